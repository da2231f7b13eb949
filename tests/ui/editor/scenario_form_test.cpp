// SPDX-License-Identifier: MIT
// The form, in step with the text.
#include "ui/editor/scenario_form.hpp"

#include "tests/ui/editor/desk.hpp"
#include "ui/editor/field_edit.hpp"
#include "ui/editor/form_table_model.hpp"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace tillsim::ui {
namespace {

using testing::HasSubstr;

class AForm : public testing::Test {
protected:
    AForm()
    {
        document.startFrom({"shop", smallShop, {}});
        form.resize(420, 900);
        form.show();
        settle();
    }

    /// The form follows the text after a moment, and its layout once more.
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return form.isInStep(); }));
        QTest::qWait(20);
    }

    FieldEdit& field(const char* path) { return *form.findChild<FieldEdit*>(path); }
    QString shown(const char* path) { return field(path).findChild<QLineEdit*>()->text(); }
    FormTableModel& table(const char* path) { return *form.findChild<FormTableModel*>(path); }

    void type(const char* path, const char* text)
    {
        auto* const line = field(path).findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }

    void choose(const char* path, const char* word)
    {
        auto& choice = *form.findChild<ChoiceEdit*>(path);
        choice.setCurrentIndex(choice.findData(word));
        emit choice.activated(choice.currentIndex());
        settle();
    }

    void press(const char* name)
    {
        form.findChild<QPushButton*>(name)->click();
        settle();
    }

    void rewrite(const std::string& text)
    {
        QTextCursor cursor{&document.textDocument()};
        cursor.select(QTextCursor::Document);
        cursor.insertText(QString::fromStdString(text));
        settle();
    }

    ScenarioDocument document;
    ScenarioForm form{document};
};

TEST_F(AForm, ChangesJustWhatAFieldStandsFor)
{
    type("bank[1].tills", "12");

    EXPECT_EQ(document.text(), with(smallShop, "tills = 3  ", "tills = 12  "));
}

TEST_F(AForm, AddsWhatIsMissingInItsTable)
{
    type("bank[1].capacity", "5");
    type("costs.till_hour", "18.5");

    EXPECT_EQ(document.text(),
              with(smallShop, "tills = 1 },\n]\n", "tills = 1 },\n]\ncapacity = 5\n")
                  + "\n[costs]\ntill_hour = 18.5\n");
}

TEST_F(AForm, TakesAwayWhatIsEmptied)
{
    type("targets.one_plus_one", "");
    type("seed", "");

    EXPECT_EQ(document.text(), with(with(smallShop, "one_plus_one = 0.85\n", ""), "seed = 7\n", ""));
}

TEST_F(AForm, ShowsWhatIsTypedInTheText)
{
    rewrite(with(smallShop, "tills = 3", "tills = 17"));

    EXPECT_EQ(shown("bank[1].tills"), "17");
}

TEST_F(AForm, FollowsUndo)
{
    type("bank[1].tills", "12");

    document.textDocument().undo();
    settle();

    EXPECT_EQ(shown("bank[1].tills"), "3");
    EXPECT_EQ(document.text(), smallShop);
}

TEST_F(AForm, StepsNumbersWithArrowKeys)
{
    QTest::keyClick(&field("bank[1].tills"), Qt::Key_Up);
    settle();

    EXPECT_EQ(document.text(), with(smallShop, "tills = 3  ", "tills = 4  "));
}

TEST_F(AForm, RefusesWhatCannotBeAndSaysWhy)
{
    type("bank[1].tills", "0");

    EXPECT_EQ(document.text(), smallShop);
    EXPECT_EQ(field("bank[1].tills").problem(), "must be a whole number from 1 to 10000");
    EXPECT_EQ(field("bank[1].tills").toolTip(), field("bank[1].tills").problem());
    QTest::keyClicks(field("bank[1].tills").findChild<QLineEdit*>(), "1");
    QTest::keyClick(&field("bank[1].tills"), Qt::Key_Escape);
    EXPECT_EQ(shown("bank[1].tills"), "3");
}

TEST_F(AForm, ChoosesWords)
{
    auto& lines = *form.findChild<ChoiceEdit*>("bank[1].lines");
    EXPECT_EQ(lines.currentData(), "shared");

    lines.setCurrentIndex(lines.findData("per_till"));
    emit lines.activated(lines.currentIndex());
    settle();

    EXPECT_THAT(document.text(), HasSubstr("]\nlines = \"per_till\"\n\n[targets]"));
    EXPECT_NE(form.findChild<ChoiceEdit*>("bank[1].choice"), nullptr);
    EXPECT_EQ(form.findChild<ChoiceEdit*>("bank[1].pick"), nullptr);
}

TEST_F(AForm, ShowsAWordThatNobodyKnows)
{
    rewrite(with(smallShop, "tills = 3 ", "discipline = \"fivo\"\ntills = 3 "));

    EXPECT_EQ(form.findChild<ChoiceEdit*>("bank[1].discipline")->currentText(), "fivo");
}

TEST_F(AForm, ChangesCellsOfTheRosterAndTheProfile)
{
    FormTableModel& roster = table("bank[1].roster");
    EXPECT_TRUE(roster.setData(roster.index(1, 0), "09:30"));
    FormTableModel& profile = table("arrivals[1].per_hour");
    EXPECT_TRUE(profile.setData(profile.index(0, 1), "75"));
    settle();

    EXPECT_EQ(document.text(), with(with(smallShop, "\"09:00\"", "\"09:30\""), "[60, 90]", "[75, 90]"));
    EXPECT_EQ(roster.index(1, 0).data().toString(), "09:30");
}

TEST_F(AForm, RefusesACellThatCannotBe)
{
    FormTableModel& roster = table("bank[1].roster");

    EXPECT_FALSE(roster.setData(roster.index(1, 2), "many"));

    EXPECT_EQ(document.text(), smallShop);
    EXPECT_EQ(form.message(), "Tills must be a whole number from 0 to 10000");
}

TEST_F(AForm, AddsAndRemovesRows)
{
    form.findChild<QPushButton*>("bank[1].roster add")->click();
    settle();
    EXPECT_EQ(
        document.text(),
        with(smallShop, "tills = 1 },\n]", "tills = 1 },\n    { from = \"08:00\", to = \"10:00\", tills = 1 },\n]"));
    EXPECT_EQ(table("bank[1].roster").rowCount(), 3);

    for (int i = 0; i < 3; ++i) {
        form.findChild<QPushButton*>("bank[1].roster remove")->click();
        settle();
    }
    EXPECT_THAT(document.text(), HasSubstr("# as many as there are\n\n[targets]"));

    form.findChild<QPushButton*>("arrivals[1].per_hour add")->click();
    settle();
    EXPECT_THAT(document.text(), HasSubstr("[60, 90, 90]      # the second hour is busy"));
}

TEST_F(AForm, RemovesRowsOnlyWhereThereAreSome)
{
    auto& remove = *form.findChild<QPushButton*>("class remove");
    EXPECT_FALSE(remove.isEnabled());
    EXPECT_EQ(remove.accessibleName(), "Classes: remove the row");

    press("class add");

    EXPECT_TRUE(remove.isEnabled());
}

TEST_F(AForm, TurnsTheOpeningRuleOnAndOff)
{
    form.findChild<QCheckBox*>("bank[1].opening")->click();
    settle();
    EXPECT_THAT(document.text(), HasSubstr("]\nopening = { when_waiting_per_till = 2, lag = \"60s\" }\n"));
    EXPECT_EQ(shown("bank[1].opening.lag"), "60s");

    form.findChild<QCheckBox*>("bank[1].opening")->click();
    settle();
    EXPECT_EQ(document.text(), smallShop);
}

TEST_F(AForm, MakesAnotherKindOfASourceInOneStep)
{
    choose("arrivals[1].kind", "poisson");
    EXPECT_EQ(document.text(),
              with(with(with(smallShop, "\"profile\"", "\"poisson\""), "interval = \"1h\"\n", ""), "[60, 90]",
                   "75"));  // On average, and its comment stays.
    EXPECT_EQ(shown("arrivals[1].per_hour"), "75");

    document.textDocument().undo();
    settle();
    EXPECT_EQ(document.text(), smallShop);
}

TEST_F(AForm, MakesSourcesOfAllKindsThatCanBeRun)
{
    for (const char* const kind : {"renewal", "batch", "poisson", "profile"}) {
        choose("arrivals[1].kind", kind);

        EXPECT_TRUE(waitForCheck(document));
        EXPECT_FALSE(document.lastCheck().hasErrors()) << kind << ":\n" << document.text();
    }
    EXPECT_EQ(table("arrivals[1].per_hour").rowCount(), 2);  // As many hours as the day has.
}

TEST_F(AForm, MakesAnotherKindOfASourceThatBringsAsManyCustomers)
{
    choose("arrivals[1].kind", "batch");                                         // 75 an hour until now.
    EXPECT_THAT(document.text(), HasSubstr("every = { constant = \"144s\" }"));  // 3 each on average.

    choose("arrivals[1].kind", "renewal");
    EXPECT_THAT(document.text(), HasSubstr("gap = { exponential = { mean = \"48s\" } }"));

    choose("arrivals[1].kind", "poisson");
    EXPECT_THAT(document.text(), HasSubstr("per_hour = 75\n"));

    type("arrivals[1].per_hour", "0.04");
    choose("arrivals[1].kind", "profile");
    EXPECT_THAT(document.text(), HasSubstr("per_hour = [0.04, 0.04]"));
}

TEST_F(AForm, ChangesNothingWhereWhatIsThereIsChosenAgain)
{
    choose("arrivals[1].kind", "profile");
    choose("bank[1].lines", "shared");  // As it is where nothing is set.

    EXPECT_EQ(document.text(), smallShop);
}

TEST_F(AForm, TakesAwayWhatDoesNotGoWithOtherLines)
{
    rewrite(with(smallShop, "tills = 3 ",
                 "lines = \"per_till\"\nchoice = \"shortest_of\"\nsample = 2\njockey = { threshold = 2 }\ntills = 3 "));
    choose("bank[1].choice", "random");
    EXPECT_TRUE(waitForCheck(document));
    EXPECT_FALSE(document.lastCheck().hasErrors()) << document.text();

    choose("bank[1].lines", "shared");

    EXPECT_TRUE(waitForCheck(document));
    EXPECT_FALSE(document.lastCheck().hasErrors()) << document.text();
    EXPECT_EQ(document.text(), with(smallShop, "tills = 3 ", "lines = \"shared\"\ntills = 3 "));
}

TEST_F(AForm, OffersToTakeAwayARuleThatDoesNotGoWithItsLines)
{
    rewrite(with(smallShop, "tills = 3 ", "jockey = { threshold = 2 }\ntills = 3 "));

    auto* const rule = form.findChild<QCheckBox*>("bank[1].jockey");
    ASSERT_NE(rule, nullptr);

    rule->click();
    settle();

    EXPECT_EQ(document.text(), smallShop);
}

TEST_F(AForm, KeepsTheChosenRowOfATableAsRowsComeAndGo)
{
    auto& view = *form.findChild<QTableView*>("arrivals[1].per_hour table");
    rewrite(with(smallShop, "[60, 90]", "[10, 20, 30, 40]"));
    view.setCurrentIndex(view.model()->index(1, 1));

    press("arrivals[1].per_hour remove");
    press("arrivals[1].per_hour remove");
    EXPECT_THAT(document.text(), HasSubstr("per_hour = [10, 40]"));

    press("arrivals[1].per_hour add");
    EXPECT_EQ(view.currentIndex().row(), 2) << "the new one";
    press("arrivals[1].per_hour remove");
    EXPECT_THAT(document.text(), HasSubstr("per_hour = [10, 40]"));
}

TEST_F(AForm, ForgetsWhyAChangeWasRefusedOnceTheTextIsAnother)
{
    const std::string dotted = with(smallShop, "interval = \"1h\"\n", "interval = \"1h\"\nsize.constant = 1\n");
    rewrite(dotted);
    choose("arrivals[1].kind", "poisson");
    ASSERT_THAT(form.message().toStdString(), HasSubstr("several places"));

    rewrite(smallShop);

    EXPECT_EQ(form.message(), "");
}

TEST_F(AForm, LeavesASourceAsItIsWhereItCannotBecomeAnother)
{
    const std::string dotted = with(smallShop, "interval = \"1h\"\n", "interval = \"1h\"\nsize.constant = 1\n");
    rewrite(dotted);

    choose("arrivals[1].kind", "poisson");

    EXPECT_EQ(document.text(), dotted);
    EXPECT_FALSE(document.textDocument().isRedoAvailable());
    EXPECT_EQ(form.message(), "'arrivals[1].size' is written in several places: change the text");
}

TEST_F(AForm, MakesClassesAndTakesThemAway)
{
    press("class add");
    press("class add");
    EXPECT_THAT(document.text(), HasSubstr("[[class]]\nname = \"class\"\n\n[[class]]\nname = \"class 2\"\n"));
    FormTableModel& classes = table("class");
    EXPECT_TRUE(classes.setData(classes.index(0, 0), "vip"));
    settle();
    EXPECT_TRUE(classes.setData(classes.index(0, 1), "20"));
    settle();
    EXPECT_TRUE(classes.setData(classes.index(0, 3), "exponential 6min"));
    settle();
    EXPECT_THAT(document.text(),
                HasSubstr("name = \"vip\"\nshare = 0.2\n"
                          "patience = { exponential = { mean = \"6min\" } }\n"));
    EXPECT_TRUE(waitForCheck(document));
    EXPECT_FALSE(document.lastCheck().hasErrors()) << document.text();

    EXPECT_TRUE(classes.setData(classes.index(0, 3), ""));
    settle();
    EXPECT_THAT(document.text(), testing::Not(HasSubstr("patience")));
    press("class remove");
    press("class remove");
    EXPECT_EQ(document.text(), smallShop);
}

TEST_F(AForm, FollowsTheTextOfClasses)
{
    rewrite(smallShop + "\n[[class]]\nname = \"a\"\n");
    EXPECT_EQ(table("class").index(0, 0).data(), "a");

    rewrite(smallShop + "\n[[class]]\nname = \"ab\"\npriority = 3\n");
    EXPECT_EQ(table("class").index(0, 0).data(), "ab");
    EXPECT_EQ(table("class").index(0, 2).data(), "3");
}

TEST_F(AForm, GivesTillsBreaks)
{
    press("bank[1].breaks add");
    FormTableModel& breaks = table("bank[1].breaks");
    EXPECT_TRUE(breaks.setData(breaks.index(0, 0), "2"));
    settle();

    EXPECT_THAT(document.text(), HasSubstr("breaks = [{ till = 2, at = \"09:00\", for = \"30min\" }]"));
    EXPECT_TRUE(waitForCheck(document));
    EXPECT_FALSE(document.lastCheck().hasErrors());
    EXPECT_FALSE(breaks.setData(breaks.index(0, 1), "noon"));
    press("bank[1].breaks remove");
    EXPECT_EQ(document.text(), smallShop);
}

TEST_F(AForm, AddsASourceOfCustomers)
{
    press("arrivals add");

    EXPECT_EQ(shown("arrivals[2].per_hour"), "60");
    EXPECT_TRUE(waitForCheck(document));
    EXPECT_FALSE(document.lastCheck().hasErrors());
    press("arrivals remove");
    EXPECT_EQ(document.text(), smallShop);
}

TEST_F(AForm, WaitsWhileTheTextIsBroken)
{
    rewrite(smallShop + "x = = 1\n");
    EXPECT_FALSE(field("bank[1].tills").isEnabled());
    EXPECT_EQ(form.message(), "The text is not TOML at present; the form waits until it is mended.");

    rewrite(smallShop);
    EXPECT_TRUE(field("bank[1].tills").isEnabled());
    EXPECT_EQ(form.message(), "");
}

TEST_F(AForm, DoesNotTakeAwayWhatIsBeingTyped)
{
    auto* const line = field("seed").findChild<QLineEdit*>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, "12");
    document.set({{"name"}}, "\"Elsewhere\"");
    settle();

    EXPECT_EQ(line->text(), "12");
    EXPECT_EQ(shown("name"), "Elsewhere");
}

TEST_F(AForm, GivesEachFieldItsRoomWheneverItIsMade)
{
    const auto hasRoom = [this] {
        const auto edits = form.findChildren<FieldEdit*>();
        return std::ranges::all_of(
            edits, [](const FieldEdit* edit) { return edit->height() >= edit->minimumSizeHint().height(); });
    };
    document.open(shippedFolder + "express_lanes.toml");
    settle();
    EXPECT_TRUE(QTest::qWaitFor(hasRoom)) << "made while it is shown";

    form.hide();
    document.open(shippedFolder + "supermarket_saturday.toml");
    QTest::qWait(100);  // What is hidden does not follow.
    EXPECT_FALSE(form.isInStep());
    form.show();
    settle();
    EXPECT_EQ(shown("name"), "Supermarket, a Saturday");
    EXPECT_TRUE(QTest::qWaitFor(hasRoom)) << "made when it is shown again";
}

TEST_F(AForm, NamesItsFieldsForThoseWhoDoNotSeeThem)
{
    for (const auto* const edit : form.findChildren<FieldEdit*>())
        EXPECT_FALSE(edit->accessibleName().isEmpty()) << edit->objectName().toStdString();
    for (const auto* const edit : form.findChildren<ChoiceEdit*>())
        EXPECT_FALSE(edit->accessibleName().isEmpty()) << edit->objectName().toStdString();
}

TEST(TheTableOfAForm, KeepsTheRulesOfQtModels)
{
    const FormTable one = formOf(smallShop).sections[5].tables[0];
    FormTable two = one;
    two.rows.pop_back();
    FormTableModel model{one};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    model.setTable(two);
    model.setTable({.columns = one.columns});
    model.setTable(one);

    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 2).data(Qt::AccessibleTextRole), "Tills: 2");
}

}  // namespace
}  // namespace tillsim::ui
