// SPDX-License-Identifier: MIT
// Times, shares and numbers as people read them.
#include "ui/models/time_text.hpp"

#include <gmock/gmock.h>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

TEST(TimeText, ShowsWhatTheClockOfTheShopShows)
{
    EXPECT_EQ(clockText(Instant{}, 7h), "07:00:00");
    EXPECT_EQ(clockText(Instant{4h + 42min + 7s + 999ms}, 7h), "11:42:07");
    EXPECT_EQ(clockText(Instant{17h + 15min}, 7h), "day 2, 00:15:00");
}

TEST(TimeText, CutsTheClockToTheMinute)
{
    EXPECT_EQ(minuteText(Instant{}, 7h), "07:00");
    EXPECT_EQ(minuteText(Instant{4h + 42min + 59s + 999ms}, 7h), "11:42");
    EXPECT_EQ(minuteText(Instant{50h}, 23h), "day 4, 01:00");
}

TEST(TimeText, ShowsASpanAsAStopwatchDoes)
{
    EXPECT_EQ(stopwatchText(0s), "0:00");
    EXPECT_EQ(stopwatchText(6min + 12s), "6:12");
    EXPECT_EQ(stopwatchText(59s + 600ms), "1:00");
    EXPECT_EQ(stopwatchText(1h + 6min + 12s), "1:06:12");
}

TEST(TimeText, ShowsASpanWithTheDigitsThatMatter)
{
    EXPECT_EQ(spanText(0.0), "0 s");
    EXPECT_EQ(spanText(8.351), "8.35 s");
    EXPECT_EQ(spanText(30.0), "30 s");
    EXPECT_EQ(spanText(47.31), "47.3 s");
    EXPECT_EQ(spanText(59.96), "1 min");
    EXPECT_EQ(spanText(372.4), "6 min 12 s");
    EXPECT_EQ(spanText(3599.6), "1 h");
    EXPECT_EQ(spanText(7500.0), "2 h 5 min");
    EXPECT_EQ(exactText(372s + 118'204'331ns), "372.118204331 s");
}

TEST(TimeText, SaysAllAndNothingOnlyOfAllAndNothing)
{
    EXPECT_EQ(shareText(0.9721), "97.2%");
    EXPECT_EQ(shareText(0.99999), "99.9%");
    EXPECT_EQ(shareText(1.0), "100.0%");
    EXPECT_EQ(shareText(0.00001), "0.1%");
    EXPECT_EQ(shareText(0.0), "0.0%");
}

TEST(TimeText, RoundsPartsSuchThatWhatIsReadAddsUp)
{
    EXPECT_THAT(wholeParts({1400ms, 1400ms, 1400ms}, 1s), ElementsAre(2, 1, 1));
    EXPECT_THAT(wholeParts({600ms, 600ms}, 1s), ElementsAre(1, 0));
    EXPECT_THAT(partTexts({40s + 400ms, 40s + 400ms, 40s + 400ms}), ElementsAre("0:41", "0:40", "0:40", "2:01"));
    EXPECT_THAT(partTexts({1250ms, 1250ms}), ElementsAre("1.3 s", "1.2 s", "2.5 s"));
    EXPECT_THAT(partTexts({}), ElementsAre("0.0 s"));
}

}  // namespace
}  // namespace tillsim::ui
