// SPDX-License-Identifier: MIT
// The window, driven without a screen.
#include "ui/main_window.hpp"

#include "core/experiment/simulation.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/scenario/scenario_file.hpp"
#include "tests/ui/gauges_seen.hpp"
#include "tests/ui/patience.hpp"
#include "ui/day_views.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/panels/customer_panel.hpp"
#include "ui/panels/difference_panel.hpp"
#include "ui/transport_bar.hpp"
#include "ui/views/day_strip.hpp"
#include "ui/views/shop_floor_view.hpp"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

/// A window with the weekday of the supermarket, seed 7, at its opening.
class WindowOfADay : public testing::Test {
protected:
    WindowOfADay()
    {
        window.show();
        window.openScenario(shippedFolder + "supermarket_weekday.toml", {.seed = 7, .isPaused = true});
        EXPECT_TRUE(QTest::qWaitFor([this] { return player().isLoaded() && player().isOutlineComplete(); }, patience));
    }

    Player& player() { return window.player(); }
    /// The window's own: that of the editor for undoing has the same name.
    QAction* command(const char* id) { return (*window.findChild<Actions*>())[id]; }
    void trigger(const char* id) { command(id)->trigger(); }
    bool isEnabled(const char* id) { return command(id)->isEnabled(); }

    template <typename Predicate>
    static bool waitFor(Predicate predicate)
    {
        return QTest::qWaitFor(predicate, patience);
    }

    bool comesTo(Instant at)
    {
        return waitFor([&] { return player().hasArrived() && player().position() == at; });
    }

    bool goTo(Instant at)
    {
        player().seek(at);
        return comesTo(at);
    }

    /// Accepts the question that is asked.
    bool answer()
    {
        auto* const dialog = window.findChild<QDialog*>("whatIf");
        if (!dialog)
            return false;
        dialog->accept();
        return true;
    }

    MainWindow window;
};

TEST_F(WindowOfADay, EndsWithTheMeasuresOfAHeadlessRunAfterAllKindsOfPlaying)
{
    const Scenario scenario = loadScenario((shippedFolder + "supermarket_weekday.toml").toStdString());
    player().setSpeed(Player::fastest);
    QTest::keyClick(&window, Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return player().position() > Instant{5min}; }));
    QTest::keyClick(&window, Qt::Key_Space);
    EXPECT_FALSE(player().isPlaying());
    QTest::keyClick(&window, Qt::Key_Period);
    QTest::keyClick(&window, Qt::Key_Comma);
    ASSERT_TRUE(goTo(Instant{6h}));
    ASSERT_TRUE(goTo(Instant{2h}));
    trigger("asFast");

    trigger("play");

    ASSERT_TRUE(waitFor([&] { return player().isAtEnd(); }));
    RunResult expected = simulate(scenario, {.seed = 7});
    expected.theory = theoryResult(scenario);
    EXPECT_EQ(player().result(), expected);
}

TEST(MainWindow, ShowsAllGaugesInSmallAndLargeWindows)
{
    for (const QSize size : {QSize{1024, 700}, QSize{1280, 800}, QSize{1440, 900}, QSize{1920, 1080}}) {
        MainWindow window;
        window.resize(size);
        window.show();
        window.openScenario(shippedFolder + "supermarket_weekday.toml", {.seed = 7, .isPaused = true});
        EXPECT_TRUE(QTest::qWaitFor([&window] { return seesAllGauges(window); }, patience)) << size.height();
    }
}

TEST_F(WindowOfADay, SaysOnceWhatTheSignsOfAForkMean)
{
    auto& floor = *window.findChild<ShopFloorView*>("floorA");
    auto& shared = *window.findChild<QWidget*>("floorLegend");
    EXPECT_FALSE(floor.plan().legend.isEmpty());
    EXPECT_FALSE(shared.isVisible());

    player().fork();

    ASSERT_TRUE(waitFor([&] { return shared.isVisible(); }));
    EXPECT_TRUE(floor.plan().legend.isEmpty());
    EXPECT_TRUE(window.findChild<ShopFloorView*>("floorB")->plan().legend.isEmpty());
    EXPECT_TRUE(shared.accessibleName().contains("scanning")) << shared.accessibleName().toStdString();
}

TEST_F(WindowOfADay, GoesBackWhereTheStripIsClicked)
{
    ASSERT_TRUE(goTo(Instant{10h}));
    auto* const strip = window.findChild<DayStrip*>();

    emit strip->seekRequested(Instant{4h});

    ASSERT_TRUE(comesTo(Instant{4h}));
    EXPECT_TRUE(waitFor([&] { return strip->position() == Instant{4h}; }));
    EXPECT_EQ(window.findChild<QLabel*>("clock")->text(), "11:00:00");
}

TEST_F(WindowOfADay, ShowsTheSpeedThatIsChosen)
{
    trigger("faster");

    EXPECT_EQ(player().speed(), 100.0);
    EXPECT_EQ(window.findChild<QLabel*>("speedText")->text(), "100x");
}

TEST_F(WindowOfADay, RunsUntilWhatIsChosen)
{
    window.findChild<QLineEdit*>("untilTime")->setText("07:30");
    trigger("asFast");

    trigger("runUntil");

    EXPECT_TRUE(comesTo(Instant{30min}));
    EXPECT_TRUE(waitFor([&] { return !player().isPlaying(); }));
}

TEST_F(WindowOfADay, DoesNotRunUntilATimeThatIsNone)
{
    window.findChild<QLineEdit*>("untilTime")->setText("noon");

    trigger("runUntil");

    EXPECT_FALSE(player().isPlaying());
}

TEST_F(WindowOfADay, LetsARushComeAndTakesItBack)
{
    ASSERT_TRUE(goTo(Instant{3h}));
    const std::int64_t before = player().result().customers.arrived;

    trigger("rush");
    window.findChild<QSpinBox*>("whatIfNumber")->setValue(25);
    ASSERT_TRUE(answer());
    ASSERT_TRUE(goTo(Instant{3h + 1s}));

    EXPECT_GE(player().result().customers.arrived, before + 25);
    EXPECT_TRUE(window.isWindowModified());
    trigger("undo");
    ASSERT_TRUE(comesTo(Instant{3h + 1s}));
    EXPECT_LT(player().result().customers.arrived, before + 25);
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(WindowOfADay, OffersOnlyTillsThatAreClosedToBeOpened)
{
    ASSERT_TRUE(goTo(Instant{3h}));
    int closed = 0;
    for (const BankPicture& bank : player().picture().banks) {
        for (const TillPicture& till : bank.tills)
            closed += till.activity == Activity::closed ? 1 : 0;
    }

    trigger("openTill");

    EXPECT_EQ(window.findChild<QComboBox*>("whatIfTill")->count(), closed);
}

TEST_F(WindowOfADay, ForksAndWatchesBothSides)
{
    ASSERT_TRUE(goTo(Instant{3h}));

    trigger("fork");
    trigger("rush");
    ASSERT_TRUE(answer());
    ASSERT_TRUE(goTo(Instant{4h}));

    EXPECT_TRUE(waitFor([&] { return window.findChild<ShopFloorView*>("floorB")->isVisible(); }));
    EXPECT_TRUE(window.findChild<DifferencePanel*>()->isVisible());
    EXPECT_EQ(player().result(Side::b).customers.arrived, player().result(Side::a).customers.arrived + 40);
    trigger("keepA");
    EXPECT_TRUE(waitFor([&] { return !window.findChild<ShopFloorView*>("floorB")->isVisible(); }));
    EXPECT_TRUE(player().playback().made().empty());
}

TEST_F(WindowOfADay, SavesWhatWasDoneSoThatItReplaysHeadless)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("mine.toml");
    ASSERT_TRUE(QFile::copy(shippedFolder + "discounter.toml", path));
    window.openScenario(path, {.seed = 3, .isPaused = true});
    ASSERT_TRUE(waitFor([&] { return player().playback().seed() == 3 && player().isOutlineComplete(); }))
        << window.findChild<NoticeBar*>("notice")->text().toStdString();
    ASSERT_TRUE(goTo(Instant{2h + 1ns}));
    player().intervene(InterventionKind::Rush, 0, 0, {}, 40);
    player().toEnd();
    ASSERT_TRUE(waitFor([&] { return player().isAtEnd(); }));

    trigger("save");

    const Scenario saved = loadScenario(path.toStdString());
    EXPECT_EQ(simulate(saved, {.seed = 3}).fingerprint, player().result().fingerprint);
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(WindowOfADay, TellsTheStoryOfACustomerThatIsChosen)
{
    ASSERT_TRUE(goTo(Instant{3h}));

    emit window.findChild<ShopFloorView*>("floorA")->customerChosen(42);

    EXPECT_EQ(window.findChild<CustomerPanel*>()->customer(), 42);
    EXPECT_TRUE(waitFor([&] { return window.findChild<CustomerPanel*>()->isVisible(); }));
}

TEST_F(WindowOfADay, KeepsItsDayWhenABrokenFileIsOpened)
{
    QTemporaryDir folder;
    QFile file{folder.filePath("broken.toml")};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("schema = 1\nduration = \"8h\"\nlanes = 3\n");
    file.close();

    window.openScenario(file.fileName());

    auto* const notice = window.findChild<NoticeBar*>("notice");
    ASSERT_TRUE(waitFor([&] { return notice->isVisible(); }));
    EXPECT_EQ(notice->text(), "broken.toml cannot be run: see the problems below.");
    EXPECT_EQ(player().playback().seed(), 7U);
}

TEST_F(WindowOfADay, SaysThatAFileIsMissing)
{
    window.openScenario("no/such/scenario.toml");

    EXPECT_TRUE(window.findChild<NoticeBar*>("notice")->text().contains("no/such/scenario.toml"));
    EXPECT_TRUE(player().isLoaded());
}

TEST_F(WindowOfADay, ClosesInMidRun)
{
    trigger("asFast");
    trigger("play");

    EXPECT_TRUE(window.close());
    EXPECT_FALSE(player().isPlaying());
}

TEST_F(WindowOfADay, StaysOpenWhereTheTextCannotTakeWhatWasDoneByHand)
{
    ASSERT_TRUE(goTo(Instant{3h}));
    player().intervene(InterventionKind::Rush, 0, 0, {}, 25);
    window.document().textDocument().setPlainText("duration = [");

    EXPECT_FALSE(window.close());

    auto* const notice = window.findChild<NoticeBar*>("notice");
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().startsWith("What was done to the shop by hand cannot be written into the text."))
        << notice->text().toStdString();
    EXPECT_EQ(player().playback().made().size(), 1U);
    notice->findChild<QPushButton*>("forgetInterventions")->click();
    EXPECT_TRUE(player().playback().made().empty());
    window.document().textDocument().setModified(false);
    EXPECT_TRUE(window.close());
}

TEST_F(WindowOfADay, FollowsTheTextWhileItIsEdited)
{
    ASSERT_TRUE(goTo(Instant{1h}));
    QTextDocument& text = window.document().textDocument();
    QTextCursor cursor = text.find("duration = \"15h\"");
    ASSERT_FALSE(cursor.isNull());

    cursor.insertText("duration = \"10h\"");

    EXPECT_TRUE(waitFor([&] { return player().playback().scenario().duration == 10h; }));
    EXPECT_EQ(player().position(), Instant{1h});
    text.setModified(false);
}

TEST(MainWindow, BeginsWhereTheCommandLineSays)
{
    MainWindow window;

    window.openScenario(shippedFolder + "supermarket_weekday.toml", {.at = "11:30", .isPaused = true});

    ASSERT_TRUE(QTest::qWaitFor([&] { return window.player().isLoaded(); }, patience));
    EXPECT_EQ(window.player().position(), Instant{4h + 30min});
    EXPECT_FALSE(window.player().isPlaying());
}

TEST(MainWindow, HasNoCommandWithoutATipAndNoShortcutTwice)
{
    MainWindow window;
    QStringList keys;

    for (const Command& command : allCommands()) {
        const auto* const action = window.findChild<QAction*>(command.id);
        EXPECT_FALSE(action->statusTip().isEmpty()) << command.id;
        for (const QKeySequence& key : action->shortcuts())
            keys += key.toString();
    }

    EXPECT_EQ(keys.removeDuplicates(), 0) << keys.join(' ').toStdString();
    EXPECT_EQ(window.findChild<QAction*>("play")->shortcut(), QKeySequence{Qt::Key_Space});
}

TEST(MainWindow, PressesAButtonWithSpaceInsteadOfPlaying)
{
    MainWindow window;
    QPushButton button{&window};
    window.show();
    window.openScenario(shippedFolder + "corner_shop.toml");
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.player().isLoaded(); }, patience));
    button.show();
    button.setFocus();
    int presses = 0;
    QObject::connect(&button, &QPushButton::clicked, [&presses] { ++presses; });

    QTest::keyClick(&button, Qt::Key_Space);

    EXPECT_EQ(presses, 1);
    EXPECT_FALSE(window.player().isPlaying());
}

}  // namespace
}  // namespace tillsim::ui
