// SPDX-License-Identifier: MIT
// The strip of the day as a widget. Its pictures are kept in the build folder.
#include "ui/views/day_strip.hpp"

#include "tests/ui/painted.hpp"
#include "tests/ui/views/made_day.hpp"
#include "tests/ui/views/made_shop.hpp"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace tillsim::ui {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

struct StripState {
    const char* name;
    std::int64_t tills;
    Duration length;
    QSize size;
    qreal pixelRatio;
    bool isDark;
    bool isComplete;
};

class DayStripPicture : public testing::TestWithParam<StripState> { };

std::shared_ptr<const Scenario> scenarioOf(std::int64_t tills, Duration length)
{
    Scenario scenario = makeScenario({makeBank("tills", tills)});
    if (tills > 10)
        scenario.banks = {makeBank("tills", tills - 6, Lines::PerTill), makeBank("self-checkout", 6)};
    scenario.duration = length;
    scenario.targets.onePlusOne = 0.85;
    scenario.interventions = {{.at = hours{4} + minutes{30}, .kind = InterventionKind::Open, .till = 2},
                              {.at = hours{9}, .kind = InterventionKind::Rush, .customers = 40}};
    return std::make_shared<const Scenario>(scenario);
}

TEST_P(DayStripPicture, CoversTheWidgetAndShowsTheDay)
{
    const StripState& state = GetParam();
    DayOutline day = makeDay(static_cast<std::size_t>(state.tills), state.length);
    if (!state.isComplete)
        day.end = day.known = Instant{state.length / 2};
    day.isComplete = state.isComplete;
    DayStrip strip;
    strip.setPalette(state.isDark ? darkPalette() : lightPalette());
    strip.resize(state.size);
    strip.setScenario(scenarioOf(state.tills, state.length));
    strip.setOutline(std::make_shared<const DayOutline>(day));
    strip.setPosition(Instant{state.length / 3});

    const QImage image = keptPicture(strip, state.size, QString{"strip_"} + state.name, state.pixelRatio);

    EXPECT_EQ(countOf(image, Qt::magenta), 0);
    EXPECT_GT(coloursIn(image), 20);
}

INSTANTIATE_TEST_SUITE_P(States, DayStripPicture,
                         testing::Values(StripState{"4_tills", 4, hours{15}, {900, 190}, 1, false, true},
                                         StripState{"6_tills_dark_2x", 6, hours{15}, {1280, 200}, 2, true, true},
                                         StripState{"hour", 6, hours{1}, {1280, 200}, 1, false, true},
                                         StripState{"20_tills", 20, hours{15}, {1280, 260}, 1, false, true},
                                         StripState{"growing", 6, hours{15}, {900, 190}, 1, false, false},
                                         StripState{"week_of_40_tills", 40, hours{168}, {1280, 300}, 1, false, true},
                                         StripState{"smallest", 4, hours{15}, {200, 60}, 1, false, true},
                                         StripState{"largest", 40, hours{15}, {3840, 700}, 1, true, true}),
                         [](const auto& each) { return each.param.name; });

/// A strip of a day of 15 hours from 07:00, of six tills, at its opening.
class DayStripTest : public testing::Test {
protected:
    DayStripTest()
    {
        strip.resize(900, 190);
        strip.setScenario(scenarioOf(6, hours{15}));
        strip.setOutline(std::make_shared<const DayOutline>(makeDay(6, hours{15})));
    }

    QPoint pointAt(Duration since, qreal y = 20) const
    {
        return QPointF{strip.plan().xOf(Instant{since}), y}.toPoint();
    }
    /// What was asked for last, rounded to minutes: a pixel is about one.
    static double minuteOf(const QSignalSpy& spy) { return std::round(toSeconds(spy.last()[0].value<Instant>()) / 60); }

    DayStrip strip;
};

TEST_F(DayStripTest, AsksForTheTimeThatWasClicked)
{
    const QSignalSpy spy{&strip, &DayStrip::seekRequested};

    QTest::mouseClick(&strip, Qt::LeftButton, {}, pointAt(hours{5}));

    ASSERT_EQ(spy.size(), 1);
    EXPECT_NEAR(minuteOf(spy), 300, 1);
    EXPECT_NEAR(toSeconds(strip.position()), 5 * 3600, 60) << "and shows itself there at once";
}

TEST_F(DayStripTest, AsksSeldomWhileItIsDraggedAndAlwaysForTheLastTime)
{
    const QSignalSpy spy{&strip, &DayStrip::seekRequested};

    QTest::mousePress(&strip, Qt::LeftButton, {}, pointAt(hours{1}));
    for (int minute = 61; minute < 600; ++minute)
        QTest::mouseMove(&strip, pointAt(minutes{minute}));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, pointAt(minutes{599}));

    EXPECT_NEAR(minuteOf(spy), 599, 1);
    EXPECT_LT(spy.size(), 250) << "there were 500 moves";
}

TEST_F(DayStripTest, StaysWithinTheDayWhenItIsDraggedOutOfIt)
{
    const QSignalSpy spy{&strip, &DayStrip::seekRequested};

    QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint{1, 20});
    EXPECT_EQ(minuteOf(spy), 0);
    QTest::mouseMove(&strip, QPoint{899, 20});
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint{899, 20});
    EXPECT_EQ(minuteOf(spy), 900);
}

TEST_F(DayStripTest, IsMovedByKeys)
{
    const QSignalSpy spy{&strip, &DayStrip::seekRequested};
    strip.setPosition(Instant{hours{3}});

    QTest::keyClick(&strip, Qt::Key_Right);
    EXPECT_EQ(minuteOf(spy), 181);
    QTest::keyClick(&strip, Qt::Key_Left);
    EXPECT_EQ(minuteOf(spy), 180);
    QTest::keyClick(&strip, Qt::Key_PageDown);
    EXPECT_EQ(minuteOf(spy), 240) << "a step of the axis";
    QTest::keyClick(&strip, Qt::Key_PageUp);
    EXPECT_EQ(minuteOf(spy), 180);
    QTest::keyClick(&strip, Qt::Key_End);
    EXPECT_EQ(minuteOf(spy), 900);
    QTest::keyClick(&strip, Qt::Key_Right);
    EXPECT_EQ(minuteOf(spy), 900);
    QTest::keyClick(&strip, Qt::Key_Home);
    EXPECT_EQ(minuteOf(spy), 0);
    QTest::keyClick(&strip, Qt::Key_Left);
    EXPECT_EQ(minuteOf(spy), 0);
}

TEST_F(DayStripTest, TellsWhatIsUnderTheMouse)
{
    DayOutline day{.end = Instant{hours{15}}, .isComplete = true, .known = Instant{hours{15}}};
    day.tills.assign(6, {{Instant{}, TillState::idle}, {Instant{hours{2}}, TillState::closed, true}});
    day.tills[4] = {{Instant{}, TillState::scanning}};
    day.levels = {{Instant{}, 0, 0, 0}, {Instant{hours{2}}, 12, 0, 1}, {Instant{hours{8}}, 30, 4, 1}};
    strip.setOutline(std::make_shared<const DayOutline>(day));
    const auto wordsAt = [this](Duration since, qreal y) {
        return strip.wordsAt({strip.plan().xOf(Instant{since}), y});
    };
    const auto middleOf = [this](std::size_t row) { return strip.plan().row(row).center().y(); };

    EXPECT_EQ(wordsAt(hours{1}, 10), "08:00:00: 0 in line, 6 tills open");
    EXPECT_EQ(wordsAt(hours{3}, middleOf(4)), "10:00:00: 12 in line, 1 till open; till 5 scanning");
    EXPECT_EQ(wordsAt(hours{8}, middleOf(0)), "15:00:00: 30 in line, 4 outside, 1 till open; till 1 opening");
    EXPECT_EQ(wordsAt(hours{9}, strip.plan().levels.bottom() - 8), "16:00:00: 40 customers come")
        << "the note of a rush";
    EXPECT_EQ(strip.wordsAt({3, 10}), "") << "beside the day";
}

TEST_F(DayStripTest, CoversNoNameOfItsAxesWithThePlayheadAtTheOpening)
{
    const QImage opening = keptPicture(strip, {900, 190}, "strip_opening");
    strip.setPosition(Instant{hours{8}});

    const QImage later = keptPicture(strip, {900, 190}, "strip_later");

    const QRect levels = strip.plan().levels.toAlignedRect();
    const QRect numbers{0, 0, levels.left() - 3, 190};
    const QRect target{levels.left() + strip.fontMetrics().horizontalAdvance("88:88:88") + 13, 0, 60, levels.height()};
    EXPECT_EQ(opening.copy(numbers), later.copy(numbers));
    EXPECT_EQ(opening.copy(target), later.copy(target));
    EXPECT_GT(coloursIn(later.copy(target)), 10) << "the name of the target";
}

TEST_F(DayStripTest, KnowsNothingOfWhatIsNotSimulatedYet)
{
    DayOutline day = makeDay(6, hours{15});
    day.end = day.known = Instant{hours{5}};
    day.isComplete = false;
    strip.setOutline(std::make_shared<const DayOutline>(day));

    EXPECT_EQ(strip.wordsAt({strip.plan().xOf(Instant{hours{6}}), 10}), "13:00:00");
}

TEST_F(DayStripTest, ShowsNothingOfWhatWasCutFromALongDay)
{
    const DayOutline whole = makeDay(6, hours{15});
    DayOutline cut = whole;
    cut.isCut = true;
    cut.known = Instant{hours{5}};
    strip.setOutline(std::make_shared<const DayOutline>(whole));
    const QImage ofWhole = keptPicture(strip, {900, 190}, "strip_whole");

    strip.setOutline(std::make_shared<const DayOutline>(cut));

    const QImage ofCut = keptPicture(strip, {900, 190}, "strip_cut");
    const QRect rows = strip.plan().tills.toAlignedRect().adjusted(0, 1, 0, -1);
    const QRect before{QPoint{60, rows.top()}, QSize{200, rows.height()}};  // The playhead is left of it.
    const QRect after{QPoint{500, rows.top()}, QSize{300, rows.height()}};
    EXPECT_EQ(ofCut.copy(before), ofWhole.copy(before));
    EXPECT_NE(ofCut.copy(after), ofWhole.copy(after));
    EXPECT_EQ(strip.wordsAt({strip.plan().xOf(Instant{hours{6}}), 10}), "13:00:00");
}

TEST_F(DayStripTest, GrowsBeyondClosingTimeWithTheRun)
{
    strip.setOutline(std::make_shared<const DayOutline>(makeDay(6, hours{16})));

    EXPECT_EQ(strip.plan().span, Duration{hours{16}});
}

TEST_F(DayStripTest, PaintsAGrowingDayAgainAfterAWhileAndNotEachTime)
{
    DayOutline day = makeDay(6, hours{15});
    day.isComplete = false;
    const auto growTo = [&](Duration length) {
        day.end = day.known = Instant{length};
        strip.setOutline(std::make_shared<const DayOutline>(day));
        return keptPicture(strip, {900, 190}, "strip_grown");
    };
    QImage first;
    QImage second;
    QElapsedTimer taken;
    int attempts = 0;
    do {  // Until it is quick enough to be one while, on a machine that is busy.
        QTest::qWait(200);
        taken.start();
        first = growTo(hours{3} + attempts * minutes{10});
        second = growTo(hours{3} + attempts * minutes{10} + minutes{5});
    } while (taken.elapsed() > 120 && ++attempts < 50);

    EXPECT_EQ(second, first);
    EXPECT_TRUE(QTest::qWaitFor([&] { return keptPicture(strip, {900, 190}, "strip_grown") != first; }));
}

/// Nobody is told of what has been painted elsewhere before events are handled.
TEST_F(DayStripTest, PaintsALongDayElsewhereUnlessItIsForAPicture)
{
    const auto day = std::make_shared<const DayOutline>(makeDay(40, hours{168}));
    const auto scenario = scenarioOf(40, hours{168});
    DayStrip seen;
    DayStrip pictured;
    for (DayStrip* const strip : {&seen, &pictured}) {
        strip->resize(1280, 300);
        strip->setScenario(scenario);
        strip->setOutline(day);
    }
    const auto onScreen
        = [&seen] { return seen.screen()->grabWindow(seen.winId()).toImage().convertToFormat(QImage::Format_RGB32); };

    seen.setFocusPolicy(Qt::NoFocus);  // Which a picture does not show.
    seen.show();
    seen.repaint();
    const QImage picture = pictured.grab().toImage().convertToFormat(QImage::Format_RGB32);

    EXPECT_LT(coloursIn(onScreen()), 10);
    EXPECT_GT(coloursIn(picture), 20);
    ASSERT_TRUE(QTest::qWaitFor([&] { return onScreen() == picture; }));
}

TEST_F(DayStripTest, SaysInWordsWhereItIs)
{
    strip.setPosition(Instant{hours{4}});

    EXPECT_TRUE(strip.spokenValue().startsWith("11:00:00: ")) << strip.spokenValue().toStdString();
    EXPECT_TRUE(strip.description().startsWith("The day from 07:00 to 22:00. The longest line: "))
        << strip.description().toStdString();
}

TEST_F(DayStripTest, KeepsTheDayOfTheSameShopAndForgetsThatOfAnother)
{
    strip.setScenario(scenarioOf(6, hours{15}));
    EXPECT_NE(strip.spokenValue(), "");

    strip.setScenario(scenarioOf(7, hours{15}));
    EXPECT_EQ(strip.spokenValue(), "");
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::mouseClick(&strip, Qt::LeftButton);
    EXPECT_EQ(countOf(keptPicture(strip, {900, 190}, "strip_empty"), Qt::magenta), 0);
}

}  // namespace
}  // namespace tillsim::ui
