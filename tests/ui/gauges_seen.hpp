// SPDX-License-Identifier: MIT
// Whether a window has room for its gauges.
#pragma once

#include "tests/ui/part.hpp"
#include "ui/main_window.hpp"

#include <QScrollArea>

namespace tillsim::ui {

/// Whether all gauges can be seen without scrolling.
inline bool seesAllGauges(const MainWindow& window)
{
    const auto& panel = part<QScrollArea>(window, "measuresPanel");
    const auto& gauges = part<QWidget>(window, "gauges");
    const int bottom = gauges.mapTo(panel.viewport(), QPoint{0, gauges.height()}).y();
    return panel.isVisible() && bottom > 0 && bottom <= panel.viewport()->height();
}

}  // namespace tillsim::ui
