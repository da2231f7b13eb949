// SPDX-License-Identifier: MIT
// Tills that are opened and closed as customers come, or by hand.
#include "tests/core/store/small_shop.hpp"

#include <gtest/gtest.h>

namespace tillsim {
namespace {

/// One till from the start, and another 5 s after more than two wait for each.
Bank onDemand()
{
    return {.tills = 3, .opening = OpeningPolicy{.perTill = 2.0, .lag = 5s, .minOpen = 20s, .initially = 1}};
}

Story withOpenings(const Scenario& scenario)
{
    class Openings final : public EventObserver {
    public:
        void on(const ShopEvent& event) override
        {
            const auto is = [&event](auto... kinds) { return ((event.kind == kinds) || ...); };
            if (is(EventKind::tillCalled, EventKind::tillOpened, EventKind::tillClosed, EventKind::tillCallWithdrawn)) {
                std::ostringstream line;
                line << toSeconds(event.at) << ' ' << nameOf(event.kind) << ' ' << event.till;
                lines.push_back(line.str());
            }
        }

        Story lines;
    };
    Openings openings;
    runWith(openings, scenario);
    return openings.lines;
}

TEST(OpeningPolicy, CallsATillWhenTooManyWaitAndClosesItWhenItIdles)
{
    // One is served; the third who waits, at 4 s, is one too many. Till 1 opens at 9 s; till 0 idles at 21 s.
    std::vector<TraceRow> rows;
    for (int each = 0; each < 4; ++each)
        rows.push_back({.arrival = 1s * (each + 1), .service = 10s});

    EXPECT_EQ(storyOf(smallShop(rows, onDemand())),
              (Story{"1 joined 0", "1 started 0 at 0", "2 joined 1", "3 joined 2", "4 joined 3", "4 till_called at 1",
                     "9 started 1 at 1", "11 served 0 at 0", "11 started 2 at 0", "19 served 1 at 1",
                     "19 started 3 at 1", "21 served 2 at 0", "21 till_closed at 0", "29 served 3 at 1"}));
}

TEST(OpeningPolicy, WithdrawsACallWhoseTillTheRosterClosesAsItOpens)
{
    // With or without a row that changes nothing.
    std::vector<TraceRow> rows(4, {.arrival = 15s, .service = 10s});
    Bank bank{.tills = 2,
              .roster = {{.from = 0s, .to = 900s, .tills = 1}, {.from = 0s, .to = 30s, .tills = 1}},
              .opening = OpeningPolicy{.perTill = 2.0, .lag = 15s, .minOpen = 20s, .initially = 1}};
    Bank same = bank;
    same.roster.push_back({.from = 18s, .to = 19s, .tills = 0});

    const Story plain = withOpenings(smallShop(rows, bank));
    const Story beside = withOpenings(smallShop(rows, same));

    EXPECT_EQ(plain, (Story{"0 till_opened 0", "15 till_called 1", "30 till_call_withdrawn 1", "900 till_closed 0"}));
    EXPECT_EQ(beside, plain);
}

TEST(OpeningPolicy, KeepsATillOpenForItsTime)
{
    std::vector<TraceRow> rows(4, {.arrival = 1s, .service = 10s});
    Bank bank = onDemand();
    bank.opening->minOpen = 100s;

    EXPECT_EQ(withOpenings(smallShop(rows, bank)),
              (Story{"0 till_opened 0", "1 till_called 1", "6 till_opened 1", "100 till_closed 0"}));
}

TEST(OpeningPolicy, MayCountThoseWhoAreServed)
{
    Bank bank = onDemand();
    bank.opening->count = CountedForOpening::InSystem;

    EXPECT_EQ(withOpenings(smallShop(std::vector<TraceRow>(3, {.arrival = 1s, .service = 10s}), bank)),
              (Story{"0 till_opened 0", "1 till_called 1", "6 till_opened 1", "21 till_closed 0"}));
}

TEST(OpeningPolicy, CallsNobodyWhoIsNotOnDuty)
{
    Bank bank = onDemand();
    bank.roster = {{.from = 0s, .to = 4s, .tills = 2}, {.from = 4s, .to = 900s, .tills = 1}};

    EXPECT_EQ(withOpenings(smallShop(std::vector<TraceRow>(9, {.arrival = 1s, .service = 10s}), bank)),
              (Story{"0 till_opened 0", "1 till_called 1", "4 till_call_withdrawn 1", "900 till_closed 0"}));
}

TEST(OpeningPolicy, OpensTheFirstTillForTheFirstCustomerWhereNoneIsOpen)
{
    Bank bank = onDemand();
    bank.lines = Lines::PerTill;
    bank.opening->initially = 0;

    EXPECT_EQ(storyOf(smallShop({{.arrival = 1s, .service = 30s}}, bank)),
              (Story{"1 waits_outside 0", "1 till_called at 0", "6 joined 0 at 0", "6 started 0 at 0",
                     "36 served 0 at 0", "36 till_closed at 0"}));
}

TEST(Intervention, OpensAndClosesTillsSendsThemOnBreaksAndBringsARush)
{
    Scenario scenario
        = smallShop({{.arrival = 0s, .service = 10s}}, {.tills = 2, .roster = {{.from = 0s, .to = 900s, .tills = 1}}});
    scenario.service.work = Distribution::constant(4.0);
    scenario.interventions = {{.at = 20s, .kind = InterventionKind::Open, .till = 1},
                              {.at = 30s, .kind = InterventionKind::Rush, .customers = 3},
                              {.at = 31s, .kind = InterventionKind::Close, .till = 0},
                              {.at = 32s, .kind = InterventionKind::Break, .till = 1, .length = 10s}};

    EXPECT_EQ(storyOf(scenario),
              (Story{"0 joined 0", "0 started 0 at 0", "10 served 0 at 0", "30 joined 1", "30 joined 2", "30 joined 3",
                     "30 started 1 at 0", "30 started 2 at 1", "34 served 1 at 0", "34 till_closed at 0",
                     "34 served 2 at 1", "34 break_started at 1", "44 break_ended at 1", "44 started 3 at 1",
                     "48 served 3 at 1", "900 till_closed at 1"}));
}

}  // namespace
}  // namespace tillsim
