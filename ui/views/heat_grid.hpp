// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of a sweep over two axes, as plain data: what stands in each cell, and how strongly it is coloured.
#pragma once

#include "ui/models/sweep_picture.hpp"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace tillsim::ui {

struct HeatCell {
    std::optional<std::size_t> row{};  ///< Of the table; nothing where the design has no such point.
    QString text{};                    ///< The mean; empty without runs.
    QString sign{};                    ///< Of the verdict on the targets.
    double share = 0.0;                ///< From 0, the lowest mean of the grid, to 1, the highest.
    bool isCheapest = false;           ///< Of all that meet the targets.
    QString words{};                   ///< All that is to be said about it, in a sentence.

    bool operator==(const HeatCell&) const = default;
};

struct HeatGrid {
    QString figure{};  ///< With its unit.
    QString across{};  ///< The first axis.
    QString up{};      ///< The second axis; empty where there is none.
    std::vector<QString> columns{};
    std::vector<QString> rows{};
    std::vector<HeatCell> cells{};  ///< Row by row.
    QString low{};                  ///< The lowest mean, in words; empty: there are no runs yet.
    QString high{};

    [[nodiscard]] const HeatCell& at(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
    bool operator==(const HeatGrid&) const = default;
};

/// Columns are the values of the first axis and rows those of the second, the first one at the bottom as on a chart.
[[nodiscard]] HeatGrid heatGrid(const SweepPicture& picture);

}  // namespace tillsim::ui
