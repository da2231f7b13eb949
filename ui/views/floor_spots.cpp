// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/floor_spots.hpp"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tillsim::ui {

namespace {

/// The spot for which `cost` is least; infinite cost is never taken.
template <typename Cost>
const FloorSpot* cheapest(const std::vector<FloorSpot>& spots, Cost cost)
{
    const FloorSpot* best = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const FloorSpot& spot : spots) {
        if (const double here = cost(spot); here < least) {
            least = here;
            best = &spot;
        }
    }
    return best;
}

}  // namespace

std::vector<FloorSpot> spotsOf(const FloorPlan& plan, const FloorMotion& motion)
{
    std::vector<FloorSpot> spots;
    for (std::size_t bank = 0; bank < plan.banks.size(); ++bank) {
        for (std::size_t till = 0; till < plan.banks[bank].tills.size(); ++till)
            spots.push_back({{.bank = bank, .till = till}, plan.banks[bank].tills[till].box});
    }
    const qreal reach = plan.figure * 1.4;
    for (const auto& [id, walker] : motion.present()) {
        if (!isHelper(id) && walker.isSeen())
            spots.push_back({{.customer = id}, QRectF{walker.at, walker.at}.adjusted(-reach, -reach, reach, reach)});
    }
    return spots;
}

const FloorSpot* spotAt(const std::vector<FloorSpot>& spots, QPointF point)
{
    return cheapest(spots, [point](const FloorSpot& spot) {
        return spot.place.contains(point) ? QLineF{spot.place.center(), point}.length()
                                          : std::numeric_limits<double>::infinity();
    });
}

const FloorSpot* spotTowards(const std::vector<FloorSpot>& spots, QPointF from, Direction direction)
{
    return cheapest(spots, [from, direction](const FloorSpot& spot) {
        const QPointF way = spot.place.center() - from;
        const bool isAcross = direction == Direction::Left || direction == Direction::Right;
        const bool isBack = direction == Direction::Left || direction == Direction::Up;
        const qreal ahead = (isAcross ? way.x() : way.y()) * (isBack ? -1 : 1);
        const qreal aside = std::abs(isAcross ? way.y() : way.x());
        return ahead < 1 ? std::numeric_limits<double>::infinity() : ahead + 2 * aside;
    });
}

const FloorSpot* findSpot(const std::vector<FloorSpot>& spots, const FloorSubject& subject)
{
    const auto found = std::ranges::find(spots, subject, &FloorSpot::subject);
    return found == spots.end() ? nullptr : &*found;
}

}  // namespace tillsim::ui
