// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gauge_layout.hpp"

#include <algorithm>

namespace tillsim::ui {

namespace {

constexpr qreal gaugeMargin = 7.0;
constexpr qreal gaugeGap = 4.0;
constexpr qreal trackHeight = 10.0;

}  // namespace

QRectF GaugeLayout::name() const
{
    return {frame.left() + gaugeMargin, frame.top() + gaugeMargin, frame.width() - 2.0 * gaugeMargin, line};
}

QRectF GaugeLayout::value() const
{
    return {name().left(), name().bottom(), name().width(), large};
}

QRectF GaugeLayout::track() const
{
    return {name().left(), value().bottom() + gaugeGap, name().width(), trackHeight};
}

qreal GaugeLayout::place(double level) const
{
    return track().left() + std::clamp(level, 0.0, 1.0) * track().width();
}

QRectF GaugeLayout::filled(double level) const
{
    QRectF part = track();
    part.setRight(place(level));
    return part;
}

QRectF GaugeLayout::sign() const
{
    return {track().left(), track().bottom() + 2.5 * gaugeGap, line, line};
}

QRectF GaugeLayout::verdict() const
{
    return {sign().right() + gaugeGap, sign().top(), track().right() - sign().right() - gaugeGap, line};
}

qreal GaugeLayout::heightFor(qreal line, qreal large)
{
    const GaugeLayout layout{{0.0, 0.0, 100.0, 100.0}, line, large};
    return layout.verdict().bottom() + gaugeMargin;
}

}  // namespace tillsim::ui
