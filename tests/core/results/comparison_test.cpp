// SPDX-License-Identifier: MIT
#include "core/results/comparison.hpp"

#include "core/results/comparison_answers.hpp"
#include "core/results/comparison_text.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;

MeanEstimate about(double mean, double halfWidth)
{
    return {.count = 30, .mean = mean, .sd = halfWidth * 2.0, .halfWidth = halfWidth};
}

ComparedCandidate plan(const char* name, double cost, Verdict verdict)
{
    return {.name = name,
            .cost = about(cost, 1.0),
            .targets = {{.measure = "within.180", .least = 0.9, .share = about(0.93, 0.01), .verdict = verdict}}};
}

Comparison sampleComparison()
{
    ComparedCandidate first = plan("six, or so", 100.0, Verdict::missed);
    ComparedCandidate second = plan("seven", 120.0, Verdict::met);
    second.figures = {{.measure = "wait_s.mean",
                       .goal = Goal::less,
                       .baseline = about(30.0, 2.0),
                       .candidate = about(20.0, 1.0),
                       .difference = about(-10.0, 1.5),
                       .finding = Finding::better,
                       .varianceFactor = 2.5,
                       .independentRuns = 71},
                      {.measure = "customers.reneged", .goal = Goal::less, .finding = Finding::same}};
    return {.seed = 7, .replications = 30, .candidates = {first, second}};
}

Ranking ranking(std::optional<std::int64_t> droppedAt)
{
    return {.measure = "cost",
            .confidence = 0.95,
            .delta = 1.5,
            .firstStage = 30,
            .most = 100,
            .order = {{.candidate = 1, .runs = 42, .mean = 120.0},
                      {.candidate = 0, .runs = 42, .droppedAt = droppedAt, .mean = 125.0}}};
}

}  // namespace

TEST(Finding, SaysWhichWayTheIntervalLies)
{
    EXPECT_EQ(findingOn(about(-10.0, 1.0), Goal::less), Finding::better);
    EXPECT_EQ(findingOn(about(10.0, 1.0), Goal::less), Finding::worse);
    EXPECT_EQ(findingOn(about(10.0, 1.0), Goal::more), Finding::better);
    EXPECT_EQ(findingOn(about(-10.0, 1.0), Goal::more), Finding::worse);
    EXPECT_EQ(findingOn(about(10.0, 1.0), Goal::none), Finding::higher);
    EXPECT_EQ(findingOn(about(-10.0, 1.0), Goal::none), Finding::lower);
    EXPECT_EQ(findingOn(about(0.9, 1.0), Goal::less), Finding::unsure);
    EXPECT_EQ(findingOn(about(0.0, 0.0), Goal::less), Finding::same);
}

TEST(AnswerOnTargets, NamesTheCheapestPlanThatMeetsThem)
{
    EXPECT_EQ(answerOnTargets(sampleComparison()),
              "The cheapest plan that meets the targets: seven, at 120.0 +- 1.0 a run.\n");
}

TEST(AnswerOnTargets, SaysWhatNoneOfThemCounts)
{
    Comparison comparison = sampleComparison();
    comparison.candidates[1].uncounted.lost = 0.08;

    EXPECT_EQ(answerOnTargets(comparison),
              "The cheapest plan that meets the targets: seven, at 120.0 +- 1.0 a run.\n"
              "There, 8.0% of the customers leave without being served, which no target counts.\n");

    comparison.candidates[1].cost.reset();
    EXPECT_EQ(answerOnTargets(comparison),
              "The targets are met by seven. Which is the cheapest is not known: there are no [costs].\n"
              "There, 8.0% of the customers leave without being served, which no target counts.\n");
}

TEST(AnswerOnTargets, NamesThoseThatMayBeCheaper)
{
    Comparison comparison = sampleComparison();
    comparison.candidates.front() = plan("six", 100.0, Verdict::unsure);
    comparison.candidates.push_back(plan("eight", 120.5, Verdict::met));
    comparison.candidates.back().costAboveCheapest = about(0.5, 0.6);

    EXPECT_EQ(answerOnTargets(comparison),
              "The cheapest plan that meets the targets: seven, at 120.0 +- 1.0 a run.\n"
              "Cheaper, but not certain to meet them: six; more replications tell.\n"
              "Its cost is not told apart from that of eight, which meets them too.\n");
}

TEST(AnswerOnTargets, SaysThatNoPlanMeetsThem)
{
    Comparison comparison = sampleComparison();
    comparison.candidates.back() = plan("seven", 120.0, Verdict::missed);
    EXPECT_EQ(answerOnTargets(comparison), "No plan meets the targets.\n");

    comparison.candidates.back() = plan("seven", 120.0, Verdict::unsure);
    EXPECT_EQ(answerOnTargets(comparison),
              "No plan meets the targets for certain. These may: seven; more replications tell.\n");
}

TEST(AnswerOnTargets, MakesDoWithoutCosts)
{
    Comparison comparison = sampleComparison();
    comparison.candidates.back().cost.reset();

    EXPECT_EQ(answerOnTargets(comparison),
              "The targets are met by seven. Which is the cheapest is not known: there are no [costs].\n");
}

TEST(AnswerOnTargets, IsEmptyWithoutTargets)
{
    Comparison comparison = sampleComparison();
    for (ComparedCandidate& each : comparison.candidates)
        each.targets.clear();

    EXPECT_THAT(answerOnTargets(comparison), IsEmpty());
}

TEST(AnswerOnBest, NamesTheBestWithItsConfidence)
{
    Comparison comparison = sampleComparison();
    comparison.ranking = ranking(42);

    EXPECT_EQ(answerOnBest(comparison),
              "Best by cost: seven, 120 on average. With 95% confidence no other is better by 1.5 or more.\n");
}

TEST(AnswerOnBest, NamesThoseWhoMayBe)
{
    Comparison comparison = sampleComparison();
    comparison.ranking = ranking(std::nullopt);

    EXPECT_EQ(answerOnBest(comparison),
              "After 100 replications it is not certain which is best by cost: seven and six, or so.\n");
}

TEST(ComparisonText, HasTheAnswersFirst)
{
    Comparison comparison = sampleComparison();
    comparison.ranking = ranking(42);

    EXPECT_EQ(toText(comparison),
              "The cheapest plan that meets the targets: seven, at 120.0 +- 1.0 a run.\n"
              "Best by cost: seven, 120 on average. With 95% confidence no other is better by 1.5 or more.\n"
              "\n"
              "2 candidates, 30 replications each, seed 7; means +- half of the 95% interval\n"
              "\n"
              "seven against six, or so\n"
              "\n"
              "              six, or so        seven    difference   it is  variance  unpaired\n"
              "wait_s.mean  30.0 +- 2.0  20.0 +- 1.0  -10.0 +- 1.5  better    / 2.50        71\n"
              "\n"
              "plan                cost  targets                                      one by one\n"
              "six, or so  100.0 +- 1.0   missed  within.180 93.0 +- 1.0% (at least 90%): missed\n"
              "seven       120.0 +- 1.0      met     within.180 93.0 +- 1.0% (at least 90%): met\n"
              "\n"
              "ranking     cost  replications  dropped after\n"
              "seven        120            42\n"
              "six, or so   125            42             42\n"
              "Procedure KN of Kim and Nelson (2001): 95% confidence, differences below 1.5 do not matter, first stage "
              "30.\n"
              "Only the first place has the confidence.\n"
              "\n"
              "variance: of a difference between independent runs it is so many times that of pairs.\n"
              "unpaired: so many independent runs of each, in place of 30, would have told as much.\n");
}

TEST(ComparisonCsv, HasARowForEachMeasure)
{
    Comparison comparison = sampleComparison();
    comparison.ranking = ranking(42);

    EXPECT_EQ(toCsv(comparison),
              "candidate,measure,goal,replications,baseline_mean,baseline_sd,mean,sd,difference,difference_low,"
              "difference_high,difference_sd,finding,variance_factor,independent_runs,targets,rank,ranked_runs,"
              "dropped_at\n"
              "seven,wait_s.mean,less,30,30,4,20,2,-10,-11.5,-8.5,3,better,2.5,71,met,1,42,\n"
              "seven,customers.reneged,less,0,0,0,0,0,0,,,0,the same,,,met,1,42,\n");
}

TEST(ComparisonJson, SaysWhatIsNotKnown)
{
    const std::string json = toJson(sampleComparison());

    EXPECT_THAT(json, HasSubstr("{\n  \"schema\": \"tillsim.comparison/1\",\n  \"seed\": 7,"));
    EXPECT_THAT(json, HasSubstr("\"cheapest\": \"seven\""));
    EXPECT_THAT(json, HasSubstr("\"independent_runs\": null"));
    EXPECT_THAT(json, HasSubstr("\"ranking\": null"));
}

}  // namespace tillsim
