// SPDX-License-Identifier: MIT
// Widgets painted to pictures, which are kept in the build folder for people to look at.
#pragma once

#include "ui/desktop/theme.hpp"

#include <QColor>
#include <QImage>
#include <QPalette>
#include <QSize>
#include <QString>
#include <QWidget>

namespace tillsim::ui {

/// Keeps the picture as NAME.png, in a folder of the suite that runs.
void keep(const QImage& image, const QString& name);

/// The widget as it is, with `pixelRatio` pixels a unit. What it has not painted is magenta, which nobody would paint.
[[nodiscard]] QImage painted(QWidget& widget, qreal pixelRatio = 1);

/// The same, also kept.
QImage keptPicture(QWidget& widget, const QString& name, qreal pixelRatio = 1);

/// The same of the widget in `size`.
QImage keptPicture(QWidget& widget, QSize size, const QString& name, qreal pixelRatio = 1);

/// The same of a widget that gets these colours and is shown until its layouts have come to rest.
QImage shot(QWidget& widget, const QPalette& colours, QSize size, const QString& name, qreal pixelRatio = 1);

/// How many pixels have about that colour.
[[nodiscard]] int countOf(const QImage& image, const QColor& colour);

/// How many different colours there are, at most 1000: a picture of nothing has one.
[[nodiscard]] int coloursIn(const QImage& image);

}  // namespace tillsim::ui
