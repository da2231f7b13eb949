// SPDX-License-Identifier: MIT
#include "core/results/html/point_table.hpp"

#include "core/results/html/figure_words.hpp"
#include "core/results/html/point_words.hpp"
#include "core/results/html/svg.hpp"
#include "core/results/readable_estimate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace tillsim {

namespace {

std::string head(std::string_view text, bool isNumber)
{
    return fmt::format("<th scope='col'{}>{}</th>", isNumber ? " class='number'" : "", escaped(text));
}

std::string numberCell(const MeanEstimate& estimate, Quantity quantity)
{
    if (estimate.count == 0)
        return "<td class='number'></td>";
    if (!estimate.halfWidth)
        return "<td class='number'>" + escaped(valueText(estimate.mean, quantity)) + "</td>";
    std::string text = readableEstimate(estimate, quantity);  // "83.2 +- 1.5 s", as terminals have it.
    if (const std::size_t sign = text.find("+-"); sign != text.npos)
        text.replace(sign, 2, "\u00b1");
    return "<td class='number'>" + escaped(text) + "</td>";
}

std::string verdictCell(const SweepRow& row, bool isChosenRow)
{
    if (!row.verdict)
        return "<td></td>";
    const char* const mark = *row.verdict == Verdict::met ? "\u2713" : *row.verdict == Verdict::unsure ? "?" : "\u2717";
    return fmt::format("<td class='{0}'>{1} {0}{2}</td>", nameOf(*row.verdict), mark, isChosenRow ? ", chosen" : "");
}

bool anyFailed(const Digest& digest)
{
    return std::ranges::any_of(digest.table.rows, [](const SweepRow& row) { return row.failed > 0; });
}

bool anyVerdict(const Digest& digest)
{
    return std::ranges::any_of(digest.table.rows, [](const SweepRow& row) { return row.verdict.has_value(); });
}

std::string headRow(const Digest& digest)
{
    std::string row = "<thead><tr>";
    if (digest.table.axes.empty())
        row += head("point", false);
    for (const std::string& axis : digest.table.axes)
        row += head(axis, false);
    row += head("runs", true);
    if (anyFailed(digest))
        row += head("failed", true);
    for (const std::string& name : digest.table.figures)
        row += head(wordsFor(name), true);
    row += head(digest.hasMoney() ? "cost of a run" : "till-hours a run", true);
    if (anyVerdict(digest))
        row += head("targets", false);
    return row + "</tr></thead>\n";
}

std::string pointRow(const Digest& digest, std::size_t point, bool isChosenRow)
{
    const SweepRow& row = digest.table.rows[point];
    std::string text = isChosenRow ? "<tr class='chosen'>" : "<tr>";
    if (row.axes.empty())
        text += "<th scope='row'>" + escaped(row.name) + "</th>";
    for (const std::string& value : row.axes)
        text += "<td>" + escaped(value) + "</td>";
    text += fmt::format("<td class='number'>{}</td>", row.runs);
    if (anyFailed(digest))
        text += fmt::format("<td class='number'>{}</td>", row.failed);
    for (std::size_t at = 0; at < row.figures.size(); ++at)
        text += numberCell(row.figures[at], quantityOf(digest.table.figures[at]));
    text += numberCell(digest.price(point), Quantity::number);
    return text + (anyVerdict(digest) ? verdictCell(row, isChosenRow) : "") + "</tr>\n";
}

const char* standingText(Standing standing)
{
    switch (standing) {
    case Standing::meets: return "met";
    case Standing::maybe: return "perhaps";
    case Standing::nearest: return "missed by all; this is nearest";
    case Standing::untold: return "unknown";
    }
    return "";
}

}  // namespace

std::string pointTable(const Digest& digest, const Answer& answer)
{
    std::string rows;
    for (std::size_t point = 0; point < digest.points.size(); ++point)
        rows += pointRow(digest, point, isChosen(answer, point));
    return "<div class='table'>\n<table>\n<caption>Means over the runs of a point, \u00b1 half the width of their 95% "
           "interval (Student's t); no \u00b1 after a single run.</caption>\n"
        + headRow(digest) + "<tbody>\n" + rows + "</tbody>\n</table>\n</div>\n";
}

std::string choiceTable(const Digest& digest, const Answer& answer)
{
    if (answer.choices.size() < 2 || answer.worldAxes.empty()
        || std::ranges::none_of(answer.choices, [](const Choice& choice) { return choice.point.has_value(); }))
        return {};
    std::string text
        = "<div class='table'>\n<table>\n<caption>The point of lowest price that meets the targets, case by "
          "case.</caption>\n<thead><tr>";
    for (const std::size_t axis : answer.worldAxes)
        text += head(digest.axes[axis].name, false);
    text += head("chosen", false) + head("targets", false) + head("what they say", false)
        + head(digest.hasMoney() ? "cost of a run" : "till-hours a run", true) + "</tr></thead>\n<tbody>\n";
    for (const Choice& choice : answer.choices) {
        if (!choice.point)
            continue;
        text += "<tr>";
        for (const std::size_t axis : answer.worldAxes)
            text += "<td>" + escaped(digest.table.rows[*choice.point].axes[axis]) + "</td>";
        text += fmt::format("<td>{}</td><td>{}</td><td>{}</td>", escaped(wordsForPoint(digest, answer, *choice.point)),
                            standingText(choice.standing), escaped(evidence(digest, *choice.point)));
        text += numberCell(digest.price(*choice.point), Quantity::number) + "</tr>\n";
    }
    return text + "</tbody>\n</table>\n</div>\n";
}

}  // namespace tillsim
