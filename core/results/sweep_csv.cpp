// SPDX-License-Identifier: MIT
#include "core/events/csv_cell.hpp"
#include "core/results/sweep_text.hpp"

#include <fmt/format.h>

namespace tillsim {

namespace {

std::string cells(const MeanEstimate& estimate)
{
    const std::string halfWidth = estimate.halfWidth ? fmt::format("{}", *estimate.halfWidth) : std::string{};
    return estimate.count > 0 ? fmt::format(",{},{}", estimate.mean, halfWidth) : ",,";
}

}  // namespace

std::string toCsv(const SweepTable& table)
{
    std::string text = "point";
    for (const std::string& axis : table.axes)
        text += ',' + csvCell(axis);
    text += ",runs,failed";
    for (const std::string& figure : table.figures)
        text += fmt::format(",{},{}", csvCell(figure), csvCell(figure + "_half_width"));
    text += ",cost,cost_half_width,targets\n";
    for (const SweepRow& row : table.rows) {
        text += csvCell(row.name);
        for (const std::string& value : row.axes)
            text += ',' + csvCell(value);
        text += fmt::format(",{},{}", row.runs, row.failed);
        for (const MeanEstimate& figure : row.figures)
            text += cells(figure);
        text += cells(row.cost.value_or(MeanEstimate{})) + ',';
        text += row.verdict ? nameOf(*row.verdict) : std::string_view{};
        text += '\n';
    }
    return text;
}

}  // namespace tillsim
