// SPDX-License-Identifier: MIT
// Which line customers choose where each till has its own.
#include "tests/core/store/small_shop.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

using testing::ElementsAre;

Bank lanes(std::int64_t tills, LineChoice choice = LineChoice::Shortest)
{
    return {.tills = tills, .lines = Lines::PerTill, .choice = choice};
}

/// The lines that the customers of a shop joined, in order of joining.
std::vector<std::int64_t> linesOf(const Scenario& scenario, std::uint64_t seed = 1)
{
    class Joins final : public EventObserver {
    public:
        void on(const ShopEvent& event) override
        {
            if (event.kind == EventKind::joined)
                lines.push_back(event.till);
        }

        std::vector<std::int64_t> lines;
    };
    Joins joins;
    runWith(joins, scenario, seed);
    return joins.lines;
}

/// Customers who each come a second after the one before, the first `big` of them with a large basket.
std::vector<TraceRow> comeInTurn(std::vector<std::pair<Duration, std::int64_t>> servicesAndItems)
{
    std::vector<TraceRow> rows;
    for (const auto& [service, items] : servicesAndItems)
        rows.push_back({.arrival = 1s * static_cast<std::int64_t>(rows.size()), .service = service, .items = items});
    return rows;
}

TEST(LinePerTill, IsServedByItsTillAlone)
{
    const Scenario scenario = smallShop({{.arrival = 0s, .service = 10s},
                                         {.arrival = 1s, .service = 2s},
                                         {.arrival = 2s, .service = 5s},
                                         {.arrival = 2s, .service = 5s},
                                         {.arrival = 20s, .service = 1s}},
                                        lanes(1));

    EXPECT_EQ(
        storyOf(scenario),
        (Story{"0 joined 0 at 0", "0 started 0 at 0", "1 joined 1 at 0", "2 joined 2 at 0", "2 joined 3 at 0",
               "10 served 0 at 0", "10 started 1 at 0", "12 served 1 at 0", "12 started 2 at 0", "17 served 2 at 0",
               "17 started 3 at 0", "20 joined 4 at 0", "22 served 3 at 0", "22 started 4 at 0", "23 served 4 at 0"}));
}

TEST(LineChoice, CountsTheOneWhoIsServed)
{
    // Whoever is at the one till, the next goes to the other; the third finds both alike, the fourth does not.
    const auto lines = linesOf(smallShop(comeInTurn({{10s, 1}, {10s, 1}, {10s, 1}, {10s, 1}}), lanes(2)));

    EXPECT_NE(lines[0], lines[1]);
    EXPECT_NE(lines[2], lines[3]);
}

TEST(LineChoice, BreaksTiesAtRandomButAlwaysTheSameForACustomer)
{
    std::vector<int> counts(3);
    for (std::uint64_t seed = 0; seed < 3'000; ++seed)
        ++counts[static_cast<std::size_t>(linesOf(smallShop(comeInTurn({{1s, 1}}), lanes(3)), seed).front())];

    for (const int count : counts)
        EXPECT_NEAR(count, 1'000, 5 * 25.8);  // Binomial: 5 standard deviations, 2e-6 for the three.
    EXPECT_EQ(linesOf(smallShop(comeInTurn({{1s, 1}}), lanes(3)), 7),
              linesOf(smallShop(comeInTurn({{9s, 5}}), lanes(3)), 7));
}

TEST(LineChoice, MayGoByItemsLeft)
{
    // After 4 s, half of the first basket of 100 is still to be scanned: more than two baskets of 10.
    const auto lines = linesOf(smallShop(comeInTurn({{8s, 100}, {20s, 10}, {20s, 10}, {20s, 10}, {20s, 60}}),
                                         lanes(2, LineChoice::FewestItems)));

    EXPECT_NE(lines[0], lines[1]);
    EXPECT_THAT((std::vector{lines[2], lines[3], lines[4]}), ElementsAre(lines[1], lines[1], lines[1]));
}

TEST(LineChoice, MayGoByWorkLeft)
{
    // The third finds 48 s of work at one till and 3 s at the other, the fourth 47 s and 22 s, the fifth 46 s and 41 s,
    // the sixth 45 s and 60 s.
    const auto lines = linesOf(smallShop(comeInTurn({{50s, 1}, {4s, 99}, {20s, 99}, {20s, 99}, {20s, 99}, {1s, 1}}),
                                         lanes(2, LineChoice::LeastWork)));

    EXPECT_THAT((std::vector{lines[2], lines[3], lines[4], lines[5]}),
                ElementsAre(lines[1], lines[1], lines[1], lines[0]));
}

TEST(LineChoice, MayGoByTurns)
{
    EXPECT_THAT(linesOf(smallShop(comeInTurn({{1s, 1}, {50s, 1}, {50s, 1}, {1s, 1}, {1s, 1}}),
                                  lanes(3, LineChoice::RoundRobin))),
                ElementsAre(0, 1, 2, 0, 1));
}

TEST(LineChoice, MayBeRandomWhateverTheLines)
{
    ArrivalSource source = batches(1s, 1);
    source.limit = 3'000;
    Scenario scenario = smallShop(std::vector{source}, lanes(3, LineChoice::Random));
    scenario.duration = 3'000s;

    std::vector<int> counts(3);
    for (const std::int64_t line : linesOf(scenario))
        ++counts[static_cast<std::size_t>(line)];

    for (const int count : counts)
        EXPECT_NEAR(count, 1'000, 5 * 25.8);  // Binomial: 5 standard deviations, 2e-6 for the three.
}

TEST(LineChoice, MayLookAtSomeLinesOnly)
{
    // Of three empty lines and one with somebody, two are looked at: nobody sees only the one.
    Bank bank = lanes(4, LineChoice::ShortestOf);
    std::vector<int> counts(4);
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        const auto lines = linesOf(smallShop(comeInTurn({{50s, 1}, {50s, 1}, {50s, 1}}), bank), seed);
        EXPECT_NE(lines[1], lines[0]);
        counts[0] += lines[2] == lines[0] ? 1 : 0;
        counts[1] += lines[2] == lines[1] ? 1 : 0;
    }

    // The third joins one of the two only if it looks at just these: one of six pairs, then either.
    EXPECT_NEAR(counts[0], 2'000 / 12, 5 * 12.4);  // Binomial: 5 standard deviations, 6e-7 each.
    EXPECT_NEAR(counts[1], 2'000 / 12, 5 * 12.4);
}

TEST(LineChoice, MayMisjudgeTheLines)
{
    Bank bank = lanes(2);
    bank.choiceNoise = 0.5;
    int wrong = 0;
    for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
        // Six at one till and five at the other.
        Scenario scenario = smallShop({{.arrival = 0s, .service = 50s}}, bank);
        auto& rows = std::get<TraceArrivals>(scenario.arrivals.front().kind).rows;
        rows.assign(11, {.arrival = 0s, .service = 50s});
        scenario.banks.front().choiceNoise = 0.0;
        const auto fair = linesOf(scenario, seed);
        rows.push_back({.arrival = 1s, .service = 50s});
        scenario.banks.front().choiceNoise = 0.5;
        const auto lines = linesOf(scenario, seed);
        const auto first = std::count(lines.begin(), lines.end() - 1, lines.back());
        wrong += first * 2 > std::ssize(lines) - 1 ? 1 : 0;
        EXPECT_EQ(fair.size() + 1, lines.size());
    }

    EXPECT_GT(wrong, 300);
    EXPECT_LT(wrong, 500);
}

TEST(LineChoice, PassesByFullLinesWhileAnotherHasRoom)
{
    Bank bank = lanes(2, LineChoice::RoundRobin);
    bank.capacity = 1;
    const Scenario scenario = smallShop({{.arrival = 0s, .service = 50s},
                                         {.arrival = 1s, .service = 3s},
                                         {.arrival = 2s, .service = 50s},
                                         {.arrival = 3s, .service = 5s},
                                         {.arrival = 4s, .service = 2s},
                                         {.arrival = 5s, .service = 2s},
                                         {.arrival = 6s, .service = 2s}},
                                        bank);

    EXPECT_EQ(
        storyOf(scenario),
        (Story{"0 joined 0 at 0",   "0 started 0 at 0",  "1 joined 1 at 1",  "1 started 1 at 1",  "2 joined 2 at 0",
               "3 joined 3 at 1",   "4 served 1 at 1",   "4 started 3 at 1", "4 joined 4 at 1",   "5 waits_outside 5",
               "6 waits_outside 6", "9 served 3 at 1",   "9 started 4 at 1", "9 joined 5 at 1",   "11 served 4 at 1",
               "11 started 5 at 1", "11 joined 6 at 1",  "13 served 5 at 1", "13 started 6 at 1", "15 served 6 at 1",
               "50 served 0 at 0",  "50 started 2 at 0", "100 served 2 at 0"}));
}

TEST(LineChoice, IsMadeBeforeACustomerBalksAtTheChosenLine)
{
    Bank bank = lanes(2);
    bank.balkLength = 1;
    const Scenario scenario = smallShop(std::vector<TraceRow>(6, {.arrival = 0s, .service = 50s}), bank);

    const auto visitors = visitorsOf(scenario);

    EXPECT_EQ(std::count_if(visitors.begin(), visitors.end(),
                            [](const auto& each) { return each.outcome == Outcome::balked; }),
              2);
}

}  // namespace
}  // namespace tillsim
