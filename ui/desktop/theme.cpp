// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme.hpp"

#include <QApplication>

namespace tillsim::ui {

namespace {

struct Colours {
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

QPalette paletteOf(const Colours& colours)
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

void applyTheme(Theme theme)
{
    switch (theme) {
    case Theme::System: return QApplication::setPalette({});  // What the platform says.
    case Theme::Light: return QApplication::setPalette(lightPalette());
    case Theme::Dark: return QApplication::setPalette(darkPalette());
    }
}

}  // namespace tillsim::ui
