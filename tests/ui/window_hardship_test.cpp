// SPDX-License-Identifier: MIT
// In the real window: what users, other programs and disks do to it at the worst moment.
#include "tests/ui/desktop_window.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/editor/recovery.hpp"
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_panel.hpp"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>
#include <QUrl>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;

class Hardship : public DesktopWindow {
protected:
    QString fileOf(const char* name, const QByteArray& text)
    {
        QFile file{folder.filePath(name)};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    static QByteArray shippedText(const char* name)
    {
        QFile file{shippedFolder + name};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static void open(MainWindow& window, const QString& path)
    {
        window.show();
        window.openScenario(path);
        EXPECT_TRUE(QTest::qWaitFor([&window] { return window.player().isLoaded(); }, patience));
    }

    static void trigger(const MainWindow& window, const char* action) { window.findChild<QAction*>(action)->trigger(); }

    static QString notice(const MainWindow& window) { return window.findChild<NoticeBar*>("notice")->text(); }

    /// Presses the button of this role in the next question that is asked.
    template <class Wanted>
    void answerNext(Wanted wanted)
    {
        QTimer::singleShot(50, [wanted] {
            auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_TRUE(box);
            for (QAbstractButton* const button : box->buttons())
                if (wanted(*box, *button))
                    return button->click();
        });
    }
};

TEST_F(Hardship, IsClosedInMidRunAndNothingIsLeftBehind)
{
    for (const char* const action : {"play", "asFast", "toEnd"}) {
        MainWindow window;
        window.show();
        window.openScenario(shippedFolder + "large_supermarket_saturday.toml", {.isPaused = true});
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.player().isLoaded(); }, patience));
        trigger(window, action);
        window.player().play();
        QTest::qWait(30);

        EXPECT_TRUE(window.close()) << action;
    }
}

TEST_F(Hardship, KeepsTheDayWhereAnotherFileIsBrokenOrGoneOrAFolder)
{
    MainWindow window;
    show(window);
    window.player().play();
    ASSERT_TRUE(QDir{folder.path()}.mkpath("folder.toml"));

    for (const QString& path : {QString{"/no/such/file.toml"}, folder.filePath("folder.toml"),
                                fileOf("binary.toml", QByteArray{"\xff\xfe\x00\x01", 4})}) {
        window.openScenario(path);
        EXPECT_TRUE(notice(window).contains(path)) << notice(window).toStdString();
    }

    EXPECT_TRUE(window.player().isPlaying());
    EXPECT_EQ(window.document().title(), "supermarket_weekday.toml");
}

TEST_F(Hardship, TakesNoFolderThatIsDropped)
{
    MainWindow window;
    show(window);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    QDropEvent drop{QPointF{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    drop.setAccepted(false);

    QApplication::sendEvent(&window, &drop);

    EXPECT_FALSE(drop.isAccepted());
    EXPECT_EQ(window.document().title(), "supermarket_weekday.toml");
}

TEST_F(Hardship, SavesAlsoWhereTheFileHasGone)
{
    const QString path = fileOf("shop.toml", shippedText("corner_shop.toml"));
    MainWindow window;
    open(window, path);
    QTextCursor{&window.document().textDocument()}.insertText("# typed\n");
    ASSERT_TRUE(QFile::remove(path));

    trigger(window, "save");

    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("# typed\n"));
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(Hardship, HasNothingToUndoOnceWhatWasDoneIsSaved)
{
    const QString path = fileOf("shop.toml", shippedText("corner_shop.toml"));
    MainWindow window;
    open(window, path);
    window.player().seek(Instant{10min});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.player().hasArrived(); }, patience));
    window.player().intervene(InterventionKind::Rush, 0, 0, {}, 5);
    trigger(window, "save");
    QTest::qWait(400);

    EXPECT_FALSE(window.player().canUndo());
    EXPECT_FALSE(window.isWindowModified());
    window.player().undo();
    trigger(window, "undo");
    QTest::qWait(50);
    EXPECT_TRUE(window.player().isLoaded());
}

TEST_F(Hardship, GoesOnPlayingThroughThemesLayoutsAndSizes)
{
    MainWindow window;
    show(window);
    window.player().setSpeed(Player::fastest);
    window.player().play();

    for (const char* const action : {"coloursDark", "reducedMotion", "coloursLight", "resetLayout", "languageGerman",
                                     "coloursOfSystem", "languageEnglish"}) {
        trigger(window, action);
        window.resize(300, 200);
        QTest::qWait(20);
        window.resize(1700, 1000);
        QTest::qWait(20);
    }

    EXPECT_TRUE(window.player().isPlaying() || window.player().isAtEnd());
}

TEST_F(Hardship, IsAskedToGoSomewhereBeforeAnythingIsThere)
{
    MainWindow window;
    window.show();
    for (const char* const action : {"play", "stepEvent", "toEnd", "fork", "keepB", "undo", "print", "backToScenario"})
        trigger(window, action);
    window.player().seek(Instant{5h});
    window.openScenario(shippedFolder + "supermarket_weekday.toml");
    window.player().seek(Instant{3h});

    ASSERT_TRUE(QTest::qWaitFor([&] { return window.player().isLoaded(); }, patience));
    window.player().seek(Instant{9h});
    window.player().seek(Instant{2h});

    EXPECT_TRUE(QTest::qWaitFor([&] { return window.player().hasArrived(); }, patience));
    EXPECT_EQ(window.player().position(), Instant{2h});
}

TEST_F(Hardship, IsForkedTwiceAndKeepsEitherSide)
{
    for (const char* const side : {"keepA", "keepB"}) {
        MainWindow window;
        show(window);
        window.player().fork();
        window.player().intervene(InterventionKind::Rush, 0, 0, {}, 20);
        window.player().fork();
        window.player().play();
        QTest::qWait(50);

        trigger(window, side);

        EXPECT_FALSE(window.player().isForked()) << side;
        EXPECT_EQ(window.player().canUndo(), QString{side} == "keepB");
        QTest::qWait(50);
    }
}

TEST_F(Hardship, IsToldOfATillThatThereIsNotAnyMore)
{
    MainWindow window;
    show(window);
    trigger(window, "closeTill");
    auto* const dialog = window.findChild<QDialog*>("whatIf");
    ASSERT_TRUE(dialog);
    auto* const tills = dialog->findChild<QComboBox*>("whatIfTill");
    tills->setCurrentIndex(tills->count() - 1);
    QTextCursor cursor = window.document().textDocument().find("tills = 6");
    cursor.insertText("tills = 1");
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.player().playback().scenario().banks[0].tills == 1; }, patience));

    dialog->accept();

    EXPECT_FALSE(window.player().canUndo());
    EXPECT_NE(notice(window), "");
}

TEST_F(Hardship, SweepsWhileItPlaysAndIsClosedMeanwhile)
{
    MainWindow window;
    show(window);
    auto* const panel = window.findChild<SweepPanel*>();
    panel->form().setSetup({.axes = {{.path = "bank.tills", .values = "2..9"}}, .replications = 2000}, false);
    window.player().play();
    panel->start();
    ASSERT_TRUE(panel->isRunning());
    answerNext([](const QMessageBox& box, const QAbstractButton& button) {
        return box.standardButton(const_cast<QAbstractButton*>(&button)) == QMessageBox::Cancel;
    });
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(panel->isRunning());
    answerNext([](const QMessageBox& box, const QAbstractButton& button) {
        return box.buttonRole(const_cast<QAbstractButton*>(&button)) == QMessageBox::DestructiveRole;
    });

    EXPECT_TRUE(window.close());
}

/// Leaves a text as a program does that ends while it is being edited.
void endWithout(const QString& title, const std::string& text)
{
    const QString kept = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tillsim/recovery";
    ScenarioDocument document;
    document.startFrom({title, text, {}});
    Recovery recovery{document, kept};
    QTextCursor{&document.textDocument()}.insertText("# typed\n");
    recovery.keepNow();
    QFile::remove(kept + "/0.tillsim-recovery");
    EXPECT_TRUE(QFile::copy(recovery.place(), kept + "/0.tillsim-recovery"));
}

TEST_F(Hardship, KeepsATextThatIsTakenUpAgainFromTheFirstInstant)
{
    endWithout("my shop", shippedText("corner_shop.toml").toStdString());
    MainWindow window;
    window.show();
    window.findChild<NoticeBar*>("offer")->findChild<QPushButton*>("takeUp")->click();

    const QString kept = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/tillsim/recovery";
    EXPECT_EQ(QDir{kept}.entryList({"*.tillsim-recovery"}, QDir::Files).size(), 1);
    EXPECT_FALSE(QFile::exists(kept + "/0.tillsim-recovery"));
}

TEST_F(Hardship, RunsAnExampleThatIsTakenUpAgainWithTheFilesThatCameWithIt)
{
    const std::string text = shippedText("supermarket_weekday.toml").toStdString();
    endWithout("supermarket_weekday", text);
    const std::string baskets = shippedText("baskets_store_2.csv").toStdString();
    MainWindow window{{{"supermarket_weekday", text, {{"baskets_store_2.csv", baskets}}}}};
    window.show();

    window.findChild<NoticeBar*>("offer")->findChild<QPushButton*>("takeUp")->click();

    EXPECT_TRUE(QTest::qWaitFor([&] { return window.player().isLoaded(); }, 5000)) << notice(window).toStdString();
}

TEST_F(Hardship, OffersATextToTwoWindowsAndGivesItToBoth)
{
    endWithout("my shop", shippedText("corner_shop.toml").toStdString());
    MainWindow one;
    MainWindow other;
    one.show();
    other.show();

    for (const MainWindow* const each : {&one, &other})
        each->findChild<NoticeBar*>("offer")->findChild<QPushButton*>("takeUp")->click();

    EXPECT_TRUE(one.findChild<QPlainTextEdit*>("scenarioText")->toPlainText().startsWith("# typed"));
    EXPECT_TRUE(other.findChild<QPlainTextEdit*>("scenarioText")->toPlainText().startsWith("# typed"));
}

TEST_F(Hardship, GoesOnPlayingAfterAQuestionAboutATill)
{
    MainWindow window;
    show(window);
    window.player().play();
    trigger(window, "openTill");
    EXPECT_FALSE(window.player().isPlaying());

    window.findChild<QDialog*>("whatIf")->reject();

    EXPECT_TRUE(window.player().isPlaying());
}

}  // namespace
}  // namespace tillsim::ui
