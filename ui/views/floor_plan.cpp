// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_plan.hpp"

#include "ui/views/bank_layout.hpp"

#include <algorithm>
#include <iterator>

namespace tillsim::ui {

namespace {

/// What a legend leaves to the shop, or it is left out.
constexpr qreal leastShopHeight = 240;
constexpr qreal leastLegendWidth = 360;

/// How much larger than on a usual window things are drawn.
qreal scaleOf(QSizeF size)
{
    return std::clamp(std::min(size.width() / 900, size.height() / 560), 0.2, 3.0);
}

/// Walls, doors, and the room before and behind them.
void placeWalls(FloorPlan& plan, const FloorShape& shape, qreal scale)
{
    const qreal outside = shape.hasQueueOutside ? std::max(150 * scale, plan.size.width() * 0.15) : 46 * scale;
    const qreal behind = 40 * scale;
    const qreal margin = 8 * scale;
    const qreal bottom = plan.legend.isEmpty() ? plan.size.height() : plan.legend.top();
    plan.floor = QRectF{QPointF{outside, margin}, QPointF{plan.size.width() - behind, bottom - margin}};
    plan.outside = QRectF{QPointF{0, margin}, QPointF{outside, bottom - margin}};
    plan.doorHeight = std::min(64 * scale, plan.floor.height() / 3);
    plan.entrance = {plan.floor.left(), plan.floor.center().y()};
    plan.exit = {plan.floor.right(), plan.floor.bottom() - plan.doorHeight};
    plan.aisle = plan.floor.right() - 16 * scale;
}

/// Helpers have their desks side by side along the lower wall, nearest to the tills.
QRectF placeDesks(FloorPlan& plan, const FloorShape& shape, qreal scale)
{
    QRectF room = plan.floor.adjusted(24 * scale, 8 * scale, -34 * scale, -8 * scale);
    if (shape.helpers.empty())
        return room;
    const auto count = static_cast<qreal>(shape.helpers.size());
    const qreal gap = 8 * scale;
    const qreal width = std::min(230 * std::max(scale, 0.75), room.width() / count - gap);
    const qreal height = 34 * scale;
    for (std::size_t helper = 0; helper < shape.helpers.size(); ++helper) {
        const qreal right = room.right() - (count - 1 - static_cast<qreal>(helper)) * (width + gap);
        plan.desks.emplace_back(right - width, room.bottom() - height, width, height);
    }
    room.setBottom(room.bottom() - height - 8 * scale);
    return room;
}

/// How much of the height a bank wants, in rows of staffed tills.
qreal wantedRows(const BankShape& bank)
{
    const auto tills = static_cast<qreal>(bank.tills);
    // The more there are, the closer together they are content to be.
    constexpr qreal few = 8;
    const qreal rows = bank.hasLinePerTill ? tills : std::max(tills / 2, 2.0);
    const qreal wanted = std::min(rows, few + (rows - few) / 3);
    return bank.isSelfService ? wanted * 0.8 : wanted;
}

std::vector<QRectF> bandsOf(const FloorShape& shape, const QRectF& room)
{
    qreal rows = 0;
    for (const BankShape& bank : shape.banks)
        rows += wantedRows(bank) + 0.5;
    std::vector<QRectF> bands;
    qreal top = room.top();
    for (const BankShape& bank : shape.banks) {
        const qreal height = room.height() * (wantedRows(bank) + 0.5) / rows;
        bands.emplace_back(room.left(), top, room.width(), height);
        top += height;
    }
    return bands;
}

void placeQueueOutside(FloorPlan& plan)
{
    const qreal pitch = plan.figure * figurePitch;
    const qreal top = plan.entrance.y() - pitch / 2;
    const qreal margin = std::min(6.0, plan.outside.width() / 10);
    plan.queueOutside
        = {QRectF{QPointF{margin, top}, QPointF{plan.outside.right() - margin, plan.outside.bottom()}}, pitch};
}

}  // namespace

FloorPlan planFloor(const FloorShape& shape, QSizeF size, qreal legendHeight)
{
    FloorPlan plan{.size = size};
    if (size.height() - legendHeight >= leastShopHeight && size.width() >= leastLegendWidth)
        plan.legend = {0, size.height() - legendHeight, size.width(), legendHeight};
    const qreal scale = scaleOf({size.width(), plan.legend.isEmpty() ? size.height() : plan.legend.top()});
    placeWalls(plan, shape, scale);
    const std::vector<QRectF> bands = bandsOf(shape, placeDesks(plan, shape, scale));
    const bool hasTitles = shape.banks.size() > 1;
    std::vector<BankLayout> layouts;
    plan.figure = 13 * scale;
    for (std::size_t bank = 0; bank < shape.banks.size(); ++bank) {
        layouts.emplace_back(shape.banks[bank], bands[bank], scale, hasTitles);
        plan.figure = std::min(plan.figure, layouts.back().figureThatFits());
    }
    std::int64_t firstTill = 0;
    for (std::size_t bank = 0; bank < layouts.size(); ++bank) {
        BankSite& site = plan.banks.emplace_back(layouts[bank].sites(plan.figure));
        site.firstTill = firstTill;
        site.helper = shape.banks[bank].helper;
        firstTill += static_cast<std::int64_t>(shape.banks[bank].tills);
    }
    placeQueueOutside(plan);
    return plan;
}

QPointF FloorPlan::pointOf(const Place& place) const
{
    switch (place.kind) {
    case Place::Away: return {-4 * figure, entrance.y() - doorHeight * 0.3};
    case Place::Doorway: return entrance;
    case Place::Outside: return queueOutside.area.topRight();
    case Place::InLine: {
        const QRectF& area = banks[place.bank].lines[place.index].area;
        return {area.left(), area.center().y()};
    }
    case Place::AtTill: return till(place).customer;
    case Place::Gone: return {size.width() + 4 * figure, exit.y()};
    case Place::AtDesk: return desks[place.index].center();
    case Place::HelpsTill: return till(place).helper;
    }
    return {};
}

void FloorPlan::leaveTill(std::vector<QPointF>& turns, const Place& from, const Place& to) const
{
    const TillSite& site = till(from);
    turns.emplace_back(site.customer.x(), site.gangway);
    turns.emplace_back(to.kind == Place::Gone ? aisle : headOfLine(from), site.gangway);
}

void FloorPlan::goToTill(std::vector<QPointF>& turns, const Place& to) const
{
    const TillSite& site = till(to);
    turns.emplace_back(headOfLine(to), site.gangway);
    turns.emplace_back(site.customer.x(), site.gangway);
}

qreal FloorPlan::headOfLine(const Place& atTill) const
{
    const BankSite& bank = banks[atTill.bank];
    return bank.lines[bank.lines.size() == 1 ? 0 : atTill.index].area.right();
}

/// The way along the row of a till from the hall behind the door to the end of its line.
std::vector<QPointF> FloorPlan::wayToLine(const Place& line) const
{
    const BankSite& bank = banks[line.bank];
    if (bank.lines.size() < 2)
        return {};
    const qreal gangway = bank.tills[line.index].gangway;
    return {{bank.area.left(), gangway}, {bank.lines[line.index].area.left(), gangway}};
}

std::vector<QPointF> FloorPlan::route(const Place& from, const Place& to) const
{
    std::vector<QPointF> turns;
    const auto isWithout = [](const Place& place) { return place.kind == Place::Away || place.kind == Place::Outside; };
    if (isWithout(from) && !isWithout(to) && to.kind != Place::Doorway) {
        turns.push_back(entrance);
        if (to.kind == Place::InLine)
            std::ranges::copy(wayToLine(to), std::back_inserter(turns));
    }
    if (from.kind == Place::AtTill && to.kind != Place::AtTill)
        leaveTill(turns, from, to);
    if (to.kind == Place::AtTill)
        goToTill(turns, to);
    if (to.kind == Place::Gone) {
        turns.emplace_back(aisle, exit.y());
        turns.push_back(exit);
    }
    if (to.kind == Place::Away && !isWithout(from) && from.kind != Place::Doorway) {
        if (from.kind == Place::InLine)
            std::ranges::reverse_copy(wayToLine(from), std::back_inserter(turns));
        turns.push_back(entrance);
    }
    return turns;
}

}  // namespace tillsim::ui
