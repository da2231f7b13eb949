// SPDX-License-Identifier: MIT
// The editor as a whole: marks, search, keys, files, and the questions that it asks.
#include "ui/editor/scenario_editor.hpp"

#include "tests/ui/editor/desk.hpp"
#include "ui/editor/find_bar.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/editor/problems_model.hpp"
#include "ui/editor/problems_view.hpp"
#include "ui/editor/scenario_form.hpp"
#include "ui/editor/start_page.hpp"
#include "ui/editor/toml_text_edit.hpp"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>
#include <QTimer>
#include <QTreeView>
#include <QUrl>

namespace tillsim::ui {
namespace {

using testing::HasSubstr;

class AnEditor : public testing::Test {
protected:
    AnEditor()
    {
        writeTo(path, commentedShop);
        EXPECT_TRUE(editor.open(path));
        editor.resize(1000, 700);
        editor.show();
    }

    void select(int line, int count)
    {
        editor.goTo(line, 1);
        QTextCursor cursor = text().textCursor();
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, count);
        text().setTextCursor(cursor);
    }

    void press(const char* button) { editor.findChild<QPushButton*>(button)->click(); }
    TomlTextEdit& text() { return editor.textEdit(); }

    static void dropOn(QWidget& target, const QMimeData& data)
    {
        QDragEnterEvent enter{QPoint{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(&target, &enter);
        QDropEvent drop{QPointF{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(&target, &drop);
    }

    /// Presses a button of the question that is about to come up.
    static void answer(QMessageBox::StandardButton button)
    {
        QTimer::singleShot(0, qApp, [button] {
            auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            box->button(button)->click();
        });
    }

    QTemporaryDir folder;
    QString path = folder.filePath("shop.toml");
    ScenarioDocument document;
    ScenarioEditor editor{document};
};

TEST_F(AnEditor, ShowsMistakesAtTheirLine)
{
    document.set(elementOf({{"bank"}}, 0) / "tills", "0");
    ASSERT_TRUE(waitForCheck(document));

    EXPECT_EQ(text().problemsIn(19), "tills must be a whole number from 1 to 10000");
    EXPECT_EQ(text().problemsIn(18), "");
    ASSERT_GE(text().extraSelections().size(), 2);
    EXPECT_EQ(text().extraSelections()[1].cursor.selectedText(), "0");
}

TEST_F(AnEditor, TakesMarksAwayWhenAllIsWell)
{
    document.set(elementOf({{"bank"}}, 0) / "tills", "0");
    ASSERT_TRUE(waitForCheck(document));
    document.textDocument().undo();
    ASSERT_TRUE(waitForCheck(document));

    EXPECT_EQ(text().problemsIn(18), "");
    EXPECT_EQ(text().extraSelections().size(), 1);
}

TEST_F(AnEditor, GoesToALineFromTheProblemsList)
{
    ProblemsView problems;
    QObject::connect(&problems, &ProblemsView::placeChosen, &editor, &ScenarioEditor::goTo);
    QObject::connect(&document, &ScenarioDocument::checked, &problems, &ProblemsView::setResult);
    document.set(elementOf({{"bank"}}, 0) / "tills", "0");
    ASSERT_TRUE(waitForCheck(document));
    auto* const list = problems.findChild<QTreeView*>();

    emit list->clicked(list->model()->index(0, 0));

    EXPECT_EQ(text().textCursor().blockNumber() + 1, problems.model().row(0).line);
    EXPECT_THAT(problems.summary().toStdString(), HasSubstr("the scenario cannot be run"));
}

TEST_F(AnEditor, CommentsLinesOutAndIn)
{
    select(4, 2);
    editor.actions().toggleComment->trigger();
    EXPECT_THAT(document.text(), HasSubstr("# opens = \"08:00\"\n# duration = \"2h\"\nseed"));

    select(4, 2);
    editor.actions().toggleComment->trigger();
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AnEditor, IndentsSelectedLinesAndKeepsTheIndentOfANewOne)
{
    select(4, 2);
    QTest::keyClick(&text(), Qt::Key_Tab);
    EXPECT_THAT(document.text(), HasSubstr("\n    opens = \"08:00\"\n    duration = \"2h\"\nseed"));
    QTest::keyClick(&text(), Qt::Key_Backtab);
    EXPECT_EQ(document.text(), commentedShop);

    text().moveCursor(QTextCursor::End);
    QTest::keyClicks(&text(), "a = [");
    QTest::keyClick(&text(), Qt::Key_Return);
    QTest::keyClicks(&text(), "1");
    EXPECT_EQ(document.text(), commentedShop + "a = [\n    1");
}

TEST_F(AnEditor, FindsAndReplaces)
{
    editor.actions().find->trigger();
    auto* const wanted = editor.findChild<QLineEdit*>("findText");
    QTest::keyClicks(wanted, "TILLS = ");
    QTest::keyClick(wanted, Qt::Key_Return);
    EXPECT_EQ(text().textCursor().selectedText(), "tills = ");
    EXPECT_EQ(text().textCursor().blockNumber() + 1, 19);

    editor.findChild<QLineEdit*>("replaceText")->setText("tills  =  ");
    press("replaceAll");
    EXPECT_EQ(editor.findBar().message(), "3 replaced");
    editor.actions().undo->trigger();
    EXPECT_EQ(document.text(), commentedShop);

    wanted->setText("nowhere");
    press("findNext");
    EXPECT_EQ(editor.findBar().message(), "Not found");
    QTest::keyClick(wanted, Qt::Key_Escape);
    EXPECT_TRUE(editor.findBar().isHidden());
}

TEST_F(AnEditor, SavesAndOffersUndo)
{
    EXPECT_FALSE(editor.actions().undo->isEnabled());
    document.set({{"seed"}}, "8");
    EXPECT_TRUE(editor.actions().undo->isEnabled());

    EXPECT_TRUE(editor.save());

    EXPECT_EQ(bytesIn(path), document.text());
    EXPECT_FALSE(document.isModified());
}

TEST_F(AnEditor, AsksWhereToSaveWhatHasNoFileAndTellsWhatIsWrong)
{
    document.startFrom({"shop", commentedShop, {}});
    QString suggested;
    editor.setAskForPath([&](const QString& suggestion) {
        suggested = suggestion;
        return folder.filePath("no/folder/x.toml");
    });

    EXPECT_FALSE(editor.save());

    EXPECT_EQ(suggested, "shop.toml");
    EXPECT_THAT(editor.notice().text().toStdString(),
                HasSubstr("no/folder/x.toml: cannot be written: there is no such folder"));
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AnEditor, AsksBeforeItOverwritesWhatOthersHaveWritten)
{
    document.set({{"seed"}}, "8");
    writeTo(path, "seed = 99\n");

    EXPECT_FALSE(editor.save());
    EXPECT_EQ(bytesIn(path), "seed = 99\n");
    EXPECT_EQ(editor.notice().text(), "shop.toml has been changed by another program since it was read.");

    press("overwrite");
    EXPECT_EQ(bytesIn(path), document.text());
    EXPECT_EQ(editor.notice().text(), "");
}

TEST_F(AnEditor, AsksWhetherToReloadWhatHasChangedOnTheDisk)
{
    writeTo(path, "seed = 99\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !editor.notice().text().isEmpty(); }, 10'000));
    EXPECT_EQ(document.text(), commentedShop);

    press("reload");

    EXPECT_EQ(document.text(), "seed = 99\n");
}

TEST_F(AnEditor, KeepsWhatItHasWhenAFileCannotBeOpened)
{
    EXPECT_FALSE(editor.open(folder.filePath("none.toml")));

    EXPECT_THAT(editor.notice().text().toStdString(), HasSubstr("none.toml: "));
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AnEditor, AsksBeforeUnsavedChangesAreLost)
{
    EXPECT_TRUE(editor.letGo());
    document.set({{"seed"}}, "8");

    answer(QMessageBox::Cancel);
    EXPECT_FALSE(editor.letGo());
    answer(QMessageBox::Discard);
    EXPECT_TRUE(editor.letGo());
    EXPECT_EQ(bytesIn(path), commentedShop);
    answer(QMessageBox::Save);
    EXPECT_TRUE(editor.letGo());
    EXPECT_EQ(bytesIn(path), document.text());
}

TEST_F(AnEditor, OpensDroppedScenariosAndPutsOtherTextsIn)
{
    QSignalSpy dropped{&editor, &ScenarioEditor::filesDropped};
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile("/x/picture.png")});

    dropOn(editor.form(), data);
    dropOn(*text().viewport(), data);

    ASSERT_EQ(dropped.count(), 2);
    EXPECT_EQ(dropped[0][0].toStringList(), QStringList{path});
    EXPECT_EQ(dropped[1][0].toStringList(), QStringList{path});
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AnEditor, ChecksInTheBackgroundWhileItIsTypedIn)
{
    QSignalSpy checks{&document, &ScenarioDocument::checked};
    for (int i = 0; i < 50; ++i)
        QTest::keyClicks(&text(), "#");

    ASSERT_TRUE(waitForCheck(document));

    EXPECT_LE(checks.count(), 2);
    EXPECT_EQ(document.lastCheck().rows.size(), 2U);
}

TEST_F(AnEditor, HasShortcutsForAllThatItDoes)
{
    for (const QAction* const action : static_cast<QWidget&>(editor).actions()) {
        EXPECT_FALSE(action->shortcut().isEmpty()) << action->objectName().toStdString();
        EXPECT_FALSE(action->statusTip().isEmpty()) << action->objectName().toStdString();
    }
}

TEST(TheProblemsModel, KeepsTheRulesOfQtModels)
{
    ProblemsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    model.setRows({{Severity::Error, 3, 1, {}, "a"}, {Severity::Note, 0, 0, {}, "b"}});
    model.setRows({});
    model.setRows({{Severity::Warning, 12, 1, "trace.csv", "c"}});

    EXPECT_EQ(model.index(0, ProblemsModel::LineColumn).data().toString(), "trace.csv:12");
    EXPECT_EQ(model.index(0, ProblemsModel::TextColumn).data(Qt::AccessibleTextRole), "Warning in line 12: c");
    EXPECT_EQ(model.count(Severity::Warning), 1);
}

TEST(TheStartPage, OffersTemplatesAndRecentFiles)
{
    StartPage page{{{"one", "# First: why?\n#\n# Because.\n", {}}, {"two", "# Second: how?\n", {}}}};
    QSignalSpy chosen{&page, &StartPage::templateChosen};
    QSignalSpy opened{&page, &StartPage::fileChosen};
    page.setRecentFiles({"/x/a.toml", "/x/b.toml"});

    page.findChild<QListWidget*>("gallery")->setCurrentRow(1);
    page.findChild<QPushButton*>("startFromThis")->click();
    page.findChild<QPushButton*>("startRecent2")->click();

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), "/x/b.toml");
}

}  // namespace
}  // namespace tillsim::ui
