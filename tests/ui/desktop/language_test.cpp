// SPDX-License-Identifier: MIT
#include "ui/desktop/language.hpp"

#include <gtest/gtest.h>

namespace tillsim::ui {
namespace {

TEST(LanguageFor, IsTheOneThatWasChosen)
{
    EXPECT_EQ(languageFor("de", {"en-GB"}), "de");
    EXPECT_EQ(languageFor("en", {"de-DE"}), "en");
}

TEST(LanguageFor, IsTheDearestOfTheUserThatWeSpeak)
{
    EXPECT_EQ(languageFor("", {"de-CH", "en"}), "de");
    EXPECT_EQ(languageFor("", {"fr-FR", "de_AT"}), "de");
    EXPECT_EQ(languageFor("", {"en-US", "de"}), "en");
}

TEST(LanguageFor, IsEnglishForEverybodyElse)
{
    EXPECT_EQ(languageFor("", {"fr-FR", "den"}), "en");
    EXPECT_EQ(languageFor("xx", {}), "en");
    EXPECT_EQ(languageFor("", {"C"}), "en");
}

TEST(LocaleFor, WritesNumbersAsInTheCountryOfTheUser)
{
    EXPECT_EQ(localeFor("de", QLocale{"de_CH"}).toString(1234.5, 'f', 1), QLocale{"de_CH"}.toString(1234.5, 'f', 1));
}

TEST(LocaleFor, WritesNumbersAsTheLanguageDoesIfItIsNotTheOneOfTheUser)
{
    EXPECT_EQ(localeFor("de", QLocale{"en_US"}).toString(1234.5, 'f', 1), "1.234,5");
    EXPECT_EQ(localeFor("en", QLocale{"fr_FR"}).toString(1234.5, 'f', 1), "1,234.5");
    EXPECT_EQ(localeFor("en", QLocale::c()).toString(1234.5, 'f', 1), "1,234.5");
}

}  // namespace
}  // namespace tillsim::ui
