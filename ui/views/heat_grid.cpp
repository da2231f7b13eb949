// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/heat_grid.hpp"

#include "ui/models/figure_words.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace tillsim::ui {

struct HeatText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::HeatText)
};

namespace {

std::vector<QString> labelsOf(const SweepPicture& picture, std::size_t axis)
{
    std::vector<QString> labels;
    if (axis < picture.axes.size())
        std::ranges::transform(picture.axes[axis].values, std::back_inserter(labels), valueText);
    else
        labels.emplace_back();
    return labels;
}

QString wordsOf(const SweepPicture& picture, std::size_t row, bool isCheapest)
{
    const SweepRow& of = picture.table.rows[row];
    const QString name = QString::fromStdString(of.name);
    const auto estimate = estimateAt(picture, row);
    if (!estimate)
        return HeatText::tr("%1: no runs yet").arg(name);
    QString words = HeatText::tr("%1: %2 %3, of %n run(s)", nullptr, static_cast<int>(estimate->count))
                        .arg(name, figureTitle(picture.figure), estimateText(*estimate, picture.figure));
    if (of.verdict)
        words += HeatText::tr("; targets %1").arg(verdictWord(*of.verdict));
    if (isCheapest)
        words += HeatText::tr("; the cheapest that meets them");
    return words;
}

/// Colours each cell by its place between the lowest and the highest mean.
void colour(HeatGrid& grid, const SweepPicture& picture)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const HeatCell& cell : grid.cells) {
        const auto estimate = cell.row ? estimateAt(picture, *cell.row) : std::nullopt;
        low = estimate ? std::min(low, estimate->mean) : low;
        high = estimate ? std::max(high, estimate->mean) : high;
    }
    if (low > high)
        return;
    grid.low = shortText(low, picture.figure);
    grid.high = shortText(high, picture.figure);
    for (HeatCell& cell : grid.cells) {
        const auto estimate = cell.row ? estimateAt(picture, *cell.row) : std::nullopt;
        cell.share = estimate && high > low ? (estimate->mean - low) / (high - low) : 0.0;
    }
}

}  // namespace

HeatGrid heatGrid(const SweepPicture& picture)
{
    HeatGrid grid{.figure = figureTitle(picture.figure)};
    if (!picture.axes.empty())
        grid.across = QString::fromStdString(picture.axes[0].name);
    if (picture.axes.size() > 1)
        grid.up = QString::fromStdString(picture.axes[1].name);
    grid.columns = labelsOf(picture, 0);
    grid.rows = labelsOf(picture, 1);
    std::ranges::reverse(grid.rows);
    grid.cells.resize(grid.columns.size() * grid.rows.size());
    const std::vector<std::size_t> cheapest = cheapestRows(picture);
    for (std::size_t row = 0; row < picture.table.rows.size(); ++row) {
        const SweepRow& of = picture.table.rows[row];
        const auto column = positionOn(picture, of, 0);
        const auto fromBelow = positionOn(picture, of, 1);
        if (!column || !fromBelow || !isInSlice(picture, of))
            continue;
        HeatCell& cell = grid.cells[(grid.rows.size() - 1 - *fromBelow) * grid.columns.size() + *column];
        const auto estimate = estimateAt(picture, row);
        cell.row = row;
        cell.text = estimate ? shortText(estimate->mean, picture.figure) : QString{};
        cell.sign = of.verdict ? verdictSign(*of.verdict) : QString{};
        cell.isCheapest = std::ranges::binary_search(cheapest, row);
        cell.words = wordsOf(picture, row, cell.isCheapest);
    }
    colour(grid, picture);
    return grid;
}

}  // namespace tillsim::ui
