// SPDX-License-Identifier: MIT
// The colours of the system, which nobody has chosen with this window in mind.
#include "ui/desktop/theme.hpp"

#include "tests/ui/desktop/readable.hpp"
#include "ui/actions.hpp"
#include "ui/desktop/preferences.hpp"
#include "ui/desktop/view_choices.hpp"
#include "ui/views/shades.hpp"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <gtest/gtest.h>

#include <memory>

namespace tillsim::ui {
namespace {

/// Dark as some desktops have it: with faint placeholders, pale choices, and links for light ground.
QPalette poorPalette()
{
    QPalette palette{QColor{"#353535"}, QColor{"#2b2b2b"}};
    palette.setColor(QPalette::Base, "#1e1e1e");
    palette.setColor(QPalette::PlaceholderText, QColor{255, 255, 255, 90});
    palette.setColor(QPalette::Highlight, "#5ba7e0");
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, "#0000ff");
    palette.setColor(QPalette::LinkVisited, "#5500aa");
    return palette;
}

void expectReadable(const QPalette& palette)
{
    EXPECT_EQ(palette.color(QPalette::PlaceholderText).alpha(), 255);
    EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), readable);
    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), readable);
    for (const QPalette::ColorRole link : {QPalette::Link, QPalette::LinkVisited}) {
        EXPECT_GE(contrast(palette.color(link), palette.color(QPalette::Base)), readable) << link;
        EXPECT_GE(contrast(palette.color(link), palette.color(QPalette::Window)), readable) << link;
    }
}

TEST(SystemPalette, CanBeReadOnceItIsMended)
{
    const std::unique_ptr<QStyle> fusion{QStyleFactory::create("Fusion")};

    const QPalette palette = fusion->standardPalette();

    expectReadable(mendsOf(palette).resolve(palette));
}

TEST(SystemPalette, KeepsWhatCanBeRead)
{
    const QPalette mended = mendsOf(darkPalette());

    EXPECT_EQ(mended.resolveMask(), QPalette{}.resolveMask());
}

TEST(SystemPalette, IsMendedHoweverPoorItIs)
{
    expectReadable(mendsOf(poorPalette()).resolve(poorPalette()));
}

TEST(SystemPalette, CanBeReadAsSoonAsTheSystemIsFollowed)
{
    applyTheme(Theme::System);

    expectReadable(QApplication::palette());
}

TEST(SystemPalette, IsMendedAgainWhenTheSystemChangesIt)
{
    Preferences preferences;
    QWidget window;
    Actions actions;
    const ViewChoices choices{actions, preferences, &window};
    QPalette faint;
    faint.setColor(QPalette::PlaceholderText, QColor{0, 0, 0, 60});
    QApplication::setPalette(faint);

    QEvent changed{QEvent::ThemeChange};
    QApplication::sendEvent(&window, &changed);

    expectReadable(QApplication::palette());
}

}  // namespace
}  // namespace tillsim::ui
