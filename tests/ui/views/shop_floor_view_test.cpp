// SPDX-License-Identifier: MIT
// The shop floor as a widget: what it shows, says and tells. Its pictures are kept in the build folder.
#include "ui/views/shop_floor_view.hpp"

#include "tests/ui/painted.hpp"
#include "tests/ui/views/made_shop.hpp"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

namespace tillsim::ui {
namespace {

struct FloorState {
    const char* name;
    std::int64_t tills;
    std::int64_t waiting;
    QSize size;
    qreal pixelRatio;
    bool isDark;
};

class ShopFloorPicture : public testing::TestWithParam<FloorState> { };

TEST_P(ShopFloorPicture, CoversTheWidgetAndShowsTheShop)
{
    const FloorState& state = GetParam();
    const BusyShop shop = makeBusyShop(state.tills, state.waiting);
    ShopFloorView view;
    view.setPalette(state.isDark ? darkPalette() : lightPalette());
    view.resize(state.size);
    view.setScenario(shop.scenario);
    view.setPicture(shop.picture);

    const QImage image = keptPicture(view, state.size, QString{"floor_"} + state.name, state.pixelRatio);

    EXPECT_EQ(countOf(image, Qt::magenta), 0);
    EXPECT_GT(coloursIn(image), 100);
}

INSTANTIATE_TEST_SUITE_P(States, ShopFloorPicture,
                         testing::Values(FloorState{"4_tills", 4, 3, {900, 560}, 1, false},
                                         FloorState{"4_tills_dark_2x", 4, 3, {900, 560}, 2, true},
                                         FloorState{"20_tills", 20, 12, {1280, 800}, 1, false},
                                         FloorState{"20_tills_dark", 20, 12, {1280, 800}, 1, true},
                                         FloorState{"40_tills", 40, 30, {1280, 800}, 1, false},
                                         FloorState{"smallest", 4, 3, {200, 150}, 1, false},
                                         FloorState{"smallest_2x", 4, 3, {200, 150}, 2, false},
                                         FloorState{"largest", 12, 6, {3840, 2160}, 1, false}),
                         [](const auto& each) { return each.param.name; });

/// A discounter with one line of hundreds, customers outside, and people on their way.
TEST(ShopFloorView, ShowsALineOfHundredsAsASnakeAndACrowd)
{
    Bank bank = makeBank("tills", 6);
    bank.capacity = 500;
    const auto scenario = std::make_shared<const Scenario>(makeScenario({bank}));
    ShopPicture picture = emptyPicture(*scenario, std::chrono::hours{4});
    for (std::size_t till = 0; till < 6; ++till)
        occupy(picture, 0, till, Activity::scanning, static_cast<std::int64_t>(till));
    fillLine(picture.banks[0].lines[0], 412, 100);
    fillLine(picture.banks[0].outside, 70, 1000);
    ShopFloorView view;
    view.setPalette(lightPalette());
    view.resize(900, 560);
    view.setScenario(scenario);
    view.setPicture(picture);
    ShopPicture next = picture;
    next.at += std::chrono::seconds{1};
    next.isShut = true;
    next.banks[0].tills[0].customer.reset();
    next.banks[0].tills[3].customer = makeCustomer(101);
    LinePicture& line = next.banks[0].lines[0];
    line.erase(line.begin() + 20);
    line.erase(line.begin(), line.begin() + 2);
    CustomerRecord served = makeRecord(0, Outcome::served);
    view.setPicture(next,
                    std::vector{served, makeRecord(120, Outcome::reneged), makeRecord(2000, Outcome::balked),
                                makeRecord(2001, Outcome::turnedAway)});
    view.advance(0.28);

    const QImage image = keptPicture(view, {900, 560}, "floor_crowd");

    EXPECT_EQ(countOf(image, Qt::magenta), 0);
    // Two more have left without a word: who was served before 101, and who stood before it.
    EXPECT_EQ(view.motion().leaving().size(), 6U);
}

/// A view of three tills with a line each; customer 7 is served at the second, 8 and 9 wait there.
class ShopFloorViewTest : public testing::Test {
protected:
    ShopFloorViewTest()
    {
        occupy(picture, 0, 1, Activity::scanning, 7);
        picture.banks[0].lines[1] = {makeCustomer(8), makeCustomer(9)};
        view.resize(900, 560);
        view.setScenario(scenario);
        view.setPicture(picture);
    }

    QPoint middleOfTill(std::size_t till) const { return view.plan().banks[0].tills[till].box.center().toPoint(); }
    QPointF placeOf(std::int64_t customer) const { return view.motion().present().at(customer).at; }
    /// The next picture, a second later.
    ShopPicture next() const
    {
        ShopPicture later = picture;
        later.at += std::chrono::seconds{1};
        later.banks[0].lines[1].pop_back();
        later.banks[0].lines[2] = {makeCustomer(9)};
        return later;
    }

    std::shared_ptr<const Scenario> scenario
        = std::make_shared<const Scenario>(makeScenario({makeBank("tills", 3, Lines::PerTill)}));
    ShopPicture picture = emptyPicture(*scenario, std::chrono::hours{1});
    ShopFloorView view;
};

TEST_F(ShopFloorViewTest, NamesBothItsDoorsOrNone)
{
    view.setPalette(lightPalette());
    int named = 0;
    for (int height = 160; height <= 560; height += 20) {
        const QImage image = keptPicture(view, {900, height}, "floor_doors");
        const QRect wall = view.plan().floor.toAlignedRect();
        const auto isNamed = [&](int left, int right) {
            return coloursIn(image.copy(left, wall.top() + 20, right - left, wall.height() - 40)) > 2;
        };

        const bool hasEntrance = isNamed(0, wall.left() - 6);

        EXPECT_EQ(isNamed(wall.right() + 6, image.width()), hasEntrance) << height;
        named += hasEntrance ? 1 : 0;
    }
    EXPECT_GT(named, 10);
}

TEST_F(ShopFloorViewTest, TellsWhichTillWasClicked)
{
    const QSignalSpy spy{&view, &ShopFloorView::tillChosen};

    QTest::mouseClick(&view, Qt::LeftButton, {}, middleOfTill(2));

    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0], (QVariantList{0, 2}));
}

TEST_F(ShopFloorViewTest, TellsWhichCustomerWasClicked)
{
    const QSignalSpy spy{&view, &ShopFloorView::customerChosen};

    QTest::mouseClick(&view, Qt::LeftButton, {}, placeOf(9).toPoint());
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint{2, 2});

    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].toLongLong(), 9);
}

TEST_F(ShopFloorViewTest, IsWalkedThroughAndChosenFromByKeys)
{
    const QSignalSpy tills{&view, &ShopFloorView::tillChosen};
    const QSignalSpy customers{&view, &ShopFloorView::customerChosen};

    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(tills.size(), 0) << "nothing is in focus yet";
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(tills.value(0), (QVariantList{0, 1}));
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.spokenValue(), "Customer 8, 7 items: number 1 in line, since 07:00:00");
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Enter);
    EXPECT_EQ(customers.value(0).value(0).toLongLong(), 9);
}

TEST_F(ShopFloorViewTest, TellsInATipWhatIsUnderTheMouse)
{
    view.show();
    QHelpEvent event{QEvent::ToolTip, middleOfTill(1), view.mapToGlobal(middleOfTill(1))};

    QApplication::sendEvent(&view, &event);

    EXPECT_EQ(QToolTip::text(), "Till 2: scanning, 2 wait");
    QToolTip::hideText();
}

TEST_F(ShopFloorViewTest, SaysInWordsWhatIsToBeSeen)
{
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(&view);

    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Shop floor");
    EXPECT_EQ(spoken->text(QAccessible::Description),
              "At 08:00:00\nTill 1: idle, nobody waits\nTill 2: scanning, 2 wait\nTill 3: idle, nobody waits");
}

TEST_F(ShopFloorViewTest, LetsFiguresWalkToWhereTheNextPictureHasThem)
{
    const QPointF before = placeOf(9);

    view.setPicture(next());

    EXPECT_EQ(placeOf(9), before);
    view.advance(0.1);
    EXPECT_NE(placeOf(9), before);
    view.advance(10);
    EXPECT_EQ(placeOf(9), view.plan().banks[0].lines[2].place(0));
}

TEST_F(ShopFloorViewTest, WalksByItselfUntilAllHaveArrived)
{
    view.show();
    view.setPicture(next());

    EXPECT_TRUE(QTest::qWaitFor([this] { return placeOf(9) == view.plan().banks[0].lines[2].place(0); }));
}

TEST_F(ShopFloorViewTest, JumpsWhereItIsToldToAndWhereTimeHasJumped)
{
    view.setPicture(next(), {}, ShopFloorView::Change::Jump);
    EXPECT_EQ(placeOf(9), view.plan().banks[0].lines[2].place(0));

    view.setPicture(picture);
    EXPECT_EQ(placeOf(9), view.plan().banks[0].lines[1].place(1)) << "back in time";

    ShopPicture later = next();
    later.at += ShopFloorView::farApart;
    view.setPicture(later);
    EXPECT_EQ(placeOf(9), view.plan().banks[0].lines[2].place(0)) << "too far for a walk";
}

TEST_F(ShopFloorViewTest, NeverWalksWhereMotionIsReduced)
{
    view.setReducedMotion(true);
    view.setPicture(next());

    EXPECT_EQ(placeOf(9), view.plan().banks[0].lines[2].place(0));
}

/// A style as of a desktop that has its animations turned off.
class StillStyle final : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

TEST_F(ShopFloorViewTest, NeverWalksWhereTheStyleHasNoAnimations)
{
    StillStyle style;
    view.setStyle(&style);

    view.setPicture(next());

    EXPECT_EQ(placeOf(9), view.plan().banks[0].lines[2].place(0));
    view.setStyle(nullptr);
}

TEST_F(ShopFloorViewTest, MarksTheChosenCustomer)
{
    view.setPalette(lightPalette());
    const QColor mark = lightPalette().color(QPalette::Highlight);
    EXPECT_EQ(countOf(keptPicture(view, {900, 560}, "floor_nobody_chosen"), mark), 0);

    view.setChosenCustomer(8);

    EXPECT_GT(countOf(keptPicture(view, {900, 560}, "floor_chosen"), mark), 50);
}

TEST_F(ShopFloorViewTest, FollowsThePalette)
{
    view.setPalette(lightPalette());
    EXPECT_EQ(keptPicture(view, {900, 560}, "floor_light").pixelColor(70, 20), QColor("#ffffff"));

    view.setPalette(darkPalette());

    EXPECT_EQ(keptPicture(view, {900, 560}, "floor_dark").pixelColor(70, 20), QColor("#1e1e20"));
}

TEST_F(ShopFloorViewTest, KeepsWhoIsThereWhenOnlyAnInterventionIsAdded)
{
    Scenario changed = *scenario;
    changed.interventions.push_back({.at = std::chrono::hours{1}});

    view.setScenario(std::make_shared<const Scenario>(changed));

    EXPECT_EQ(view.motion().present().size(), 3U);
}

TEST_F(ShopFloorViewTest, KeepsEverybodyInPlaceWhenItsSizeChanges)
{
    const QImage image = keptPicture(view, {600, 400}, "floor_resized");

    EXPECT_EQ(countOf(image, Qt::magenta), 0);
    EXPECT_EQ(placeOf(9), view.plan().banks[0].lines[1].place(1));
    EXPECT_EQ(view.plan().size, QSizeF(600, 400));
}

TEST(ShopFloorView, SaysThatThereIsNoShopYet)
{
    ShopFloorView view;

    EXPECT_EQ(countOf(keptPicture(view, {900, 560}, "floor_empty"), Qt::magenta), 0);
    EXPECT_EQ(view.description(), "There is no shop to be seen.");
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::mouseClick(&view, Qt::LeftButton);
    EXPECT_EQ(view.spokenValue(), "");
}

}  // namespace
}  // namespace tillsim::ui
