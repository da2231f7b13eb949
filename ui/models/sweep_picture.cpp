// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sweep_picture.hpp"

#include "core/experiment/sweep/amount.hpp"
#include "core/results/world_axis.hpp"
#include "ui/models/figure_words.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace tillsim::ui {

struct SweepText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::SweepText)
};

namespace {

constexpr std::size_t planeAxes = 2;  // That a chart or a heat map shows at once.

bool anyRow(const SweepTable& table, Verdict verdict)
{
    return std::ranges::any_of(table.rows, [verdict](const SweepRow& row) { return row.verdict == verdict; });
}

/// The axes that are about the customers.
std::vector<std::size_t> worldAxes(const SweepPicture& picture)
{
    std::vector<std::size_t> axes;
    for (std::size_t axis = 0; axis < std::min(picture.axes.size(), picture.table.axes.size()); ++axis)
        if (isOfTheWorld(picture.axes[axis]))
            axes.push_back(axis);
    return axes;
}

/// What is best; empty where nothing is.
QString answerText(const SweepPicture& picture)
{
    constexpr std::size_t mostNamed = 3;
    const std::vector<std::size_t> rows = cheapestRows(picture);
    const auto nameOf = [&picture](std::size_t row) { return QString::fromStdString(picture.table.rows[row].name); };
    if (rows.empty())
        return {};
    const std::vector<std::size_t> world = worldAxes(picture);
    if (world.empty())
        return SweepText::tr("The cheapest point that meets the targets: %1, at %2 a run.")
            .arg(nameOf(rows.front()), estimateText(*picture.table.rows[rows.front()].cost, "cost"));
    QStringList axes;
    for (const std::size_t axis : world)
        axes << QString::fromStdString(picture.axes[axis].name);
    QStringList names;
    for (std::size_t at = 0; at < std::min(rows.size(), mostNamed); ++at)
        names << nameOf(rows[at]);
    if (rows.size() > mostNamed)
        names << SweepText::tr("%n more", nullptr, static_cast<int>(rows.size() - mostNamed));
    return SweepText::tr("The cheapest point that meets the targets for each %1: %2.")
        .arg(axes.join(SweepText::tr(" and ")), names.join(SweepText::tr("; ")));
}

}  // namespace

std::optional<MeanEstimate> estimateAt(const SweepPicture& picture, std::size_t row)
{
    const SweepRow& of = picture.table.rows[row];
    std::optional<MeanEstimate> estimate;
    if (picture.figure == "cost") {
        estimate = of.cost;
    } else {
        const auto found = std::ranges::find(picture.table.figures, picture.figure);
        const auto at = static_cast<std::size_t>(found - picture.table.figures.begin());
        if (at < of.figures.size())
            estimate = of.figures[at];
    }
    return estimate && estimate->count > 0 ? estimate : std::nullopt;
}

bool isInSlice(const SweepPicture& picture, const SweepRow& row)
{
    return picture.slice.empty() || std::vector(row.axes.begin() + planeAxes, row.axes.end()) == picture.slice;
}

std::optional<std::size_t> positionOn(const SweepPicture& picture, const SweepRow& row, std::size_t axis)
{
    if (axis >= picture.axes.size())
        return 0;
    const auto& values = picture.axes[axis].values;
    const auto found = std::ranges::find(values, row.axes[axis]);
    return found == values.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - values.begin())};
}

std::vector<std::vector<std::string>> slicesOf(const SweepTable& table)
{
    std::vector<std::vector<std::string>> slices;
    if (table.axes.size() <= planeAxes)
        return slices;
    std::set<std::vector<std::string>> known;
    for (const SweepRow& row : table.rows) {
        std::vector<std::string> slice{row.axes.begin() + planeAxes, row.axes.end()};
        if (known.insert(slice).second)
            slices.push_back(std::move(slice));
    }
    return slices;
}

std::optional<std::vector<double>> numbersOn(const AxisRecord& axis)
{
    std::vector<double> numbers;
    for (const std::string& value : axis.values) {
        const std::optional<Amount> amount = parseAmount(value);
        if (!amount)
            return std::nullopt;
        numbers.push_back(valueOf(*amount));
    }
    const std::set<double> distinct{numbers.begin(), numbers.end()};
    return distinct.size() == numbers.size() && numbers.size() > 1 ? std::optional{numbers} : std::nullopt;
}

QString valueText(const std::string& value)
{
    constexpr qsizetype longest = 24;
    const QString text = QString::fromStdString(value);
    return text.size() > longest ? text.left(longest - 1) + QChar{0x2026} : text;
}

std::vector<std::size_t> cheapestRows(const SweepPicture& picture)
{
    const std::vector<std::size_t> world = worldAxes(picture);
    std::map<std::vector<std::string>, std::size_t> cheapest;
    for (std::size_t at = 0; at < picture.table.rows.size(); ++at) {
        const SweepRow& row = picture.table.rows[at];
        if (row.verdict != Verdict::met || !row.cost)
            continue;
        std::vector<std::string> state;
        for (const std::size_t axis : world)
            state.push_back(row.axes[axis]);
        std::size_t& best = cheapest.try_emplace(std::move(state), at).first->second;
        if (row.cost->mean < picture.table.rows[best].cost->mean)
            best = at;
    }
    std::vector<std::size_t> rows;
    for (const auto& [state, row] : cheapest)
        rows.push_back(row);
    std::ranges::sort(rows);
    return rows;
}

QString conclusionOf(const SweepPicture& picture)
{
    const SweepTable& table = picture.table;
    QString text = answerText(picture);
    if (text.isEmpty() && !anyRow(table, Verdict::met)
        && (anyRow(table, Verdict::unsure) || anyRow(table, Verdict::missed)))
        text = SweepText::tr("No point surely meets the targets.");
    if (anyRow(table, Verdict::unsure)) {
        text += text.isEmpty() ? "" : " ";
        text += SweepText::tr("Unsure: the target lies within the 95% interval; more replications tell.");
    }
    return text;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::met: return SweepText::tr("met");
    case Verdict::unsure: return SweepText::tr("unsure");
    case Verdict::missed: return SweepText::tr("missed");
    }
    return {};
}

QString verdictSign(Verdict verdict)
{
    return verdict == Verdict::met ? QChar{0x2713} : verdict == Verdict::missed ? QChar{0x2715} : QChar{'?'};
}

}  // namespace tillsim::ui
