// SPDX-License-Identifier: MIT
// What a field shows, what it takes, and what becomes of that in TOML.
#include "ui/editor/form_field.hpp"

#include <gmock/gmock.h>

#include <QLocale>

namespace tillsim::ui {
namespace {

TEST(AFormField, ShowsValuesAsPlannersReadThem)
{
    EXPECT_EQ(shownOf({.kind = FieldKind::Span}, "\"90s\""), "90s");
    EXPECT_EQ(shownOf({.kind = FieldKind::Share}, "0.07"), "7");
    EXPECT_EQ(shownOf({.kind = FieldKind::Count}, "1_000"), "1000");
    EXPECT_EQ(shownOf({.kind = FieldKind::Number}, "54.25"), "54.25");
    EXPECT_EQ(shownOf({.kind = FieldKind::Toml}, "[1, 4]"), "[1, 4]");
    EXPECT_EQ(shownOf({.kind = FieldKind::Name}, R"("a \"b\"")"), "a \"b\"");
}

TEST(AFormField, ShowsWhatIsNotOfItsKindAsItStands)
{
    EXPECT_EQ(shownOf({.kind = FieldKind::Count}, "\"three\""), "\"three\"");
    EXPECT_EQ(shownOf({.kind = FieldKind::Span}, "90"), "90");
}

TEST(AFormField, WritesWhatItShows)
{
    EXPECT_EQ(tomlOf({.kind = FieldKind::Share}, "7"), "0.07");
    EXPECT_EQ(tomlOf({.kind = FieldKind::Share}, "95"), "0.95");
    EXPECT_EQ(tomlOf({.kind = FieldKind::Number}, "0.698402"), "0.698402");
    EXPECT_EQ(tomlOf({.kind = FieldKind::Count}, " 12 "), "12");
    EXPECT_EQ(tomlOf({.kind = FieldKind::Clock}, "07:30"), "\"07:30\"");
    EXPECT_EQ(tomlOf({.kind = FieldKind::Toml}, "[1, 4]"), "[1, 4]");
    EXPECT_EQ(tomlOf({.kind = FieldKind::Text}, "a \"b\" \\"), R"("a \"b\" \\")");
}

TEST(AFormField, TakesNumbersInTheUsersLanguageAndInTheFiles)
{
    const QLocale before;
    QLocale::setDefault(QLocale{QLocale::German, QLocale::Germany});
    const std::string german = tomlOf({.kind = FieldKind::Number}, "54,25");
    const QString shown = shownOf({.kind = FieldKind::Number}, "1054.25");
    QLocale::setDefault(before);

    EXPECT_EQ(german, "54.25");
    EXPECT_EQ(shown, "1054,25");
    EXPECT_EQ(tomlOf({.kind = FieldKind::Number}, "54.25"), "54.25");
}

TEST(AFormField, SaysWhatWouldBeRight)
{
    EXPECT_EQ(whyNot({.kind = FieldKind::Count, .low = 1, .high = 10}, "0"), "must be a whole number from 1 to 10");
    EXPECT_EQ(whyNot({.kind = FieldKind::Count, .low = 1, .high = 10}, "2.5"), "must be a whole number from 1 to 10");
    EXPECT_EQ(whyNot({.kind = FieldKind::Number, .low = 0}, "x"), "must be a number, at least 0");
    EXPECT_EQ(whyNot({.kind = FieldKind::Number}, "nan"), "must be a number");
    EXPECT_EQ(whyNot({.kind = FieldKind::Number}, "inf"), "must be a number");
    EXPECT_EQ(whyNot({.kind = FieldKind::Clock}, "25:00"), "must be a time of day, such as 07:00");
    EXPECT_EQ(whyNot({.kind = FieldKind::Name}, " "), "must not be empty");
    EXPECT_THAT(whyNot({.kind = FieldKind::Span}, "ten").toStdString(), testing::StartsWith("must"));
    EXPECT_THAT(whyNot({.kind = FieldKind::Moment}, "noon").toStdString(), testing::StartsWith("must"));
    EXPECT_THAT(whyNot({.kind = FieldKind::Toml}, "[1").toStdString(), testing::StartsWith("this is not TOML"));
    EXPECT_EQ(whyNot({.kind = FieldKind::Toml}, "1\nb = 2"), "this is more than one value");
}

TEST(AFormField, TakesWhatIsRightAndNothingWhereItIsOptional)
{
    EXPECT_EQ(whyNot({.kind = FieldKind::Count, .low = 1, .high = 10}, "10"), "");
    EXPECT_EQ(whyNot({.kind = FieldKind::Moment}, "90min"), "");
    EXPECT_EQ(whyNot({.kind = FieldKind::Span, .isOptional = true}, ""), "");
    EXPECT_EQ(whyNot({.kind = FieldKind::Toml}, "[1, 2]"), "");
}

TEST(AFormField, StepsWithinItsRange)
{
    EXPECT_EQ(stepped({.kind = FieldKind::Count, .low = 1, .high = 5}, "4", 1), "5");
    EXPECT_EQ(stepped({.kind = FieldKind::Count, .low = 1, .high = 5}, "5", 1), "5");
    EXPECT_EQ(stepped({.kind = FieldKind::Number, .low = 0, .step = 0.1}, "0.2", 1), "0.3");
}

}  // namespace
}  // namespace tillsim::ui
