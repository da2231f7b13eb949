// SPDX-License-Identifier: MIT
// Whatever the scenario: nobody is lost or overtaken, no time is lost, and the run repeats.
#include "core/experiment/simulation.hpp"
#include "core/experiment/till_measures.hpp"
#include "tests/core/experiment/random_scenario.hpp"
#include "tests/core/experiment/shop_auditor.hpp"

#include <gtest/gtest.h>

#include <algorithm>
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

/// Whether all may go off duty while somebody is still there.
bool mayLeaveSomebody(const Scenario& scenario)
{
    const auto hasRoster = [](const auto& each) { return !each.roster.empty(); };
    return std::any_of(scenario.banks.begin(), scenario.banks.end(), hasRoster)
        || std::any_of(scenario.helpers.begin(), scenario.helpers.end(), hasRoster)
        || std::any_of(scenario.interventions.begin(), scenario.interventions.end(),
                       [](const Intervention& each) { return each.kind == InterventionKind::Close; });
}

std::size_t tillsOf(const Scenario& scenario)
{
    std::size_t tills = 0;
    for (const Bank& bank : scenario.banks)
        tills += static_cast<std::size_t>(bank.tills);
    return tills;
}

bool areLinesShared(const Scenario& scenario)
{
    return std::all_of(scenario.banks.begin(), scenario.banks.end(),
                       [](const Bank& bank) { return bank.lines == Lines::Shared; });
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
        if (scenario.afterClosing == AfterClosing::Drain && !until && !mayLeaveSomebody(scenario))
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
        TillMeasures tills{tillsOf(scenario)};

        (void)simulate(scenario, {.seed = seed, .observers = {&auditor, &tills}});

        TillMeasures::Sum sum = 0;
        for (const TillMeasures::Sum& each : tills.waits())
            sum += each;
        RC_ASSERT(sum == auditor.waitOfServed());
        if (areLinesShared(scenario))
            RC_ASSERT(tills.waits()[static_cast<std::size_t>(WaitCause::idle)] == 0);
    });
}

TEST(AnyShop, KnowsToTheNanosecondWhatItsTillsDid)
{
    checkAlways([](std::uint64_t seed) {
        const Scenario scenario = *randomScenario();
        const std::size_t count = tillsOf(scenario);
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
