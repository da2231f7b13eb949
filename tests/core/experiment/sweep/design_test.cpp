// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/design.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const Axis tillsAxis{.paths = {"bank.tills"}, .values = {"3", "4"}};
const Axis rate{
    .name = "rate", .paths = {"arrivals[1].per_hour", "arrivals[2].per_hour"}, .values = {"60", "120", "180"}};
const Axis lag{.name = "lag", .paths = {"bank.opening.lag"}, .values = {"30s", "60s"}};
const Variant shared{"one line", {{"bank.lines", "shared"}}};
const Variant perTill{"a line each", {{"bank.lines", "per_till"}}};

std::vector<std::string> namesOf(const SweepDesign& design)
{
    std::vector<std::string> names;
    for (const DesignPoint& point : pointsOf(design))
        names.push_back(point.record.name);
    return names;
}

std::string designComplaint(const SweepDesign& design)
{
    try {
        (void)pointsOf(design);
        return {};
    } catch (const DesignError& problem) {
        return problem.what();
    }
}

}  // namespace

TEST(Design, WithoutAxesIsTheScenarioAsItIs)
{
    EXPECT_THAT(pointsOf({}), ElementsAre(DesignPoint{{.name = "all"}}));
}

TEST(Design, IsAGridWhoseFirstAxisIsTheSlowest)
{
    EXPECT_THAT(namesOf({.groups = {{tillsAxis}, {rate}}}),
                ElementsAre("bank.tills=3, rate=60", "bank.tills=3, rate=120", "bank.tills=3, rate=180",
                            "bank.tills=4, rate=60", "bank.tills=4, rate=120", "bank.tills=4, rate=180"));
}

TEST(Design, SetsEveryPathOfAnAxis)
{
    const std::vector<DesignPoint> points = pointsOf({.groups = {{tillsAxis}, {rate}}});

    EXPECT_THAT(points.at(1).record.settings,
                ElementsAre(PointSetting{"bank.tills", "3"}, PointSetting{"arrivals[1].per_hour", "120"},
                            PointSetting{"arrivals[2].per_hour", "120"}));
}

TEST(Design, SaysWhereItsPointsLieOnEachAxis)
{
    const std::vector<DesignPoint> points = pointsOf({.variants = {shared, perTill}, .groups = {{tillsAxis, lag}}});

    EXPECT_THAT(points.at(3).values, ElementsAre("a line each", "4", "60s"));
}

TEST(Design, LetsAxesGoInParallel)
{
    EXPECT_THAT(namesOf({.groups = {{tillsAxis, lag}}}), ElementsAre("bank.tills=3, lag=30s", "bank.tills=4, lag=60s"));
}

TEST(Design, TakesItsVariantsInTurn)
{
    const std::vector<DesignPoint> points = pointsOf({.variants = {shared, perTill}, .groups = {{tillsAxis}}});

    ASSERT_THAT(points, SizeIs(4));
    EXPECT_EQ(points[1].record.name, "one line, bank.tills=4");
    EXPECT_THAT(points[2].record.settings,
                ElementsAre(PointSetting{"bank.lines", "per_till"}, PointSetting{"bank.tills", "3"}));
}

TEST(Design, LeavesOutWhatItsConstraintsForbid)
{
    EXPECT_THAT(namesOf({.groups = {{tillsAxis}, {rate}}, .constraints = {Constraint{"bank.tills * 40 > rate"}}}),
                ElementsAre("bank.tills=3, rate=60", "bank.tills=4, rate=60", "bank.tills=4, rate=120"));
}

TEST(Design, LetsConstraintsNamePathsVariantsAndCommonSettings)
{
    const SweepDesign design{.settings = {{"bank.capacity", "5"}},
                             .variants = {shared, perTill},
                             .groups = {{tillsAxis}, {rate}},
                             .constraints = {Constraint{"variant == 'one line' and bank.lines == \"shared\""},
                                             Constraint{"arrivals[2].per_hour == 60 and bank.capacity == 5"}}};

    EXPECT_THAT(namesOf(design), ElementsAre("one line, bank.tills=3, rate=60", "one line, bank.tills=4, rate=60"));
}

TEST(Design, SaysWhereItsAxesLie)
{
    EXPECT_THAT(axesOf({.variants = {shared, perTill}, .groups = {{tillsAxis, lag}}}),
                ElementsAre(AxisRecord{"variant", {}, {"one line", "a line each"}},
                            AxisRecord{"bank.tills", {"bank.tills"}, {"3", "4"}},
                            AxisRecord{"lag", {"bank.opening.lag"}, {"30s", "60s"}}));
    EXPECT_THAT(axesOf({}), IsEmpty());
}

TEST(Design, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(designComplaint({.groups = {{tillsAxis, rate}}}),
              "axes in parallel must have as many values as each other: 'bank.tills' has 2, 'rate' has 3");
    EXPECT_EQ(
        designComplaint({.groups = {{tillsAxis}, {Axis{.name = "more", .paths = {"bank.tills"}, .values = {"5"}}}}}),
        "'bank.tills' is set by the axis 'bank.tills' and by the axis 'more': at one point, only one of them can "
        "have its way");
    EXPECT_EQ(designComplaint({.groups = {{lag}, {Axis{.name = "lag", .paths = {"bank.tills"}, .values = {"5"}}}}}),
              "two axes are named 'lag'");
    EXPECT_EQ(designComplaint({.variants = {shared, Variant{"one line", {}}}}), "two variants are named 'one line'");
    EXPECT_EQ(designComplaint({.variants = {shared, Variant{"again", shared.settings}}}),
              "the points 'one line' and 'again' are the same");
    EXPECT_EQ(designComplaint({.groups = {{Axis{.paths = {"bank.tills"}, .values = {"3", "3"}}}}}),
              "the point 'bank.tills=3' is there twice");
    EXPECT_EQ(designComplaint({.groups = {{tillsAxis}}, .constraints = {Constraint{"bank.tills > 9"}}}),
              "the constraints leave no point");
    EXPECT_EQ(designComplaint({.groups = {{tillsAxis}}, .constraints = {Constraint{"tils > 3"}}}),
              "the constraint 'tils > 3', at the point 'bank.tills=3': nothing here sets 'tils'");
}

TEST(Design, HasALimit)
{
    Axis many{.paths = {"seed"}};
    for (int value = 0; value < 320; ++value)
        many.values.push_back(std::to_string(value));
    Axis more = many;
    more.paths = {"bank.tills"};

    EXPECT_EQ(designComplaint({.groups = {{many}, {more}}}),
              "a sweep may have at most 100000 points (a grid may have 10000000 of which constraints leave so many)");
    EXPECT_THAT(pointsOf({.groups = {{many}, {more}}, .constraints = {Constraint{"seed == 7"}}}), SizeIs(320));
    EXPECT_EQ(designComplaint({.groups = {{many}, {more}}, .constraints = {Constraint{"seed >= 0"}}}),
              "a sweep may have at most 100000 points");
}

}  // namespace tillsim
