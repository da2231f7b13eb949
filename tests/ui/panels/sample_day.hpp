// SPDX-License-Identifier: MIT
// Days to show: simulated ones, and customers and shops made by hand.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"

#include <initializer_list>
#include <memory>
#include <utility>

namespace tillsim::ui {

/// A shipped scenario, by the name of its file without ending.
[[nodiscard]] Scenario shipped(const char* name);

/// The outline of its day. What customers waited for is made up, and adds up.
[[nodiscard]] std::shared_ptr<const DayOutline> outlineOf(const Scenario& scenario);

/// What is measured of its day until `now`, with theory.
[[nodiscard]] RunResult resultOf(const Scenario& scenario, Duration now);

/// Tills of one bank that open at 08:00.
[[nodiscard]] Scenario smallShop(std::int64_t tills, Lines lines = Lines::PerTill);

/// Somebody who was served at till 2 (counted from 0), with these causes of its wait.
[[nodiscard]] CustomerStory servedStory(std::int64_t id, std::initializer_list<std::pair<WaitCause, Duration>> causes);

/// All tills closed, nobody there.
[[nodiscard]] ShopPicture closedPicture(const Scenario& scenario, Duration at = {});

}  // namespace tillsim::ui
