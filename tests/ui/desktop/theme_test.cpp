// SPDX-License-Identifier: MIT
#include "ui/desktop/theme.hpp"

#include "tests/ui/desktop/readable.hpp"
#include "ui/views/shades.hpp"

#include <gtest/gtest.h>

#include <QApplication>

#include <utility>

namespace tillsim::ui {
namespace {

class ThemePalette : public testing::TestWithParam<QPalette> { };

TEST_P(ThemePalette, LetsAllTextBeReadOnItsGround)
{
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]{{QPalette::WindowText, QPalette::Window},
                                                                      {QPalette::Text, QPalette::Base},
                                                                      {QPalette::Text, QPalette::AlternateBase},
                                                                      {QPalette::ButtonText, QPalette::Button},
                                                                      {QPalette::ToolTipText, QPalette::ToolTipBase},
                                                                      {QPalette::HighlightedText, QPalette::Highlight},
                                                                      {QPalette::PlaceholderText, QPalette::Base},
                                                                      {QPalette::Link, QPalette::Base},
                                                                      {QPalette::Link, QPalette::Window},
                                                                      {QPalette::LinkVisited, QPalette::Base}};

    for (const auto& [text, ground] : pairs)
        EXPECT_GE(contrast(GetParam().color(text), GetParam().color(ground)), readable) << text << " on " << ground;
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ThemePalette, testing::Values(lightPalette(), darkPalette()));

TEST(Theme, IsDarkOrLightAsItIsCalled)
{
    EXPECT_TRUE(isDark(darkPalette()));
    EXPECT_FALSE(isDark(lightPalette()));
}

TEST(Theme, GoesToDarkAndBackToWhatTheSystemHas)
{
    const QColor before = QApplication::palette().color(QPalette::Window);

    applyTheme(Theme::Dark);
    const QColor dark = QApplication::palette().color(QPalette::Window);
    applyTheme(Theme::System);

    EXPECT_EQ(dark, darkPalette().color(QPalette::Window));
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), before);
}

}  // namespace
}  // namespace tillsim::ui
