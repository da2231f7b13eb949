// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/day_strip_plan.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tillsim::ui {

namespace {

using namespace std::chrono_literals;

/// Steps of a clock.
constexpr std::array<Duration, 16> stripSteps{1s, 5s, 15s, 1min, 5min, 15min, 30min, 1h,
                                              2h, 3h, 6h,  12h,  24h,  48h,   168h,  336h};

/// Parts of a step that are marked but not named.
constexpr std::int64_t partsAStep = 4;

}  // namespace

qreal DayStripPlan::xOf(Instant at) const
{
    const double share = toSeconds(at) / toSeconds(span);
    return levels.left() + std::clamp(share, 0.0, 1.0) * levels.width();
}

Instant DayStripPlan::instantAt(qreal x) const
{
    const double share = levels.width() > 0 ? (x - levels.left()) / levels.width() : 0;
    return Instant{fromSeconds(std::clamp(share, 0.0, 1.0) * toSeconds(span))};
}

QRectF DayStripPlan::row(std::size_t till) const
{
    const qreal height = tills.height() / static_cast<qreal>(std::max<std::size_t>(rows, 1));
    return {tills.left(), tills.top() + static_cast<qreal>(till) * height, tills.width(), height};
}

std::optional<std::size_t> DayStripPlan::rowAt(QPointF point) const
{
    if (rows == 0 || !tills.contains(point))
        return {};
    const qreal share = (point.y() - tills.top()) / tills.height();
    return std::min(static_cast<std::size_t>(share * static_cast<qreal>(rows)), rows - 1);
}

std::size_t DayStripPlan::namedRowStep(qreal textHeight) const
{
    const qreal height = std::max(row(0).height(), 0.01);
    return static_cast<std::size_t>(std::ceil(textHeight / height));
}

Duration DayStripPlan::tickStep(qreal nameWidth) const
{
    const double room = std::max(levels.width() / (nameWidth * 1.35), 1.0);
    const auto wide
        = std::ranges::find_if(stripSteps, [&](Duration step) { return toSeconds(span) / toSeconds(step) <= room; });
    return wide == stripSteps.end() ? stripSteps.back() : *wide;
}

std::vector<TimeTick> DayStripPlan::ticks(Duration opens, qreal nameWidth) const
{
    std::vector<TimeTick> marks;
    const Duration step = tickStep(nameWidth);
    const Duration part = step / partsAStep;
    for (std::int64_t number = (opens + part - Duration{1}) / part; number * part - opens <= span; ++number)
        marks.push_back({Instant{number * part - opens}, number % partsAStep == 0});
    return marks;
}

DayStripPlan planDayStrip(QSizeF size, std::size_t tills, Duration span, qreal nameWidth, qreal textHeight)
{
    DayStripPlan plan{.span = std::max(span, Duration{1}), .rows = tills};
    const bool hasNames = size.width() >= 8 * nameWidth && size.height() >= 4 * textHeight;
    plan.gutter = hasNames ? nameWidth + 8 : 2;
    const qreal right = size.width() - (hasNames ? 10 : 2);
    const qreal axis = hasNames ? textHeight + 5 : 0;
    const qreal height = std::max(size.height() - axis, 1.0);
    const qreal levels = height * (tills > 12 ? 0.32 : 0.4);
    plan.levels = QRectF{QPointF{plan.gutter, 0}, QPointF{std::max(right, plan.gutter + 1), levels - 2}};
    plan.tills = QRectF{QPointF{plan.gutter, levels}, QPointF{plan.levels.right(), height}};
    plan.axis = QRectF{plan.tills.bottomLeft(), QSizeF{plan.tills.width(), axis}};
    return plan;
}

std::int64_t niceCeiling(std::int64_t value)
{
    for (std::int64_t ten = 1;; ten *= 10) {
        for (const std::int64_t digit : {1, 2, 5}) {
            if (digit * ten >= value)
                return digit * ten;
        }
    }
}

}  // namespace tillsim::ui
