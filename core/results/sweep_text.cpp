// SPDX-License-Identifier: MIT
#include "core/results/sweep_text.hpp"

#include "core/results/readable_estimate.hpp"
#include "core/results/text_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace tillsim {

namespace {

constexpr std::size_t longestValue = 32;  // In the table; the rest of it becomes "...".

bool anyRow(const SweepTable& table, bool (*has)(const SweepRow&))
{
    return std::any_of(table.rows.begin(), table.rows.end(), has);
}

/// Which columns there are besides axes and figures.
struct ExtraColumns {
    explicit ExtraColumns(const SweepTable& table)
        : failed{anyRow(table, [](const SweepRow& row) { return row.failed > 0; })},
          cost{anyRow(table, [](const SweepRow& row) { return row.cost.has_value(); })},
          targets{anyRow(table, [](const SweepRow& row) { return row.verdict.has_value(); })}
    {
    }

    bool failed;
    bool cost;
    bool targets;
};

std::vector<std::string> headOf(const SweepTable& table, const ExtraColumns& columns)
{
    std::vector<std::string> head = table.axes;
    if (head.empty())
        head.emplace_back("point");
    head.emplace_back("runs");
    if (columns.failed)
        head.emplace_back("failed");
    head.insert(head.end(), table.figures.begin(), table.figures.end());
    if (columns.cost)
        head.emplace_back("cost");
    if (columns.targets)
        head.emplace_back("targets");
    return head;
}

std::string shown(const MeanEstimate& estimate, Quantity quantity)
{
    return estimate.count > 0 ? readableEstimate(estimate, quantity) : std::string{};
}

std::vector<std::string> cellsOf(const SweepTable& table, const SweepRow& row, const ExtraColumns& columns)
{
    std::vector<std::string> cells;
    for (const std::string& value : row.axes)
        cells.push_back(shortened(value, longestValue));
    if (cells.empty())
        cells.push_back(row.name);
    cells.push_back(std::to_string(row.runs));
    if (columns.failed)
        cells.push_back(std::to_string(row.failed));
    for (std::size_t figure = 0; figure < row.figures.size(); ++figure)
        cells.push_back(shown(row.figures[figure], columnQuantity(table.figures[figure])));
    if (columns.cost)
        cells.push_back(row.cost ? shown(*row.cost, Quantity::number) : "");
    if (columns.targets)
        cells.emplace_back(row.verdict ? nameOf(*row.verdict) : "");
    return cells;
}

std::string counted(std::size_t count, const char* what)
{
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

/// Where there are no costs by which one of them would be chosen.
std::string remarksOnMet(const SweepTable& table)
{
    Uncounted uncounted;
    for (const SweepRow& row : table.rows)
        if (row.verdict == Verdict::met)
            uncounted = worst(uncounted, row.uncounted);
    const std::string lines = linesOn(uncounted, "At some of the points that meet the targets,");
    return lines.empty() ? lines : '\n' + lines;
}

/// What the table comes to, where costs and targets are known.
std::string conclusion(const SweepTable& table, const ExtraColumns& columns)
{
    if (!columns.targets)
        return {};
    const bool isAnyMet = anyRow(table, [](const SweepRow& row) { return row.verdict == Verdict::met; });
    const bool isAnyUnsure = anyRow(table, [](const SweepRow& row) { return row.verdict == Verdict::unsure; });
    std::string text;
    if (const auto cheapest = cheapestThatMeets(table)) {
        const SweepRow& row = table.rows[*cheapest];
        text = fmt::format("\nThe cheapest point that meets the targets: {}, at {} a run.\n", row.name,
                           shown(*row.cost, Quantity::number))
            + linesOn(row.uncounted, "There,");
    } else if (isAnyMet)
        text = remarksOnMet(table);
    else
        text = "\nNo point surely meets the targets.\n";
    if (isAnyUnsure)
        text += "Unsure: the target lies within the 95% interval; more replications tell.\n";
    return text;
}

}  // namespace

std::string toText(const SweepTable& table)
{
    const ExtraColumns columns{table};
    TextTable text;
    text.add(headOf(table, columns));
    for (const SweepRow& row : table.rows)
        text.add(cellsOf(table, row, columns));
    return fmt::format("{}: {}, seed {}; means +- half of the 95% interval\n\n", shortened(table.scenario, 100),
                       counted(table.rows.size(), "point"), table.seed)
        + text.text() + conclusion(table, columns);
}

}  // namespace tillsim
