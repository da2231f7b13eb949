// SPDX-License-Identifier: GPL-3.0-or-later
// How errors, warnings and notes look: each has a shape of its own as well as a colour.
#pragma once

#include "ui/editor/check_text.hpp"
#include "ui/views/shades.hpp"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace tillsim::ui {

/// At least 4.5:1 against the base of the palette, light or dark.
[[nodiscard]] QColor severityColour(Severity severity, const QPalette& palette);

/// A disc with a cross, a triangle with a stroke, a disc with an i.
void paintSeverity(QPainter& painter, const QRectF& place, Severity severity, const QPalette& palette);

[[nodiscard]] QIcon severityIcon(Severity severity, const QPalette& palette);

}  // namespace tillsim::ui
