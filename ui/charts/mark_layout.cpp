// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mark_layout.hpp"

#include <algorithm>
#include <cstddef>

namespace tillsim::ui {

namespace {

constexpr qreal wordGap = 4.0;  // From the mark to its word.

}  // namespace

std::vector<QRectF> markLabels(const std::vector<qreal>& places, const std::vector<qreal>& widths, const QRectF& area,
                               qreal rowHeight)
{
    std::vector<QRectF> labels;
    for (std::size_t at = 0; at < places.size(); ++at) {
        qreal left = places[at] + wordGap;
        if (left + widths[at] > area.right())
            left = std::max(area.left(), places[at] - wordGap - widths[at]);
        QRectF label{left, area.top(), widths[at], rowHeight};
        const auto isHidden
            = [&label](const QRectF& other) { return label.adjusted(-wordGap, 0, wordGap, 0).intersects(other); };
        while (std::ranges::any_of(labels, isHidden))
            label.translate(0.0, rowHeight);
        labels.push_back(label.bottom() <= area.bottom() ? label : QRectF{});
    }
    return labels;
}

}  // namespace tillsim::ui
