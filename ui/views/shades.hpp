// SPDX-License-Identifier: GPL-3.0-or-later
// What painters ask of colours: whether a palette is dark, and whether a text can be read on its ground.
#pragma once

#include <QColor>
#include <QPalette>

namespace tillsim::ui {

/// Whether windows of this palette are dark. Qt 6.4 has no better way to know.
[[nodiscard]] bool isDark(const QPalette& palette);

/// From 1 (the same) to 21 (black on white): the contrast ratio of WCAG 2.1. Text needs 4.5.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// Between `a` (share 0) and `b` (share 1).
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

/// Between the base of a palette (share 0) and its text (share 1).
[[nodiscard]] QColor softInk(const QPalette& palette, double share);

/// Black or white, whichever can be read better on `ground`: at least 4.5 on any.
[[nodiscard]] QColor readableOn(const QColor& ground);

}  // namespace tillsim::ui
