// SPDX-License-Identifier: MIT
// The fields of the form, in step with the text.
#include "tests/ui/editor/a_form.hpp"

#include <gmock/gmock.h>

#include <QLineEdit>
#include <QTextDocument>

#include <algorithm>

namespace tillsim::ui {
namespace {

using testing::HasSubstr;

TEST_F(AForm, ChangesJustWhatAFieldStandsFor)
{
    type("bank[1].tills", "12");

    EXPECT_EQ(document.text(), with(commentedShop, "tills = 3  ", "tills = 12  "));
}

TEST_F(AForm, AddsWhatIsMissingInItsTable)
{
    type("bank[1].capacity", "5");
    type("costs.till_hour", "18.5");

    EXPECT_EQ(document.text(),
              with(commentedShop, "tills = 1 },\n]\n", "tills = 1 },\n]\ncapacity = 5\n")
                  + "\n[costs]\ntill_hour = 18.5\n");
}

TEST_F(AForm, TakesAwayWhatIsEmptied)
{
    type("targets.one_plus_one", "");
    type("seed", "");

    EXPECT_EQ(document.text(), with(with(commentedShop, "one_plus_one = 0.85\n", ""), "seed = 7\n", ""));
}

TEST_F(AForm, ShowsWhatIsTypedInTheText)
{
    rewrite(with(commentedShop, "tills = 3", "tills = 17"));

    EXPECT_EQ(shown("bank[1].tills"), "17");
}

TEST_F(AForm, FollowsUndo)
{
    type("bank[1].tills", "12");

    document.textDocument().undo();
    settle();

    EXPECT_EQ(shown("bank[1].tills"), "3");
    EXPECT_EQ(document.text(), commentedShop);
}

TEST_F(AForm, StepsNumbersWithArrowKeys)
{
    QTest::keyClick(&field("bank[1].tills"), Qt::Key_Up);
    settle();

    EXPECT_EQ(document.text(), with(commentedShop, "tills = 3  ", "tills = 4  "));
}

TEST_F(AForm, RefusesWhatCannotBeAndSaysWhy)
{
    type("bank[1].tills", "0");

    EXPECT_EQ(document.text(), commentedShop);
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
    rewrite(with(commentedShop, "tills = 3 ", "discipline = \"fivo\"\ntills = 3 "));

    EXPECT_EQ(form.findChild<ChoiceEdit*>("bank[1].discipline")->currentText(), "fivo");
}

TEST_F(AForm, WaitsWhileTheTextIsBroken)
{
    rewrite(commentedShop + "x = = 1\n");
    EXPECT_FALSE(field("bank[1].tills").isEnabled());
    EXPECT_EQ(form.message(), "The text is not TOML at present; the form waits until it is mended.");

    rewrite(commentedShop);
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

}  // namespace
}  // namespace tillsim::ui
