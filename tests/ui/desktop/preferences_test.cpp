// SPDX-License-Identifier: MIT
#include "ui/desktop/preferences.hpp"

#include <gtest/gtest.h>

namespace tillsim::ui {
namespace {

class PreferencesOfSomebody : public testing::Test {
protected:
    PreferencesOfSomebody() { Preferences{}.store().clear(); }
    ~PreferencesOfSomebody() override { Preferences{}.store().clear(); }
};

TEST_F(PreferencesOfSomebody, AreThoseOfTheSystemAtFirst)
{
    const Preferences fresh;

    EXPECT_EQ(fresh.theme(), Theme::System);
    EXPECT_EQ(fresh.language(), "");
    EXPECT_FALSE(fresh.hasReducedMotion());
    EXPECT_EQ(fresh.speed(60.0), 60.0);
    EXPECT_TRUE(fresh.geometry().isEmpty());
}

TEST_F(PreferencesOfSomebody, AreThereTheNextTime)
{
    {
        Preferences today;
        today.setTheme(Theme::Dark);
        today.setLanguage("de");
        today.setReducedMotion(true);
        today.setSpeed(200.0);
        today.setPlace("place", "layout", true);
    }

    const Preferences tomorrow;

    EXPECT_EQ(tomorrow.theme(), Theme::Dark);
    EXPECT_EQ(tomorrow.language(), "de");
    EXPECT_TRUE(tomorrow.hasReducedMotion());
    EXPECT_EQ(tomorrow.speed(60.0), 200.0);
    EXPECT_EQ(tomorrow.geometry(), "place");
    EXPECT_EQ(tomorrow.layout(), "layout");
    EXPECT_TRUE(tomorrow.isCrowded());
}

TEST_F(PreferencesOfSomebody, AreTheUsualWhereWhatIsKeptMakesNoSense)
{
    Preferences broken;
    broken.store().setValue("theme", "plaid");
    broken.store().setValue("speed", "quick");

    EXPECT_EQ(broken.theme(), Theme::System);
    EXPECT_EQ(broken.speed(60.0), 60.0);
    broken.store().setValue("speed", -3.0);
    EXPECT_EQ(broken.speed(60.0), 60.0);
}

}  // namespace
}  // namespace tillsim::ui
