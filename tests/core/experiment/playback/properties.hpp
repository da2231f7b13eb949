// SPDX-License-Identifier: MIT
// Checks a property of random shops, the same ones every time.
#pragma once

#include "tests/core/experiment/random_scenario.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace tillsim {

template <typename Property>
void checkForShops(int shops, Property property)
{
    const rc::detail::TestParams params{.seed = 20'261'121, .maxSuccess = shops};

    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata{}, params);

    std::ostringstream report;
    rc::detail::printResultMessage(result, report);
    EXPECT_TRUE(result.template is<rc::detail::SuccessResult>()) << report.str();
}

/// From opening to somewhat after most of these shops have closed; often at a whole second, where much happens.
inline Instant someInstant()
{
    const auto milliseconds = *rc::gen::inRange(0, 90'000);
    return Instant{std::chrono::milliseconds{*rc::gen::arbitrary<bool>() ? milliseconds / 1000 * 1000 : milliseconds}};
}

}  // namespace tillsim
