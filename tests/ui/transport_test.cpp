// SPDX-License-Identifier: MIT
// What the toolbar says, and what it asks for.
#include "ui/speed_meter.hpp"
#include "ui/speed_slider.hpp"
#include "ui/steady_label.hpp"
#include "ui/transport_bar.hpp"
#include "ui/until_box.hpp"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

void choose(UntilBox& box, MomentKind kind)
{
    auto* const kinds = box.findChild<QComboBox*>("untilKind");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
}

TEST(SpeedSlider, HasAllSpeedsFromEndToEnd)
{
    EXPECT_EQ(speedAt(0), 1.0);
    EXPECT_EQ(speedAt(placeOf(60.0)), 63.0);
    EXPECT_EQ(speedAt(placeOf(10'000.0)), 10'000.0);
    for (int place = 1; place <= 40; ++place)
        EXPECT_GT(speedAt(place), speedAt(place - 1));
}

TEST(SpeedSlider, GoesFromRoundSpeedToRoundSpeed)
{
    EXPECT_EQ(nextSpeed(60.0, true), 100.0);
    EXPECT_EQ(nextSpeed(60.0, false), 50.0);
    EXPECT_EQ(nextSpeed(10'000.0, true), 10'000.0);
    EXPECT_EQ(nextSpeed(1.0, false), 1.0);
}

TEST(SpeedMeter, MeasuresOverTheLastSecond)
{
    SpeedMeter meter;
    EXPECT_EQ(meter.value(), 0.0);

    meter.mark(SpeedMeter::Real{0.0}, Instant{});
    meter.mark(SpeedMeter::Real{0.5}, Instant{30s});
    EXPECT_EQ(meter.value(), 60.0);
    meter.mark(SpeedMeter::Real{0.5}, Instant{35s});
    meter.mark(SpeedMeter::Real{0.5}, Instant{40s});

    EXPECT_EQ(meter.value(), 10.0);
}

TEST(TransportBar, SaysWhatSpeedIsAchievedWhereThatIsAnother)
{
    EXPECT_EQ(speedText({.speed = 60.0}), "60x");
    EXPECT_EQ(speedText({.speed = 60.0, .achieved = 59.0}), "60x");
    EXPECT_EQ(speedText({.speed = 60.0, .achieved = 48.2}), "60x (48x)");
    EXPECT_EQ(speedText({.speed = 60.0, .achieved = 52'000.0, .isAsFast = true}), "fastest (52,000x)");
}

TEST(UntilBox, TakesATimeOfDayOrSinceOpening)
{
    UntilBox box;
    box.setOpens(8h);
    auto* const time = box.findChild<QLineEdit*>("untilTime");

    time->setText("11:30");
    EXPECT_EQ(box.moment(), (Moment{.kind = MomentKind::Time, .at = Instant{3h + 30min}}));
    time->setText("90min");
    EXPECT_EQ(box.moment(), (Moment{.kind = MomentKind::Time, .at = Instant{90min}}));
    time->setText("noon");
    EXPECT_EQ(box.moment(), std::nullopt);
    EXPECT_FALSE(time->accessibleDescription().isEmpty());
}

TEST(UntilBox, AsksForWhatThereIsToBeKnown)
{
    UntilBox box;
    auto* const number = box.findChild<QSpinBox*>("untilNumber");

    choose(box, MomentKind::LineLonger);
    number->setValue(12);
    EXPECT_EQ(box.moment(), (Moment{.kind = MomentKind::LineLonger, .number = 12}));
    choose(box, MomentKind::WaitLonger);
    number->setValue(4);
    EXPECT_EQ(box.moment(), (Moment{.kind = MomentKind::WaitLonger, .span = 4min}));
    choose(box, MomentKind::TillIdles);
    EXPECT_EQ(box.moment(), (Moment{.kind = MomentKind::TillIdles, .number = nobody}));
}

TEST(SteadyLabel, KeepsItsSizeUnlessATextIsWiderThanExpected)
{
    SteadyLabel label{"00:00:00"};
    const QSize expected = label.size();

    label.showText("1");
    EXPECT_EQ(label.size(), expected);
    EXPECT_EQ(label.minimumSize(), label.maximumSize());

    label.showText("day 12, 00:00:00");
    EXPECT_GE(label.width(), label.fontMetrics().horizontalAdvance("day 12, 00:00:00"));
    EXPECT_EQ(label.minimumSize(), label.maximumSize());
}

}  // namespace
}  // namespace tillsim::ui
