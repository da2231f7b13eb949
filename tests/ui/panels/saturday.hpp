// SPDX-License-Identifier: MIT
// A busy day that panels are shown with.
#pragma once

#include "tests/ui/panels/sample_day.hpp"

namespace tillsim::ui {

/// The Saturday of the supermarket after six hours, in a picture by hand with every activity of a till.
struct Saturday {
    Scenario scenario = shipped("supermarket_saturday");
    std::shared_ptr<const DayOutline> outline = outlineOf(scenario);
    RunResult result = resultOf(scenario, std::chrono::hours{6});
    ShopPicture picture = closedPicture(scenario, std::chrono::hours{6});

    Saturday();
};

/// Made once.
[[nodiscard]] const Saturday& saturday();

}  // namespace tillsim::ui
