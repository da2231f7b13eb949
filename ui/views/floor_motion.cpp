// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_motion.hpp"

#include <QLineF>

#include <algorithm>
#include <utility>

namespace tillsim::ui {

namespace {

/// A walk across the whole floor takes so long, in seconds...
constexpr double longWalk = 2.2;
/// ...and whoever has further to go than a pace allows hurries, so that the picture is never far behind the run.
constexpr double catchUp = 0.55;

void setWay(Walker& walker, std::vector<QPointF> turns, QPointF end)
{
    turns.push_back(end);
    std::ranges::reverse(turns);
    walker.way = std::move(turns);
}

double lengthOf(const Walker& walker)
{
    double length = 0;
    QPointF at = walker.at;
    for (auto point = walker.way.rbegin(); point != walker.way.rend(); ++point) {
        length += QLineF{at, *point}.length();
        at = *point;
    }
    return length;
}

void walk(Walker& walker, double distance)
{
    while (!walker.way.empty()) {
        const QLineF leg{walker.at, walker.way.back()};
        if (leg.length() > distance) {
            walker.at = leg.pointAt(distance / leg.length());
            return;
        }
        distance -= leg.length();
        walker.at = walker.way.back();
        walker.way.pop_back();
    }
}

void go(Walker& walker, double pace, double seconds)
{
    if (!walker.way.empty())
        walk(walker, std::max(pace, lengthOf(walker) / catchUp) * seconds);
}

/// Where somebody was last of whom nothing but the record is known.
Place lastPlace(const FloorPlan& plan, const CustomerRecord& record)
{
    const std::int64_t first = plan.banks[record.bank].firstTill;
    if (record.outcome == Outcome::served)
        return {Place::AtTill, record.bank, static_cast<std::size_t>(record.till - first)};
    if (!record.joined)
        return {Place::Away};
    const auto line = record.line < 0 ? std::size_t{0} : static_cast<std::size_t>(record.line - first);
    return {Place::InLine, record.bank, line};
}

Sign signOf(const CustomerRecord& record)
{
    switch (record.outcome) {
    case Outcome::balked: return Sign::TurnsBack;
    case Outcome::turnedAway: return Sign::TurnedAway;
    case Outcome::reneged: return Sign::GaveUp;
    case Outcome::outside:
    case Outcome::inLine:
    case Outcome::inService:
    case Outcome::served: return Sign::None;
    }
    return Sign::None;
}

}  // namespace

void FloorMotion::direct(const FloorPlan& plan, const FigureTarget& target)
{
    const auto [found, isNew] = m_present.try_emplace(target.id);
    Walker& walker = found->second;
    if (isNew) {
        walker.id = target.id;
        walker.at = target.comesFrom.value_or(plan.pointOf({Place::Away}));
        setWay(walker, target.comesFrom ? std::vector<QPointF>{} : plan.route({Place::Away}, target.place),
               target.point);
    } else if (walker.place != target.place) {
        setWay(walker, plan.route(walker.place, target.place), target.point);
    } else if (!walker.way.empty()) {
        walker.way.front() = target.point;
    } else if (walker.at != target.point) {
        setWay(walker, {}, target.point);
    }
    walker.customerClass = target.customerClass;
    walker.items = target.items;
    walker.place = target.place;
    walker.isInCrowd = target.isInCrowd;
}

void FloorMotion::dismiss(const FloorPlan& plan, Walker walker, const Place& to, Sign sign)
{
    if (m_leaving.size() >= mostLeaving)
        return;
    setWay(walker, plan.route(walker.place, to), plan.pointOf(to));
    walker.place = to;
    walker.sign = sign;
    walker.isLeaving = true;
    walker.isInCrowd = false;
    m_leaving.push_back(std::move(walker));
}

void FloorMotion::see(const FloorPlan& plan, const CustomerRecord& record)
{
    Walker walker{.id = record.id, .customerClass = record.customerClass, .items = record.items};
    if (const auto found = m_present.find(record.id); found != m_present.end()) {
        walker = std::move(found->second);
        m_present.erase(found);
    } else {
        walker.place = lastPlace(plan, record);
        walker.at = plan.pointOf(walker.place);
    }
    const Sign sign = signOf(record);
    const bool comesOnlyToTurn = walker.place.kind == Place::Away;
    dismiss(plan, std::move(walker), {record.outcome == Outcome::served ? Place::Gone : Place::Away}, sign);
    if (comesOnlyToTurn && !m_leaving.empty() && m_leaving.back().id == record.id)
        m_leaving.back().way.push_back(plan.entrance);
}

void FloorMotion::dismissAbsent(const FloorPlan& plan)
{
    for (auto each = m_present.begin(); each != m_present.end();) {
        if (!each->second.isLeaving) {
            ++each;
            continue;
        }
        Walker walker = std::move(each->second);
        each = m_present.erase(each);
        const Place from = walker.place;
        if (from.kind == Place::HelpsTill && !plan.desks.empty()) {
            const std::size_t desk = std::min(plan.banks[from.bank].helper, plan.desks.size() - 1);
            dismiss(plan, std::move(walker), {Place::AtDesk, 0, desk}, Sign::None);
        } else if (!walker.isInCrowd) {
            dismiss(plan, std::move(walker), {from.kind == Place::AtTill ? Place::Gone : Place::Away}, Sign::None);
        }
    }
}

void FloorMotion::follow(const FloorPlan& plan, const FloorStage& stage, std::span<const CustomerRecord> left)
{
    for (const CustomerRecord& record : left)
        see(plan, record);
    for (auto& [id, walker] : m_present)
        walker.isLeaving = true;  // Unless the stage has it.
    for (const FigureTarget& target : stage.figures) {
        direct(plan, target);
        m_present.at(target.id).isLeaving = false;
    }
    dismissAbsent(plan);
}

void FloorMotion::jump(const FloorStage& stage)
{
    m_present.clear();
    m_leaving.clear();
    for (const FigureTarget& target : stage.figures) {
        m_present.try_emplace(target.id,
                              Walker{.id = target.id,
                                     .customerClass = target.customerClass,
                                     .items = target.items,
                                     .at = target.point,
                                     .place = target.place,
                                     .isInCrowd = target.isInCrowd});
    }
}

bool FloorMotion::advance(const FloorPlan& plan, double seconds)
{
    const double pace = plan.size.width() / longWalk;
    bool isAnybodyOnTheWay = false;
    for (auto& [id, walker] : m_present) {
        go(walker, pace, seconds);
        isAnybodyOnTheWay |= !walker.way.empty();
    }
    for (Walker& walker : m_leaving)
        go(walker, pace, seconds);
    std::erase_if(m_leaving, [](const Walker& walker) { return walker.way.empty(); });
    return isAnybodyOnTheWay || !m_leaving.empty();
}

}  // namespace tillsim::ui
