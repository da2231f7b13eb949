// SPDX-License-Identifier: MIT
// Whatever the scenario: nobody is lost or overtaken, no time is lost, and the run repeats.
#include "core/experiment/simulation.hpp"
#include "core/experiment/till_measures.hpp"
#include "tests/core/experiment/random_scenario.hpp"
#include "tests/core/experiment/shop_auditor.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace tillsim {
namespace {

/// Checks a property for 1,000 random scenarios, the same ones every time.
template <typename Property>
void checkAlways(Property property)
{
    const rc::detail::TestParams params{.seed = 20'240'613, .maxSuccess = 1'000};

    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata{}, params);

    std::ostringstream report;
    rc::detail::printResultMessage(result, report);
    EXPECT_TRUE(result.template is<rc::detail::SuccessResult>()) << report.str();
}

/// Most runs go to their own end.
std::optional<Duration> someEnd()
{
    const auto second = *rc::gen::inRange(0, 180);
    return second < 90 ? std::optional<Duration>{std::chrono::seconds{second}} : std::nullopt;
}

TEST(AnyShop, KeepsItsRules)
{
    checkAlways([](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        const std::optional<Duration> until = someEnd();
        ShopAuditor auditor{scenario};

        const RunResult result = simulate(scenario, {.seed = seed, .until = until, .observers = {&auditor}});
        auditor.close(result);

        RC_ASSERT(auditor.complaints() == std::vector<std::string>{});
        if (scenario.afterClosing == AfterClosing::Drain && !until)
            RC_ASSERT(result.customers.inLine + result.customers.inService + result.customers.outside == 0);
        if (scenario.afterClosing == AfterClosing::Stop && !until)
            RC_ASSERT(result.simulated == toSeconds(scenario.duration));
        if (until)
            RC_ASSERT(result.simulated <= toSeconds(*until));
    });
}

TEST(AnyShop, KnowsToTheNanosecondWhatTheServedHaveWaitedFor)
{
    checkAlways([](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        ShopAuditor auditor{scenario};
        TillMeasures tills{static_cast<std::size_t>(scenario.banks.front().tills)};

        (void)simulate(scenario, {.seed = seed, .observers = {&auditor, &tills}});

        TillMeasures::Sum sum = 0;
        for (const TillMeasures::Sum& each : tills.waits())
            sum += each;
        RC_ASSERT(sum == auditor.waitOfServed());
        RC_ASSERT(tills.waits()[static_cast<std::size_t>(TillState::idle)] == 0);
    });
}

TEST(AnyShop, KnowsToTheNanosecondWhatItsTillsDid)
{
    checkAlways([](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        const auto count = static_cast<std::size_t>(scenario.banks.front().tills);
        TillMeasures tills{count};

        const RunResult result = simulate(scenario, {.seed = seed, .observers = {&tills}});

        for (std::size_t till = 0; till < count; ++till) {
            Duration sum{};
            for (const Duration& each : tills.statesOf(till, Instant{fromSeconds(result.simulated)}))
                sum += each;
            RC_ASSERT(sum == fromSeconds(result.simulated));
        }
    });
}

TEST(AnyShop, RepeatsWithOrWithoutObservers)
{
    checkAlways([](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        ShopAuditor auditor{scenario};

        const RunResult alone = simulate(scenario, {.seed = seed});
        const RunResult watched
            = simulate(scenario, {.seed = seed, .observers = {&auditor}, .onCustomer = [](const CustomerRecord&) {}});

        RC_ASSERT(alone == watched);
    });
}

}  // namespace
}  // namespace tillsim
