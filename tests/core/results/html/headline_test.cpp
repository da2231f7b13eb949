// SPDX-License-Identifier: MIT
#include "core/results/html/headline.hpp"

#include "core/results/html/remarks.hpp"

#include "tests/core/results/html/sample_digest.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

std::string headlineOf(const Digest& digest)
{
    return headline(digest, answerOf(digest));
}

/// Tills by rate, in a grid; each point with two days, in which that share waits at most 3 minutes.
Digest gridDigest(const std::vector<std::string>& tills, const std::vector<std::string>& rates,
                  const std::vector<double>& within)
{
    ExperimentRecord experiment{.scenario = {.name = "Shop"},
                                .axes = {{"tills", {"bank.tills"}, tills}, {"rate", {"arrivals.per_hour"}, rates}}};
    for (const std::string& till : tills)
        for (const std::string& rate : rates)
            experiment.points.push_back(
                {"tills=" + till + ", rate=" + rate, {{"bank.tills", till}, {"arrivals.per_hour", rate}}});
    ResultsStore store = ResultsStore::withoutFile("grid.db", experiment);
    for (std::size_t point = 0; point < within.size(); ++point)
        for (std::uint64_t day = 0; day < 2; ++day)
            store.add(std::vector<RunRecord>{
                sampleDay(point, day, 10.0, within[point], std::stoi(tills[point / rates.size()]))});
    return digest(store, notesFor(within.size()), "wait_s.mean");
}

/// Named points with two days each, all with four tills.
Digest variantsDigest(const std::vector<double>& within, ScenarioNotes notes)
{
    ExperimentRecord experiment{.scenario = {.name = "Shop"}};
    for (std::size_t point = 0; point < within.size(); ++point)
        experiment.points.push_back({"plan " + std::to_string(point), {{"bank.lines", std::to_string(point)}}});
    ResultsStore store = ResultsStore::withoutFile("variants.db", experiment);
    for (std::size_t point = 0; point < within.size(); ++point)
        for (std::uint64_t day = 0; day < 2; ++day)
            store.add(std::vector<RunRecord>{sampleDay(point, day, 10.0, within[point], static_cast<int>(point) + 1)});
    return digest(store, std::move(notes), "wait_s.mean");
}

}  // namespace

TEST(Headline, SaysHowManyTillsAreEnoughAndWhatTheySave)
{
    EXPECT_EQ(headlineOf(tillsDigest()),
              "4 tills are enough: 97.0% wait at most 3 min (target 95%), and they cost 18 an hour less than 5.");
}

TEST(Headline, CountsHoursOfTillsWhereTheScenarioHasNoMoney)
{
    ScenarioNotes notes = notesFor(3);
    for (PointAims& aims : notes.aims)
        aims.tillHour.reset();

    EXPECT_EQ(
        headlineOf(digest(tillsStore(), notes, "wait_s.mean")),
        "4 tills are enough: 97.0% wait at most 3 min (target 95%), and they take 10 till-hours a run less than 5.");
}

TEST(Headline, SaysWhatMoreTillsBuyWhereThereAreNoTargets)
{
    ScenarioNotes notes = notesFor(3);
    for (PointAims& aims : notes.aims)
        aims.targets = {};

    EXPECT_EQ(
        headlineOf(digest(tillsStore(), notes, "wait_s.mean")),
        "From 3 tills to 5 tills, the 95th percentile of the wait goes from 6 min to 20.0 s, for 36 an hour more.");
}

TEST(Headline, SaysHowTheMeasureGoesWhereTheWorldIsAllThatVaries)
{
    ExperimentRecord experiment{.scenario = {.name = "Shop"},
                                .axes = {{"rate", {"arrivals.per_hour"}, {"60", "90", "120"}}}};
    for (const std::string& rate : experiment.axes.front().values)
        experiment.points.push_back({"rate=" + rate, {{"arrivals.per_hour", rate}}});
    ResultsStore store = ResultsStore::withoutFile("world.db", experiment);
    store.add(std::vector<RunRecord>{sampleDay(0, 0, 10.0, 0.9, 4), sampleDay(1, 0, 30.0, 0.9, 4),
                                     sampleDay(2, 0, 150.0, 0.9, 4)});

    EXPECT_EQ(headlineOf(digest(store, {}, "wait_s.mean")),
              "From rate=60 to rate=120, the mean wait goes from 10.0 s to 2 min 30 s.");
}

TEST(Headline, ComparesWithWhatIsClearlyDearer)
{
    ResultsStore store = ResultsStore::withoutFile(
        "close.db",
        {.scenario = {.name = "Shop"},
         .points = {{"a", {{"bank.lag", "1s"}}}, {"b", {{"bank.lag", "2s"}}}, {"c", {{"bank.lag", "3s"}}}}});
    for (std::uint64_t day = 0; day < 3; ++day) {
        const int tills = 3 + static_cast<int>(day);
        store.add(std::vector<RunRecord>{sampleDay(0, day, 10.0, 0.99, tills),
                                         sampleDay(1, day, 10.0, 0.99, day == 2 ? 6 : tills),
                                         sampleDay(2, day, 10.0, 0.99, tills + 20)});
    }

    EXPECT_EQ(headlineOf(digest(store, notesFor(3), "wait_s.mean")),
              "a meets the targets: 99.0% wait at most 3 min (target 95%), and it costs 360 an hour less than c.");
}

TEST(Headline, NamesTheNearestWhereNothingIsEnough)
{
    EXPECT_EQ(headlineOf(variantsDigest({0.80, 0.94, 0.90}, notesFor(3))),
              "No point meets the targets; the nearest is plan 1: 94.0% wait at most 3 min (target 95%).");
}

TEST(Headline, IsCarefulWhereTheIntervalHoldsTheTarget)
{
    ResultsStore store
        = ResultsStore::withoutFile("one.db", {.scenario = {.name = "Shop"}, .points = {{.name = "all"}}});
    store.add(std::vector<RunRecord>{sampleDay(0, 0, 9.0, 0.94, 4), sampleDay(0, 1, 9.0, 0.97, 4)});

    EXPECT_EQ(headlineOf(digest(store, notesFor(1), "wait_s.mean")),
              "The scenario as it is may meet the targets: 95.5% wait at most 3 min (target 95%), but not surely.");
}

TEST(Headline, AnswersForEachStateOfTheWorld)
{
    const Digest digest = gridDigest({"3", "4", "5"}, {"60", "120"}, {0.96, 0.80, 0.97, 0.90, 0.99, 0.96});

    EXPECT_EQ(headlineOf(digest),
              "How many tills are enough depends on rate: 3 tills at rate=60, 5 tills at rate=120.");
}

TEST(Headline, SaysWhereInTheWorldNothingIsEnough)
{
    const Digest digest = gridDigest({"3", "4"}, {"60", "120"}, {0.96, 0.80, 0.97, 0.90});

    EXPECT_EQ(headlineOf(digest),
              "How many tills are enough depends on rate: 3 tills at rate=60; in 1 of 2 cases no "
              "point surely meets the targets.");
}

TEST(Headline, CountsWhereThereIsNothingToDecide)
{
    const Digest digest = gridDigest({"3"}, {"60", "120", "180"}, {0.99, 0.96, 0.80});

    EXPECT_EQ(headlineOf(digest), "The targets are met at 2 of 3 points, from tills=3, rate=60 to tills=3, rate=120.");
}

TEST(Headline, HasNothingToSayWithoutRuns)
{
    const ResultsStore store
        = ResultsStore::withoutFile("none.db", {.scenario = {.name = "Shop"}, .points = {{.name = "all"}}});

    EXPECT_EQ(headlineOf(digest(store, notesFor(1), "wait_s.mean")),
              "No run has come to its end: nothing is known yet.");
}

TEST(Remarks, SayWhyTheNextCheaperDoesNotDo)
{
    const Digest digest = tillsDigest();

    EXPECT_THAT(remarks(digest, answerOf(digest)),
                ElementsAre("At the next lower price, 3 tills do not do: 80.0% wait at most 3 min (target 95%)."));
}

TEST(Remarks, SayWhatNoTargetCounts)
{
    ResultsStore store
        = ResultsStore::withoutFile("one.db", {.scenario = {.name = "Shop"}, .points = {{.name = "all"}}});
    for (std::uint64_t day = 0; day < 2; ++day) {
        RunRecord run = sampleDay(0, day, 9.0, 0.99, 4);
        run.measures.insert(run.measures.end(),
                            {{"customers.arrived", 200.0},
                             {"customers.balked", 10.0},
                             {"customers.reneged", 5.0},
                             {"customers.turned_away", 1.0},
                             {"outside_s.mean", 80.0 + 20.0 * static_cast<double>(day)}});
        store.add(std::vector<RunRecord>{run});
    }
    const Digest content = digest(store, notesFor(1), "wait_s.mean");

    EXPECT_THAT(remarks(content, answerOf(content)),
                ElementsAre("There, 8.0% of the customers leave without being served, which no target counts.",
                            "There, customers wait outside a full shop for 1 min 30 s on average before they join a "
                            "line, which no target counts."));
}

TEST(Remarks, SayThatOneDayIsOneDayAndWhatFailed)
{
    ResultsStore store
        = ResultsStore::withoutFile("one.db", {.scenario = {.name = "Shop"}, .points = {{.name = "all"}}});
    store.add(std::vector<RunRecord>{sampleDay(0, 0, 9.0, 0.99, 4), {.replication = 1, .failure = "no till"}});
    const Digest content = digest(store, {.problem = "shop.toml:1:1: is old"}, "wait_s.mean");

    EXPECT_THAT(remarks(content, answerOf(content)),
                ElementsAre(StartsWith("Points that were run once have no intervals"), "1 run failed and is left out.",
                            HasSubstr("are unknown: shop.toml:1:1: is old")));
}

}  // namespace tillsim
