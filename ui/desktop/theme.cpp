// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme.hpp"

#include "ui/views/shades.hpp"

#include <QApplication>

#include <algorithm>
#include <initializer_list>

namespace tillsim::ui {

namespace {

struct ThemeColours {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor quiet;  // Placeholders, and what cannot be used at present.
    QColor disabled;
    QColor highlight;
    QColor highlighted;
    QColor link;
    QColor visited;
    QColor tip;
};

QPalette paletteOf(const ThemeColours& colours)
{
    QPalette palette{colours.button, colours.window};  // Makes the shades of edges.
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipText})
        palette.setColor(role, colours.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::ToolTipBase, colours.tip);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlighted);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.visited);
    return palette;
}

constexpr double readable = 4.5;  // WCAG 2.1, 1.4.3.

/// As it is seen on `ground`.
QColor opaque(const QColor& colour, const QColor& ground)
{
    return mixed(ground, QColor{colour.red(), colour.green(), colour.blue()}, colour.alphaF());
}

/// `colour`, moved towards `aim` until it stands out against all of the others.
QColor moved(const QColor& colour, const QColor& aim, std::initializer_list<QColor> others)
{
    constexpr int steps = 40;
    const auto standsOut = [others](const QColor& each) {
        return std::ranges::all_of(others, [&](const QColor& other) { return contrast(each, other) >= readable; });
    };
    for (int step = 0; step < steps; ++step) {
        const QColor next = mixed(colour, aim, static_cast<double>(step) / steps);
        if (standsOut(next))
            return step == 0 ? colour : next;
    }
    return aim;
}

}  // namespace

QPalette lightPalette()
{
    return paletteOf({.window = "#f0f0f0",
                      .base = "#ffffff",
                      .alternate = "#f5f6f8",
                      .button = "#f0f0f0",
                      .text = "#1b1b1d",
                      .quiet = "#646468",
                      .disabled = "#97979c",
                      .highlight = "#1f64b5",
                      .highlighted = "#ffffff",
                      .link = "#0b57d0",
                      .visited = "#6b3fa0",
                      .tip = "#fffbe0"});
}

QPalette darkPalette()
{
    return paletteOf({.window = "#2d2d30",
                      .base = "#1e1e20",
                      .alternate = "#262629",
                      .button = "#3a3a3e",
                      .text = "#ececee",
                      .quiet = "#a9a9ae",
                      .disabled = "#7b7b80",
                      .highlight = "#2a6ebb",
                      .highlighted = "#ffffff",
                      .link = "#8ab4f8",
                      .visited = "#c5a3f0",
                      .tip = "#3f3f44"});
}

QPalette mendsOf(const QPalette& palette)
{
    QPalette mends;
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Text);
    const auto mend = [&](QPalette::ColorRole role, const QColor& wanted) {
        if (wanted != palette.color(role))
            mends.setColor(role, wanted);
    };
    mend(QPalette::PlaceholderText, moved(opaque(palette.color(QPalette::PlaceholderText), base), text, {base}));
    const QColor chosen = palette.color(QPalette::HighlightedText);
    mend(QPalette::Highlight, moved(palette.color(QPalette::Highlight), readableOn(chosen), {chosen}));
    for (const QPalette::ColorRole link : {QPalette::Link, QPalette::LinkVisited})
        mend(link, moved(palette.color(link), readableOn(base), {base, window}));
    return mends;
}

void applyTheme(Theme theme)
{
    switch (theme) {
    case Theme::System:
        QApplication::setPalette({});  // What the platform says.
        return QApplication::setPalette(mendsOf(QApplication::palette()));
    case Theme::Light: return QApplication::setPalette(lightPalette());
    case Theme::Dark: return QApplication::setPalette(darkPalette());
    }
}

}  // namespace tillsim::ui
