// SPDX-License-Identifier: MIT
// Gauges, bars and lines of time: where their parts go.
#include "tests/ui/panels/sample_day.hpp"
#include "ui/panels/cause_bar.hpp"
#include "ui/panels/cause_look.hpp"
#include "ui/panels/gauge_layout.hpp"
#include "ui/panels/timeline_layout.hpp"

#include <gmock/gmock.h>

#include <set>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

TEST(GaugeLayout, PutsItsPartsBelowEachOtherWithinTheFrame)
{
    const GaugeLayout layout{{0.0, 0.0, 180.0, GaugeLayout::heightFor(16.0, 28.0)}, 16.0, 28.0};

    EXPECT_LE(layout.name().bottom(), layout.value().top());
    EXPECT_LE(layout.value().bottom(), layout.track().top());
    EXPECT_LE(layout.track().bottom(), layout.verdict().top());
    EXPECT_LE(layout.verdict().bottom(), layout.frame.bottom());
    EXPECT_LE(layout.verdict().right(), layout.frame.right());
    EXPECT_LE(layout.sign().right(), layout.verdict().left());
}

TEST(GaugeLayout, PlacesALevelOnTheTrack)
{
    const GaugeLayout layout{{0.0, 0.0, 120.0, 90.0}};

    EXPECT_EQ(layout.place(0.0), layout.track().left());
    EXPECT_EQ(layout.place(0.5), layout.track().center().x());
    EXPECT_EQ(layout.place(1.5), layout.track().right());
    EXPECT_EQ(layout.filled(0.5).right(), layout.place(0.5));
}

TEST(CauseBar, IsFilledByItsPieces)
{
    const std::vector<QRectF> pieces = barPieces({0.5, 0.3, 0.2}, {10.0, 0.0, 100.0, 20.0});

    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0], QRectF(10.0, 0.0, 50.0, 20.0));
    EXPECT_DOUBLE_EQ(pieces[1].left(), 60.0);
    EXPECT_EQ(pieces[2].right(), 110.0);
}

TEST(CauseLooks, AreAllDifferent)
{
    std::set<TillLook> looks;
    for (std::size_t cause = 0; cause < waitCauseNames.size(); ++cause)
        looks.insert(lookOf(static_cast<WaitCause>(cause)));

    EXPECT_EQ(looks.size(), waitCauseNames.size());
}

CustomerRecord visit()
{
    CustomerRecord record = servedStory(1, {{WaitCause::items, 240s}}).record;
    record.arrived -= 70s;  // 70 s outside, 240 s in line, 90 s in service.
    return record;
}

TEST(Timeline, HasThePartsOfTheVisit)
{
    const std::vector<TimelinePart> parts = timelineParts(visit(), {0.0, 0.0, 400.0, 20.0});

    EXPECT_THAT(parts,
                ElementsAre(TimelinePart{VisitPart::outside, 70s, {0.0, 0.0, 70.0, 20.0}},
                            TimelinePart{VisitPart::waiting, 240s, {70.0, 0.0, 240.0, 20.0}},
                            TimelinePart{VisitPart::service, 90s, {310.0, 0.0, 90.0, 20.0}}));
}

TEST(Timeline, TellsAnInstantOnce)
{
    CustomerRecord record = visit();
    record.arrived = *record.joined;

    const std::vector<TimelineMark> marks = timelineMarks(record, {0.0, 0.0, 330.0, 20.0});

    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0], (TimelineMark{Milestone::joined, *record.joined, 0.0}));
    EXPECT_EQ(marks[1].milestone, Milestone::started);
    EXPECT_EQ(marks[2].x, 330.0);
}

TEST(Timeline, ShowsSomebodyWhoNeverLeftUpToTheLastThatIsKnown)
{
    CustomerRecord record = visit();
    record.left.reset();
    record.started.reset();

    EXPECT_THAT(timelineParts(record, {0.0, 0.0, 70.0, 20.0}),
                ElementsAre(TimelinePart{VisitPart::outside, 70s, {0.0, 0.0, 70.0, 20.0}}));
    EXPECT_EQ(timelineMarks(record, {0.0, 0.0, 70.0, 20.0}).size(), 2U);
}

TEST(Timeline, SpreadsItsWordsSuchThatNoneCoversAnother)
{
    const QRectF frame{0.0, 0.0, 200.0, 20.0};

    EXPECT_THAT(spreadWords({0.0, 100.0, 200.0}, {40.0, 40.0, 40.0}, frame, 10.0), ElementsAre(0.0, 80.0, 160.0));
    EXPECT_THAT(spreadWords({0.0, 5.0, 200.0}, {40.0, 40.0, 40.0}, frame, 10.0), ElementsAre(0.0, 50.0, 160.0));
    EXPECT_THAT(spreadWords({0.0, 195.0, 200.0}, {40.0, 40.0, 40.0}, frame, 10.0), ElementsAre(0.0, 110.0, 160.0));
    EXPECT_THAT(spreadWords({0.0, 5.0, 9.0}, {90.0, 90.0, 90.0}, frame, 10.0), ElementsAre(0.0, 100.0, 200.0));
}

}  // namespace
}  // namespace tillsim::ui
