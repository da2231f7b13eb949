// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs where: a picture of the shop laid out on a plan of its floor.
#pragma once

#include "ui/views/floor_plan.hpp"

#include "core/store/shop_picture.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim::ui {

/// Somebody who is to be seen, or is in a crowd.
struct FigureTarget {
    std::int64_t id = 0;              ///< Of the customer; helpers have helperFigure().
    std::uint32_t customerClass = 0;  ///< Position in Scenario::classes.
    std::int64_t items = 0;
    Place place{};
    QPointF point{};
    bool isInCrowd = false;              ///< Not to be seen once it is there.
    std::optional<QPointF> comesFrom{};  ///< If nobody has seen it before: not from the door but from here.
};

/// Those of a line for whom there is no room.
struct Crowd {
    QRectF area{};
    std::int64_t count = 0;
    Place place{};  ///< The line, or Place::Outside.
};

struct FloorStage {
    std::vector<FigureTarget> figures{};  ///< Of a crowd only those who came last.
    std::vector<Crowd> crowds{};
};

/// Helpers are figures too. They have no number in the model, so that the till where they are stands for them: below
/// any id of a customer.
[[nodiscard]] constexpr std::int64_t helperFigure(std::int64_t tillNumber)
{
    return -2 - tillNumber;
}
[[nodiscard]] constexpr bool isHelper(std::int64_t figure)
{
    return figure <= -2;
}

/// `picture` is of the shop that was planned. Takes a time that grows with what is shown, not with those who wait.
[[nodiscard]] FloorStage stageOf(const FloorPlan& plan, const ShopPicture& picture);

}  // namespace tillsim::ui
