// SPDX-License-Identifier: MIT
// Shops and pictures of them, made by hand.
#pragma once

#include "core/events/customer_record.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/shop_picture.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tillsim::ui {

/// A bank whose tills share a line, or have a line each.
[[nodiscard]] Bank makeBank(std::string name, std::int64_t tills, Lines lines = Lines::Shared);

/// Opens at 07:00, for 15 hours.
[[nodiscard]] Scenario makeScenario(std::vector<Bank> banks);

/// The shop at `at` since opening: all tills idle, nobody there.
[[nodiscard]] ShopPicture emptyPicture(const Scenario& scenario, Duration at = Duration::zero());

/// With `items` in the basket, there since the opening.
[[nodiscard]] CustomerPicture makeCustomer(std::int64_t id, std::int64_t items = 7, std::uint32_t customerClass = 0);

/// Puts `count` customers into a line, numbered on from `firstId`, with baskets of 1 to 60 items and of all classes.
void fillLine(LinePicture& line, std::int64_t count, std::int64_t firstId, std::uint32_t classes = 1);

/// The till does that, for a minute, of which a third is over.
void occupy(ShopPicture& picture, std::size_t bank, std::size_t till, Activity activity, std::int64_t customer);

[[nodiscard]] CustomerRecord makeRecord(std::int64_t id, Outcome outcome);

/// Fills a supermarket as it is on a Saturday: staffed tills with a line each in all states, and self-checkouts that
/// share a line, two classes, two kinds of helpers. `waiting`: in each line of the staffed tills.
struct BusyShop {
    std::shared_ptr<const Scenario> scenario;
    ShopPicture picture;
};
[[nodiscard]] BusyShop makeBusyShop(std::int64_t tills, std::int64_t waiting);

}  // namespace tillsim::ui
