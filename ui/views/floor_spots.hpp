// SPDX-License-Identifier: GPL-3.0-or-later
// What of the shop floor can be pointed at, by mouse or by arrow keys: tills and customers.
#pragma once

#include "ui/views/floor_motion.hpp"
#include "ui/views/floor_plan.hpp"

#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim::ui {

/// A till, by its bank and its position there, or a customer.
struct FloorSubject {
    std::optional<std::int64_t> customer{};
    std::size_t bank = 0;
    std::size_t till = 0;

    bool operator==(const FloorSubject&) const = default;
};

struct FloorSpot {
    FloorSubject subject{};
    QRectF place{};
};

enum class Direction : std::uint8_t { Left, Right, Up, Down };

/// All tills, then all customers who are seen and have not left.
[[nodiscard]] std::vector<FloorSpot> spotsOf(const FloorPlan& plan, const FloorMotion& motion);

/// What is there; of several the one whose middle is nearest. Null if nothing is.
[[nodiscard]] const FloorSpot* spotAt(const std::vector<FloorSpot>& spots, QPointF point);

/// Where a step from `from` leads: the nearest in that direction, ways to the side counting double. Null if there is
/// nothing.
[[nodiscard]] const FloorSpot* spotTowards(const std::vector<FloorSpot>& spots, QPointF from, Direction direction);

[[nodiscard]] const FloorSpot* findSpot(const std::vector<FloorSpot>& spots, const FloorSubject& subject);

}  // namespace tillsim::ui
