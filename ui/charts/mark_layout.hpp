// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words of the marks of a chart go, so that none is hidden: plain geometry, so that tests need no window.
#pragma once

#include <QRectF>

#include <vector>

namespace tillsim::ui {

/// The words of marks at these places, which are so wide: each at the right of its mark, or at the left where there is
/// no room, one row lower where another one stands. In the order of the marks; empty where the area has no room left.
[[nodiscard]] std::vector<QRectF> markLabels(const std::vector<qreal>& places, const std::vector<qreal>& widths,
                                             const QRectF& area, qreal rowHeight);

}  // namespace tillsim::ui
