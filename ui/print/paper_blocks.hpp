// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks that reports are made of: text, rows of tables, pictures. Black on white.
#pragma once

#include "ui/export/picture.hpp"
#include "ui/print/paper_flow.hpp"

#include <QFont>
#include <QString>
#include <QStringList>

#include <vector>

namespace tillsim::ui {

/// The font of the program, in points that do not depend on any screen.
[[nodiscard]] QFont paperFont(double points, bool isBold = false);

[[nodiscard]] Block headingBlock(const QString& text, double points, double gap);

/// As many lines as it takes in `width` points.
[[nodiscard]] Block textBlock(const QString& text, double width);

/// A table: a row of titles, which stays with the first row, and a block for each row. Cells of the first columns are
/// on the left, those from `firstNumber` on are on the right. The first column takes the room that the others leave.
[[nodiscard]] std::vector<Block> tableBlocks(const QStringList& titles, const std::vector<QStringList>& rows,
                                             qsizetype firstNumber, double width);

/// As large as `width` and `mostHeight` allow, in its own shape, in the middle.
[[nodiscard]] Block pictureBlock(const Picture& picture, double width, double mostHeight);

}  // namespace tillsim::ui
