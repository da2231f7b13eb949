// SPDX-License-Identifier: MIT
// Sweeps in the window: from the scenario that is being edited to a run in the shop, and back.
#include "core/experiment/simulation.hpp"
#include "core/experiment/theory_result.hpp"
#include "core/results/results_store.hpp"
#include "core/scenario/text_file.hpp"
#include "tests/ui/painted.hpp"
#include "tests/ui/part.hpp"
#include "tests/ui/patience.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/main_window.hpp"
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_panel.hpp"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

/// A window with an evening shop, whose number of tills is to be varied.
class WindowOfASweep : public testing::Test {
protected:
    WindowOfASweep()
    {
        window.show();
        window.openScenario(shippedFolder + "age_checks.toml", {.seed = 3, .isPaused = true});
        EXPECT_TRUE(waitFor([this] { return player().isLoaded() && player().isOutlineComplete(); }));
    }

    template <typename Predicate>
    static bool waitFor(Predicate predicate)
    {
        return QTest::qWaitFor(predicate, patience);
    }

    template <class Widget>
    Widget& part(const char* name)
    {
        return ui::part<Widget>(window, name);
    }

    Player& player() { return window.player(); }
    SweepPanel& sweep() { return part<SweepPanel>("sweepPanel"); }
    QTableView& points() { return part<QTableView>("sweepPoints"); }
    void trigger(const char* action) { part<QAction>(action).trigger(); }
    bool isEnabled(const char* action) { return part<QAction>(action).isEnabled(); }
    [[nodiscard]] std::string title() const { return window.windowTitle().toStdString(); }

    void vary(const std::string& tills, std::uint64_t replications)
    {
        sweep().form().setSetup(
            {.axes = {{.path = "bank.tills", .values = tills}}, .replications = replications, .seed = 3}, false);
    }

    void run(const std::string& tills, std::uint64_t replications)
    {
        vary(tills, replications);
        trigger("sweepRun");
        ASSERT_TRUE(waitFor([this] { return !sweep().isRunning(); }));
        ASSERT_EQ(sweep().message(), "");
    }

    /// Chooses the point of that row and shows a run of it.
    void showRun(int row, const char* action = "sweepMedian")
    {
        points().setCurrentIndex(points().model()->index(row, 0));
        trigger(action);
        ASSERT_TRUE(waitFor([this] { return QString::fromStdString(title()).contains("replication"); }));
    }

    /// Presses the button of this name in the question that comes when `act` is done.
    template <typename Act>
    static QString answer(const QString& button, Act act)
    {
        QString question;
        QTimer::singleShot(0, [&] {
            const auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return;
            question = box->text();
            for (QAbstractButton* const each : box->buttons())
                if (each->text().remove('&') == button)
                    each->click();
        });
        act();
        return question;
    }

    MainWindow window{{}, {.version = "tillsim test"}};
};

TEST_F(WindowOfASweep, HasItsPanelBehindATabThatAShortcutBringsToTheFront)
{
    const auto isSeen = [this] { return !sweep().visibleRegion().isEmpty(); };
    EXPECT_FALSE(isSeen());

    trigger("sweep");

    EXPECT_TRUE(waitFor(isSeen));
    EXPECT_EQ(part<QAction>("sweep").shortcut(), QKeySequence{"Ctrl+5"});
}

TEST_F(WindowOfASweep, IsNoLargerForThePanelThanALaptopIs)
{
    run("3..6", 2);

    EXPECT_LE(window.minimumSizeHint().height(), 690);
    EXPECT_LE(window.minimumSizeHint().width(), 1024);
}

TEST_F(WindowOfASweep, GivesThePanelRoomWhenItIsFirstSeen)
{
    EXPECT_LT(part<QDockWidget>("dockSweep").height(), window.height() / 3);

    trigger("sweep");

    EXPECT_TRUE(waitFor([&] { return part<QDockWidget>("dockSweep").height() > window.height() / 3; }));
}

TEST_F(WindowOfASweep, ShowsTheVeryRunThatIsChosen)
{
    QTemporaryDir folder;
    sweep().form().setStore(folder.filePath("a.db"));
    run("3..5", 5);

    showRun(1);

    EXPECT_THAT(title(), HasSubstr("bank.tills=4: the median run (replication "));
    EXPECT_EQ(player().playback().scenario().banks.front().tills, 4);
    EXPECT_EQ(player().playback().seed(), 3U);
    player().toEnd();
    ASSERT_TRUE(waitFor([this] { return player().isAtEnd() && player().hasArrived(); }));
    const RunResult shown = player().result();
    RunResult expected
        = simulate(player().playback().scenario(), {.seed = 3, .replication = player().playback().replication()});
    expected.theory = theoryResult(player().playback().scenario());
    EXPECT_EQ(shown, expected);
    std::uint64_t stored = 0;
    ResultsStore::openToRead(folder.filePath("a.db").toStdString()).visit([&](const RunRecord& each) {
        if (each.point == 1 && each.replication == player().playback().replication())
            stored = each.fingerprint;
    });
    EXPECT_EQ(shown.fingerprint, stored);
}

TEST_F(WindowOfASweep, ShowsTheWorstRun)
{
    run("3", 9);
    showRun(0, "sweepWorst");

    double worst = 0.0;
    const Scenario& scenario = player().playback().scenario();
    for (std::uint64_t replication = 0; replication < 9; ++replication)
        worst = std::max(worst, simulate(scenario, {.seed = 3, .replication = replication}).wait.mean);

    EXPECT_EQ(simulate(scenario, {.seed = 3, .replication = player().playback().replication()}).wait.mean, worst);
    EXPECT_THAT(title(), HasSubstr("the worst run"));
}

TEST_F(WindowOfASweep, OpensARunByDoubleClickOnAPoint)
{
    trigger("sweep");
    run("3..5", 3);
    const QRect cell = points().visualRect(points().model()->index(2, 0));

    QTest::mouseClick(points().viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(points().viewport(), Qt::LeftButton, {}, cell.center());

    ASSERT_TRUE(waitFor([this] { return title().find("bank.tills=5: the median run") != std::string::npos; }));
    EXPECT_EQ(player().playback().scenario().banks.front().tills, 5);
}

TEST_F(WindowOfASweep, GoesBackToTheScenarioWhereItWasLeft)
{
    player().seek(Instant{1h});
    ASSERT_TRUE(waitFor([this] { return player().hasArrived(); }));
    const Scenario before = player().playback().scenario();
    run("5", 1);
    showRun(0);
    EXPECT_THAT(part<NoticeBar>("notice").text().toStdString(), HasSubstr("A run of the sweep: bank.tills=5"));

    trigger("backToScenario");

    ASSERT_TRUE(waitFor([this] { return player().hasArrived() && player().position() == Instant{1h}; }));
    EXPECT_EQ(player().playback().scenario(), before);
    EXPECT_EQ(title(), "age_checks.toml[*] - tillsim");
    EXPECT_FALSE(isEnabled("backToScenario"));
    EXPECT_TRUE(part<NoticeBar>("notice").isHidden());
}

TEST_F(WindowOfASweep, KeepsWhatWasDoneToTheDayAndNotWhatIsDoneToARun)
{
    player().seek(Instant{1h});
    ASSERT_TRUE(waitFor([this] { return player().hasArrived(); }));
    player().intervene(InterventionKind::Rush, 0, 0, {}, 7);
    run("5", 1);

    showRun(0);
    player().seek(Instant{1h});
    ASSERT_TRUE(waitFor([this] { return player().hasArrived(); }));
    player().intervene(InterventionKind::Rush, 0, 0, {}, 13);

    EXPECT_TRUE(player().canUndo());
    const std::string text = window.document().text();
    EXPECT_THAT(text, HasSubstr("customers = 7"));
    EXPECT_THAT(text, testing::Not(HasSubstr("customers = 13")));
    EXPECT_TRUE(window.document().isModified());
    window.document().textDocument().setModified(false);
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(WindowOfASweep, ShowsTheDayAgainWhenTheScenarioIsEdited)
{
    run("5", 1);
    showRun(0);
    QTextCursor cursor = window.document().textDocument().find("tills = 4");
    ASSERT_FALSE(cursor.isNull());

    cursor.insertText("tills = 6");

    EXPECT_TRUE(waitFor([this] { return player().playback().scenario().banks.front().tills == 6; }));
    EXPECT_EQ(title(), "age_checks.toml[*] - tillsim");
    window.document().textDocument().setModified(false);
}

TEST_F(WindowOfASweep, VariesTheTextAsItIsNow)
{
    QTextCursor cursor = window.document().textDocument().find("tills = 4");
    cursor.insertText("tills = 6");
    ASSERT_TRUE(waitFor([this] { return player().playback().scenario().banks.front().tills == 6; }));
    sweep().form().setSetup({.replications = 2, .seed = 3}, false);
    trigger("sweepRun");
    ASSERT_TRUE(waitFor([this] { return !sweep().isRunning(); }));

    showRun(0);

    EXPECT_EQ(player().playback().scenario().banks.front().tills, 6);
    window.document().textDocument().setModified(false);
}

TEST_F(WindowOfASweep, OffersOnlyWhatCanBeDone)
{
    EXPECT_TRUE(isEnabled("sweepRun"));
    EXPECT_FALSE(isEnabled("sweepStop"));
    EXPECT_FALSE(isEnabled("sweepMedian"));
    vary("3..6", 50'000);

    trigger("sweepRun");

    EXPECT_FALSE(isEnabled("sweepRun"));
    EXPECT_TRUE(isEnabled("sweepStop"));
    trigger("sweepStop");
    ASSERT_TRUE(waitFor([this] { return !sweep().isRunning(); }));
    EXPECT_FALSE(isEnabled("sweepStop"));
    EXPECT_TRUE(isEnabled("sweepRun"));
}

TEST_F(WindowOfASweep, AsksBeforeItClosesInMidSweep)
{
    QTemporaryDir folder;
    sweep().form().setStore(folder.filePath("a.db"));
    vary("3..6", 50'000);
    trigger("sweepRun");
    ASSERT_TRUE(waitFor([this] { return points().model()->rowCount() == 4; }));

    bool isClosed = true;
    const QString question = answer("Cancel", [&] { isClosed = window.close(); });

    EXPECT_THAT(question.toStdString(), HasSubstr("The sweep is still running. What it has run is kept in its store"));
    EXPECT_FALSE(isClosed);
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(sweep().isRunning());
    answer("Stop it and close", [&] { isClosed = window.close(); });
    EXPECT_TRUE(isClosed);
    ASSERT_TRUE(waitFor([this] { return !sweep().isRunning(); }));
    std::size_t runs = 0;
    ResultsStore::openToRead(folder.filePath("a.db").toStdString()).visit([&runs](const RunRecord&) { ++runs; });
    EXPECT_GT(runs, 0U);
    EXPECT_LT(runs, 200'000U);
}

TEST_F(WindowOfASweep, ClosesWithoutAQuestionWhenNothingIsLost)
{
    run("3..4", 2);

    EXPECT_TRUE(window.close());
}

// Stores that cannot be used: the window says so and goes on.

TEST_F(WindowOfASweep, SaysThatAStoreIsLocked)
{
    QTemporaryDir folder;
    sweep().form().setStore(folder.filePath("a.db"));
    run("3..4", 2);
    const ResultsStore other = ResultsStore::openToAdd(folder.filePath("a.db").toStdString());
    vary("3..4", 4);

    trigger("sweepRun");

    ASSERT_TRUE(waitFor([this] { return !sweep().isRunning(); }));
    EXPECT_THAT(sweep().message().toStdString(), HasSubstr("a.db: "));
    EXPECT_EQ(points().model()->rowCount(), 2);  // What was there is still shown.
    showRun(0);
}

TEST_F(WindowOfASweep, SaysThatAStoreCannotBeWritten)
{
    sweep().form().setStore("/no/such/folder/a.db");
    vary("3..4", 2);

    trigger("sweepRun");

    ASSERT_TRUE(waitFor([this] { return !sweep().isRunning(); }));
    EXPECT_THAT(sweep().message().toStdString(), HasSubstr("/no/such/folder/a.db: "));
    EXPECT_TRUE(isEnabled("sweepRun"));
}

// Pictures for people to look at.

TEST_F(WindowOfASweep, IsPainted)
{
    trigger("sweep");
    run("3..8", 30);
    points().setCurrentIndex(points().model()->index(3, 0));

    EXPECT_GT(coloursIn(shot(window, lightPalette(), {1440, 900}, "sweep_points")), 50);
    part<QTabWidget>("sweepTabs").setCurrentIndex(1);
    EXPECT_GT(coloursIn(shot(window, darkPalette(), {1440, 900}, "sweep_chart_dark")), 50);
    EXPECT_GT(coloursIn(shot(window, lightPalette(), {1440, 900}, "sweep_chart_2x", 2.0)), 50);
    showRun(3);
    EXPECT_GT(coloursIn(shot(window, lightPalette(), {1440, 900}, "sweep_run_in_shop")), 50);
}

TEST_F(WindowOfASweep, IsPaintedInASmallWindow)
{
    window.resize(1024, 700);
    trigger("sweep");
    run("3..8", 5);
    part<QTabWidget>("sweepTabs").setCurrentIndex(1);

    EXPECT_GT(coloursIn(shot(window, lightPalette(), {1024, 700}, "sweep_small")), 50);
}

TEST_F(WindowOfASweep, IsPaintedWithTwoAxes)
{
    trigger("sweep");
    window.findChild<SweepPanel*>()->openSweepFile(TILLSIM_SOURCE_DIR "/resources/sweeps/tills_by_rate.toml");
    SweepSetup setup = sweep().form().setup();
    setup.axes[0].values = "4..7";
    setup.axes[1].values = "100..220 step 40";
    setup.replications = 3;
    sweep().form().setSetup(setup, false);
    trigger("sweepRun");
    ASSERT_TRUE(waitFor([this] { return !sweep().isRunning(); }));
    part<QTabWidget>("sweepTabs").setCurrentIndex(2);

    EXPECT_GT(coloursIn(shot(window, lightPalette(), {1440, 900}, "sweep_map")), 50);
    EXPECT_GT(coloursIn(shot(window, darkPalette(), {1440, 900}, "sweep_map_dark")), 50);
}

}  // namespace
}  // namespace tillsim::ui
