// SPDX-License-Identifier: MIT
// Widgets painted to pictures, which are kept in the build folder for people to look at.
#pragma once

#include "ui/desktop/theme.hpp"

#include <QImage>
#include <QString>
#include <QWidget>

namespace tillsim::ui {

/// The widget in `size`, with `pixelRatio` pixels a unit, also kept as NAME.png.
[[nodiscard]] QImage painted(QWidget& widget, QSize size, const QString& name, qreal pixelRatio = 1);

/// How many pixels have about that colour.
[[nodiscard]] int countOf(const QImage& image, const QColor& colour);

/// How many different colours there are, at most 1000: a picture of nothing has one.
[[nodiscard]] int coloursIn(const QImage& image);

}  // namespace tillsim::ui
