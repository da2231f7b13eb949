// SPDX-License-Identifier: MIT
// What comes and goes in the form: rows, rules, sources and classes.
#include "tests/ui/editor/a_form.hpp"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>
#include <QTextDocument>

namespace tillsim::ui {
namespace {

using testing::HasSubstr;

TEST_F(AForm, ChangesCellsOfTheRosterAndTheProfile)
{
    FormTableModel& roster = table("bank[1].roster");
    EXPECT_TRUE(roster.setData(roster.index(1, 0), "09:30"));
    FormTableModel& profile = table("arrivals[1].per_hour");
    EXPECT_TRUE(profile.setData(profile.index(0, 1), "75"));
    settle();

    EXPECT_EQ(document.text(), with(with(commentedShop, "\"09:00\"", "\"09:30\""), "[60, 90]", "[75, 90]"));
    EXPECT_EQ(roster.index(1, 0).data().toString(), "09:30");
}

TEST_F(AForm, RefusesACellThatCannotBe)
{
    FormTableModel& roster = table("bank[1].roster");

    EXPECT_FALSE(roster.setData(roster.index(1, 2), "many"));

    EXPECT_EQ(document.text(), commentedShop);
    EXPECT_EQ(form.message(), "Tills must be a whole number from 0 to 10000");
}

TEST_F(AForm, AddsAndRemovesRows)
{
    form.findChild<QPushButton*>("bank[1].roster add")->click();
    settle();
    EXPECT_EQ(document.text(),
              with(commentedShop, "tills = 1 },\n]",
                   "tills = 1 },\n    { from = \"08:00\", to = \"10:00\", tills = 1 },\n]"));
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
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AForm, MakesAnotherKindOfASourceInOneStep)
{
    choose("arrivals[1].kind", "poisson");
    EXPECT_EQ(document.text(),
              with(with(with(commentedShop, "\"profile\"", "\"poisson\""), "interval = \"1h\"\n", ""), "[60, 90]",
                   "75"));  // On average, and its comment stays.
    EXPECT_EQ(shown("arrivals[1].per_hour"), "75");

    document.textDocument().undo();
    settle();
    EXPECT_EQ(document.text(), commentedShop);
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

    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AForm, TakesAwayWhatDoesNotGoWithOtherLines)
{
    rewrite(with(commentedShop, "tills = 3 ",
                 "lines = \"per_till\"\nchoice = \"shortest_of\"\nsample = 2\njockey = { threshold = 2 }\ntills = 3 "));
    choose("bank[1].choice", "random");
    EXPECT_TRUE(waitForCheck(document));
    EXPECT_FALSE(document.lastCheck().hasErrors()) << document.text();

    choose("bank[1].lines", "shared");

    EXPECT_TRUE(waitForCheck(document));
    EXPECT_FALSE(document.lastCheck().hasErrors()) << document.text();
    EXPECT_EQ(document.text(), with(commentedShop, "tills = 3 ", "lines = \"shared\"\ntills = 3 "));
}

TEST_F(AForm, OffersToTakeAwayARuleThatDoesNotGoWithItsLines)
{
    rewrite(with(commentedShop, "tills = 3 ", "jockey = { threshold = 2 }\ntills = 3 "));

    auto* const rule = form.findChild<QCheckBox*>("bank[1].jockey");
    ASSERT_NE(rule, nullptr);

    rule->click();
    settle();

    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AForm, KeepsTheChosenRowOfATableAsRowsComeAndGo)
{
    auto& view = *form.findChild<QTableView*>("arrivals[1].per_hour table");
    rewrite(with(commentedShop, "[60, 90]", "[10, 20, 30, 40]"));
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
    const std::string dotted = with(commentedShop, "interval = \"1h\"\n", "interval = \"1h\"\nsize.constant = 1\n");
    rewrite(dotted);
    choose("arrivals[1].kind", "poisson");
    ASSERT_THAT(form.message().toStdString(), HasSubstr("several places"));

    rewrite(commentedShop);

    EXPECT_EQ(form.message(), "");
}

TEST_F(AForm, LeavesASourceAsItIsWhereItCannotBecomeAnother)
{
    const std::string dotted = with(commentedShop, "interval = \"1h\"\n", "interval = \"1h\"\nsize.constant = 1\n");
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
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AForm, FollowsTheTextOfClasses)
{
    rewrite(commentedShop + "\n[[class]]\nname = \"a\"\n");
    EXPECT_EQ(table("class").index(0, 0).data(), "a");

    rewrite(commentedShop + "\n[[class]]\nname = \"ab\"\npriority = 3\n");
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
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AForm, AddsASourceOfCustomers)
{
    press("arrivals add");

    EXPECT_EQ(shown("arrivals[2].per_hour"), "60");
    EXPECT_TRUE(waitForCheck(document));
    EXPECT_FALSE(document.lastCheck().hasErrors());
    press("arrivals remove");
    EXPECT_EQ(document.text(), commentedShop);
}

TEST(TheTableOfAForm, KeepsTheRulesOfQtModels)
{
    const FormTable one = formOf(commentedShop).sections[5].tables[0];
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
