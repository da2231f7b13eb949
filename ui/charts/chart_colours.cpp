// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_colours.hpp"

#include "ui/views/shades.hpp"

#include <QImage>

#include <array>

namespace tillsim::ui {

namespace {

constexpr int hatchSize = 8;
constexpr double faintness = 0.62;  // Towards the ground.

constexpr std::array onLight{"#1f62b5", "#c2410c", "#1d7f42", "#8a1f9c", "#7a6100", "#0e7490", "#b3134f", "#4b5563"};
constexpr std::array onDark{"#5b9bef", "#f0703a", "#3db56b", "#d58cff", "#d9b400", "#22b8cf", "#ff7aa8", "#a3adba"};

QColor colourOf(const ChartSeries& series, bool isDark)
{
    switch (series.ink) {
    case ChartInk::Arrived: return isDark ? "#5b9bef" : "#1f62b5";
    case ChartInk::Served: return isDark ? "#3db56b" : "#1d7f42";
    case ChartInk::InLine: return isDark ? "#5b9bef" : "#2f74c9";
    case ChartInk::Outside: return isDark ? "#f0703a" : "#c2410c";
    case ChartInk::Wait: return isDark ? "#5b9bef" : "#2f74c9";
    case ChartInk::Theory: return isDark ? "#f2b8ff" : "#8a1f9c";
    case ChartInk::Till: return coloursOf(series.look, isDark).bar;
    case ChartInk::Rank: return (isDark ? onDark : onLight)[static_cast<std::size_t>(series.rank) % onLight.size()];
    }
    return {};
}

QColor onGround(const ChartSeries& series, const QPalette& palette)
{
    const QColor colour = colourOf(series, isDark(palette));
    return series.isFaint ? mixed(colour, palette.color(QPalette::Base), faintness) : colour;
}

}  // namespace

QPen penOf(const ChartSeries& series, const QPalette& palette)
{
    if (series.ink == ChartInk::Till)
        return Qt::NoPen;
    QPen pen{onGround(series, palette), series.isArea ? 1.2 : 1.8};
    if (series.isDashed)
        pen.setStyle(Qt::DashLine);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

QBrush brushOf(const ChartSeries& series, const QPalette& palette)
{
    if (!series.isArea)
        return Qt::NoBrush;
    if (series.ink == ChartInk::Till)
        return hatched(series.look, isDark(palette));
    return mixed(onGround(series, palette), palette.color(QPalette::Base), 0.55);
}

QBrush hatched(TillLook look, bool isDark)
{
    const QColor bar = coloursOf(look, isDark).bar;
    const QColor ink = mixed(bar, readableOn(bar), 0.4);
    QImage tile{hatchSize, hatchSize, QImage::Format_RGB32};
    for (int y = 0; y < hatchSize; ++y) {
        for (int x = 0; x < hatchSize; ++x)
            tile.setPixelColor(x, y, isHatched(look, x, y) ? ink : bar);
    }
    return QBrush{tile};
}

QColor quietText(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor quiet = mixed(text, ground, 0.3);
    return contrast(quiet, ground) >= 4.5 ? quiet : text;
}

QColor linkColour(const QPalette& palette)
{
    const QColor link = palette.color(QPalette::Link);
    if (contrast(link, palette.color(QPalette::Window)) >= 4.5)
        return link;
    return isDark(palette) ? "#8ab4f8" : "#0b4fbd";
}

QColor gridColour(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.86);
}

}  // namespace tillsim::ui
