// SPDX-License-Identifier: MIT
// Widgets painted to pictures, which are kept in the build folder for people to look at.
#pragma once

#include <QImage>
#include <QPalette>
#include <QString>
#include <QWidget>

namespace tillsim::ui {

[[nodiscard]] QPalette lightColours();
[[nodiscard]] QPalette darkColours();

/// Shows the widget in `size` and paints it with `pixelRatio` pixels a unit; also kept as NAME.png.
QImage shot(QWidget& widget, const QPalette& colours, QSize size, const QString& name, qreal pixelRatio = 1.0);

/// How many different colours there are, at most 1000.
[[nodiscard]] int coloursIn(const QImage& image);

}  // namespace tillsim::ui
