// SPDX-License-Identifier: GPL-3.0-or-later
// What tills did with their time, a column a till. Many tills share columns, so that there are never more than can be
// seen.
#include "ui/charts/round_ticks.hpp"
#include "ui/charts/run_charts.hpp"
#include "ui/models/state_words.hpp"
#include "ui/models/time_text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tillsim::ui {

struct UtilisationText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::UtilisationText)
};

namespace {

constexpr std::size_t mostBars = 100;
constexpr std::size_t mostLabels = 20;
constexpr double halfWidth = 0.4;

// From the bottom: what is work first, so that it ends at the utilisation.
constexpr std::array stackedStates{TillState::scanning, TillState::tender,  TillState::helper, TillState::gap,
                                   TillState::idle,     TillState::onBreak, TillState::down};

using States = decltype(TillResult::states);

struct Column {
    QString name{};  // Of its first till.
    std::size_t tills = 0;
    States states{};
};

std::vector<Column> columnsOf(const RunResult& result)
{
    std::size_t tills = 0;
    for (const BankResult& bank : result.banks)
        tills += bank.tills.size();
    const std::size_t each = std::max<std::size_t>(1, (tills + mostBars - 1) / mostBars);
    std::vector<Column> columns;
    std::size_t till = 0;
    for (const BankResult& bank : result.banks) {
        for (const TillResult& figures : bank.tills) {
            if (till++ % each == 0)
                columns.push_back({.name = QString::fromStdString(figures.name)});
            ++columns.back().tills;
            for (std::size_t state = 0; state < figures.states.size(); ++state)
                columns.back().states[state] += figures.states[state];
        }
    }
    return columns;
}

double openTime(const States& states)
{
    double open = 0.0;
    for (const TillState state : stackedStates)
        open += states[static_cast<std::size_t>(state)];
    return open;
}

/// A layer of the columns, as the outline of an area that is flat between them.
void addLayer(Chart& chart, TillState state, const std::vector<Column>& columns, std::vector<double>& heights)
{
    ChartSeries layer{.name = stateWord(state), .ink = ChartInk::Till, .look = lookOf(state, false), .isArea = true};
    bool occurs = false;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const double open = openTime(columns[at].states);
        const double seconds = columns[at].states[static_cast<std::size_t>(state)];
        const double low = heights[at];
        heights[at] += open > 0.0 ? 100.0 * seconds / open : 0.0;
        occurs = occurs || seconds > 0.0;
        const double left = static_cast<double>(at) + 1.0 - halfWidth;
        const double right = static_cast<double>(at) + 1.0 + halfWidth;
        for (const auto& [x, isInside] : {std::pair{left, false}, {left, true}, {right, true}, {right, false}}) {
            layer.points.push_back({x, isInside ? heights[at] : 0.0});
            layer.lower.push_back({x, isInside ? low : 0.0});
        }
    }
    if (occurs)
        chart.series.push_back(std::move(layer));
}

ChartAxis tillAxis(const RunResult& result, const std::vector<Column>& columns)
{
    ChartAxis axis{.title
                   = result.banks.size() > 1 ? UtilisationText::tr("till, bank by bank") : UtilisationText::tr("till"),
                   .from = 0.4,
                   .to = static_cast<double>(std::max<std::size_t>(1, columns.size())) + 0.6,
                   .hasGrid = false};
    const std::size_t each = std::max<std::size_t>(1, (columns.size() + mostLabels - 1) / mostLabels);
    for (std::size_t at = 0; at < columns.size(); at += each)
        axis.ticks.push_back({static_cast<double>(at) + 1.0, columns[at].name});
    return axis;
}

/// "till 3: scanning 45.0%, idle 55.0%".
void addStops(Chart& chart, const std::vector<Column>& columns)
{
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const double open = openTime(columns[at].states);
        QStringList parts;
        for (const TillState state : stackedStates) {
            const double seconds = columns[at].states[static_cast<std::size_t>(state)];
            if (seconds > 0.0)
                parts << UtilisationText::tr("%1 %2").arg(stateWord(state), shareText(seconds / open));
        }
        const QString states
            = parts.isEmpty() ? UtilisationText::tr("never open") : parts.join(UtilisationText::tr(", "));
        const QString who
            = columns[at].tills > 1 ? UtilisationText::tr("tills from %1 on: %2") : UtilisationText::tr("till %1: %2");
        chart.stops.push_back({static_cast<double>(at) + 1.0, who.arg(columns[at].name, states)});
    }
}

QString summaryOf(const RunResult& result)
{
    const TillResult* most = nullptr;
    const TillResult* least = nullptr;
    for (const BankResult& bank : result.banks) {
        for (const TillResult& till : bank.tills) {
            if (openTime(till.states) <= 0.0)
                continue;
            most = !most || till.utilisation > most->utilisation ? &till : most;
            least = !least || till.utilisation < least->utilisation ? &till : least;
        }
    }
    if (!most)
        return UtilisationText::tr("No till has been open yet.");
    QString busy = shareText(result.utilisation);
    if (const auto theory = theoryValue(result, "utilisation"))
        busy = UtilisationText::tr("%1 (%2: %3)").arg(busy, theoryWord(result), shareText(*theory));
    return UtilisationText::tr("Tills were busy %1 of the time that they were open, from %2 to %3 each.")
        .arg(busy, shareText(least->utilisation), shareText(most->utilisation));
}

}  // namespace

Chart utilisationChart(const ChartInput& input)
{
    const std::vector<Column> columns = columnsOf(input.result);
    Chart chart{.title = UtilisationText::tr("What tills do while they are open")};
    std::vector<double> heights(columns.size());
    for (const TillState state : stackedStates)
        addLayer(chart, state, columns, heights);
    chart.x = tillAxis(input.result, columns);
    chart.y = countAxis(UtilisationText::tr("share of open time (%)"), 100.0, 5, true);
    if (const auto theory = theoryValue(input.result, "utilisation")) {
        const double height = 100.0 * *theory;
        chart.series.push_back({.name = UtilisationText::tr("busy (%1)").arg(theoryWord(input.result)),
                                .ink = ChartInk::Theory,
                                .isDashed = true,
                                .points = {{chart.x.from, height}, {chart.x.to, height}}});
    }
    addStops(chart, columns);
    chart.summary = summaryOf(input.result);
    chart.isEmpty = std::ranges::all_of(columns, [](const Column& each) { return openTime(each.states) <= 0.0; });
    return chart;
}

ChartTable utilisationTable(const ChartInput& input)
{
    ChartTable table{.header = {"bank", "till", "served", "utilisation"}};
    for (const std::string_view state : tillStateNames)
        table.header.push_back(std::string{state} + "_s");
    for (const BankResult& bank : input.result.banks) {
        for (const TillResult& till : bank.tills) {
            std::vector<std::string> row{bank.name, till.name, std::to_string(till.served),
                                         plainNumber(till.utilisation)};
            std::ranges::transform(till.states, std::back_inserter(row), plainNumber);
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

}  // namespace tillsim::ui
