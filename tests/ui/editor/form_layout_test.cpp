// SPDX-License-Identifier: MIT
// Which sections, fields and tables the form has for a text.
#include "ui/editor/form_layout.hpp"

#include "tests/ui/editor/desk.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace tillsim::ui {
namespace {

const FormField* fieldAt(const FormLayout& layout, std::string_view path)
{
    for (const FormSection& section : layout.sections)
        for (const FormField& field : section.fields)
            if (toString(field.path) == path)
                return &field;
    return nullptr;
}

QString shownAt(const FormLayout& layout, std::string_view path)
{
    const FormField* const field = fieldAt(layout, path);
    return field ? field->shown : "(no such field)";
}

std::vector<std::string> titlesOf(const FormLayout& layout)
{
    std::vector<std::string> titles;
    for (const FormSection& section : layout.sections)
        titles.push_back(section.title.toStdString());
    return titles;
}

const FormTable& tableAt(const FormLayout& layout, std::string_view path)
{
    for (const FormSection& section : layout.sections)
        for (const FormTable& table : section.tables)
            if (toString(table.path) == path)
                return table;
    throw std::runtime_error{"no table " + std::string{path}};
}

const FormSwitch& switchAt(const FormLayout& layout, std::string_view path)
{
    for (const FormSection& section : layout.sections)
        for (const FormSwitch& each : section.switches)
            if (toString(each.path) == path)
                return each;
    throw std::runtime_error{"no switch " + std::string{path}};
}

std::vector<std::string> shownIn(const std::vector<FormField>& row)
{
    std::vector<std::string> shown;
    for (const FormField& field : row)
        shown.push_back(field.shown.toStdString());
    return shown;
}

TEST(TheForm, HasARowForEachClassBreakTenderAndHelper)
{
    const FormLayout layout = formOf(R"(
[[arrivals]]
kind = "poisson"
class = "vip"
[[class]]
name = "vip"
share = 0.2
patience = { exponential = { mean = "6min" } }
[[class]]
name = "regular"
priority = 2
[[tender]]
name = "cash"
time = { constant = "20s" }
[[helper]]
name = "manager"
count = 2
[[bank]]
breaks = [ { till = 3, at = "12:00", for = "30min" } ]
)");

    EXPECT_THAT(shownIn(tableAt(layout, "class").rows.at(0)),
                testing::ElementsAre("vip", "20", "", "exponential 6min"));
    EXPECT_THAT(shownIn(tableAt(layout, "class").rows.at(1)), testing::ElementsAre("regular", "", "2", ""));
    EXPECT_THAT(shownIn(tableAt(layout, "arrivals").rows.at(0)), testing::ElementsAre("poisson", "vip"));
    EXPECT_THAT(shownIn(tableAt(layout, "tender").rows.at(0)), testing::ElementsAre("cash", "", "20s"));
    EXPECT_THAT(shownIn(tableAt(layout, "helper").rows.at(0)), testing::ElementsAre("manager", "2"));
    EXPECT_THAT(shownIn(tableAt(layout, "bank[1].breaks").rows.at(0)), testing::ElementsAre("3", "12:00", "30min"));
}

TEST(TheForm, OffersNewRowsThatMakeSense)
{
    const FormLayout layout = formOf(commentedShop + "[[class]]\nname = \"class\"\n");

    EXPECT_EQ(tableAt(layout, "bank[1].breaks").newRow[1].value, "\"09:00\"");  // In the middle of the day.
    EXPECT_EQ(tableAt(layout, "class").newRow[0].value, "\"class 2\"");         // A name that is free.
}

TEST(TheForm, OffersShiftsOfTheWholeDayHoweverItIsWritten)
{
    const auto newShift = [](const std::string& text) {
        const std::vector<TomlEntry> row = tableAt(formOf(text + "[[bank]]\n"), "bank[1].roster").newRow;
        return row[0].value + " to " + row[1].value;
    };
    const std::string profile = "[[arrivals]]\nkind = \"profile\"\ninterval = \"30min\"\nper_hour = [1, 2, 3]\n";

    EXPECT_EQ(newShift("opens = \"07:00\"\nduration = \"90min\"\n" + profile), R"("07:00" to "08:30")");
    EXPECT_EQ(newShift("opens = \"07:00\"\n" + profile), R"("07:00" to "08:30")");
    EXPECT_EQ(newShift("opens = \"07:00\"\n"), R"("07:00" to "1d")") << "the usual duration";
    EXPECT_EQ(newShift("opens = 'a \"b\"'\nduration = \"1h\"\n"), R"("00:00" to "01:00")") << "which is no time";
}

TEST(TheForm, StepsWholeNumbersByOne)
{
    const FormLayout layout = formOf("[[bank]]\nbalk = { length = 8, probability = 0.5 }\n");

    EXPECT_EQ(fieldAt(layout, "bank[1].balk.length")->step, 1.0);
    EXPECT_EQ(fieldAt(layout, "bank[1].balk.probability")->step, 0.1);
}

TEST(TheForm, OffersRulesOfBanksAndTheirFieldsOnceTheyAreThere)
{
    const FormLayout off = formOf("[[bank]]\nlines = \"per_till\"\n");
    const FormLayout on = formOf("[[bank]]\nlines = \"per_till\"\njockey = { threshold = 3 }\n");

    EXPECT_FALSE(switchAt(off, "bank[1].jockey").isOn);
    EXPECT_FALSE(switchAt(off, "bank[1].balk").isOn);
    EXPECT_FALSE(switchAt(off, "bank[1].breakdown").isOn);
    EXPECT_EQ(shownAt(off, "bank[1].jockey.threshold"), "(no such field)");
    EXPECT_EQ(shownAt(on, "bank[1].jockey.threshold"), "3");
    EXPECT_THROW((void)switchAt(formOf("[[bank]]\n"), "bank[1].jockey"), std::runtime_error);
}

TEST(TheForm, ShowsWhatPlannersChange)
{
    const FormLayout layout = formOf(commentedShop);

    EXPECT_THAT(titlesOf(layout),
                testing::ElementsAre("The day", "Customers", "Kinds of customers", "Tills", "Tills: rules",
                                     "Tills: who is there when", "Service", "Paying and help", "Targets and costs"));
    EXPECT_EQ(shownAt(layout, "name"), "Small shop");
    EXPECT_EQ(shownAt(layout, "opens"), "08:00");
    EXPECT_EQ(shownAt(layout, "seed"), "7");
    EXPECT_EQ(shownAt(layout, "bank[1].tills"), "3");
    EXPECT_EQ(shownAt(layout, "bank[1].lines"), "");
    EXPECT_EQ(shownAt(layout, "service.time.exponential.mean"), "1min");
    EXPECT_EQ(fieldAt(layout, "service.time.exponential.mean")->label, "Time: exponential, mean");
    EXPECT_EQ(shownAt(layout, "targets.one_plus_one"), "85");
    EXPECT_EQ(shownAt(layout, "costs.till_hour"), "");
}

TEST(TheForm, HasARowForEachIntervalAndEachShift)
{
    const FormLayout layout = formOf(commentedShop);
    const FormTable& profile = layout.sections[1].tables[0];
    const FormTable& roster = tableAt(layout, "bank[1].roster");

    ASSERT_EQ(profile.rows.size(), 2U);
    EXPECT_EQ(profile.rows[1][0].shown, "09:00 \u2013 10:00");
    EXPECT_EQ(profile.rows[1][1].shown, "90");
    ASSERT_EQ(roster.rows.size(), 2U);
    EXPECT_EQ(roster.rows[1][0].shown, "09:00");
    EXPECT_EQ(roster.rows[1][2].shown, "1");
    EXPECT_EQ(toString(roster.rows[1][2].path), "bank[1].roster[2].tills");
    EXPECT_EQ(roster.newRow[1].value, "\"10:00\"");
}

TEST(TheForm, FollowsTheKindOfLines)
{
    const FormLayout shared = formOf("[[bank]]\n");
    const FormLayout perTill = formOf("[[bank]]\nlines = \"per_till\"\n");

    EXPECT_NE(fieldAt(shared, "bank[1].pick"), nullptr);
    EXPECT_EQ(fieldAt(shared, "bank[1].choice"), nullptr);
    EXPECT_NE(fieldAt(perTill, "bank[1].choice"), nullptr);
    EXPECT_EQ(fieldAt(perTill, "bank[1].pick"), nullptr);
    EXPECT_FALSE(shared.hasSameShape(perTill));
}

TEST(TheForm, KeepsItsShapeWhileOnlyValuesChange)
{
    const FormLayout before = formOf(commentedShop);

    EXPECT_TRUE(before.hasSameShape(formOf(with(commentedShop, "tills = 3 ", "tills = 4 "))));
    EXPECT_TRUE(before.hasSameShape(formOf(with(commentedShop, "[60, 90]", "[60, 90, 30]"))));
    EXPECT_FALSE(before.hasSameShape(formOf(commentedShop + "[[bank]]\nname = \"more\"\n")));
}

TEST(TheForm, NamesBanksWhereThereAreSeveral)
{
    const FormLayout layout = formOf("[[bank]]\nname = \"a\"\n[[bank]]\n");

    EXPECT_THAT(titlesOf(layout), testing::Contains("Tills, \u201Ca\u201D"));
    EXPECT_THAT(titlesOf(layout), testing::Contains("Tills, bank 2"));
}

TEST(TheForm, OffersTheRuleForOpeningTillsAndItsFieldsOnceItIsThere)
{
    const FormLayout off = formOf("[[bank]]\n");
    const FormLayout on = formOf("[[bank]]\nopening = { when_waiting_per_till = 2 }\n");

    EXPECT_FALSE(switchAt(off, "bank[1].opening").isOn);
    EXPECT_TRUE(switchAt(on, "bank[1].opening").isOn);
    EXPECT_EQ(fieldAt(off, "bank[1].opening.when_waiting_per_till"), nullptr);
    EXPECT_EQ(shownAt(on, "bank[1].opening.when_waiting_per_till"), "2");
}

TEST(TheForm, KnowsThatATextIsBroken)
{
    EXPECT_TRUE(formOf(commentedShop).isWhole);
    EXPECT_FALSE(formOf(commentedShop + "x = = 1\n").isWhole);
    EXPECT_FALSE(formOf("name = \"open").isWhole);
}

}  // namespace
}  // namespace tillsim::ui
