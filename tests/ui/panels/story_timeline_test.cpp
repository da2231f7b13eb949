// SPDX-License-Identifier: MIT
// The line of time of a visit, as keys and pointers use it.
#include "ui/panels/story_timeline.hpp"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <vector>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

/// Somebody who came at 1 h, was served from 1 h 4 min on, and left a minute later.
CustomerStory visitOfFiveMinutes(std::int64_t id = 5)
{
    CustomerStory made;
    made.record.id = id;
    made.record.outcome = Outcome::served;
    made.record.arrived = Instant{1h};
    made.record.joined = Instant{1h};
    made.record.started = Instant{1h + 4min};
    made.record.left = Instant{1h + 5min};
    return made;
}

class StoryTimelineTest : public testing::Test {
protected:
    StoryTimelineTest()
    {
        timeline.resize(400, timeline.sizeHint().height());
        timeline.setStory(visitOfFiveMinutes(), 8h);
        QObject::connect(&timeline, &StoryTimeline::seekRequested, [this](Instant at) { asked.push_back(at); });
    }

    StoryTimeline timeline;
    std::vector<Instant> asked;
};

TEST_F(StoryTimelineTest, GoesFromInstantToInstantByKeys)
{
    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_Left);

    EXPECT_EQ(
        asked,
        (std::vector{Instant{1h}, Instant{1h + 4min}, Instant{1h + 5min}, Instant{1h + 5min}, Instant{1h + 4min}}));
}

TEST_F(StoryTimelineTest, BeginsAnewWithAnotherCustomer)
{
    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_Right);
    timeline.setStory(visitOfFiveMinutes(6), 8h);

    QTest::keyClick(&timeline, Qt::Key_Right);

    EXPECT_EQ(asked.back(), Instant{1h});
}

TEST_F(StoryTimelineTest, GoesToWhereItIsClicked)
{
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint{399, 10});

    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0], Instant{1h + 5min});
}

}  // namespace
}  // namespace tillsim::ui
