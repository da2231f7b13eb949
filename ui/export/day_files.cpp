// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/day_files.hpp"

#include "core/events/csv_cell.hpp"
#include "core/events/customer_table.hpp"
#include "core/events/event_log.hpp"
#include "core/experiment/customer_table_names.hpp"
#include "core/results/measures.hpp"
#include "ui/charts/run_charts.hpp"

#include <algorithm>
#include <vector>

namespace tillsim::ui {

namespace {

void addRow(std::string& csv, const std::vector<std::string>& cells)
{
    const char* between = "";
    for (const std::string& cell : cells) {
        csv += between + csvCell(cell);
        between = ",";
    }
    csv += '\n';
}

}  // namespace

std::string toCsv(const ChartTable& table)
{
    std::string csv;
    addRow(csv, table.header);
    for (const std::vector<std::string>& row : table.rows)
        addRow(csv, row);
    return csv;
}

std::string measuresCsv(const RunResult& result)
{
    std::string csv;
    addRow(csv, {"measure", "value"});
    for (const NamedFigure& figure : measuresOf(result))
        addRow(csv, {figure.name, plainNumber(figure.value)});
    return csv;
}

std::string customersCsv(const Scenario& scenario, const DayOutline& day)
{
    std::string csv;
    CustomerTable table{[&csv](std::string_view text) { csv += text; }, customerTableNames(scenario)};
    std::vector<const CustomerRecord*> records;
    for (const CustomerStory& story : day.customers)
        records.push_back(&story.record);
    std::ranges::sort(records, {}, [](const CustomerRecord* record) { return record->id; });  // As they arrived.
    for (const CustomerRecord* const record : records)
        table.add(*record);
    table.finish();
    return csv;
}

std::string eventLines(const DayOutline& day)
{
    std::string lines;
    EventLog log{[&lines](std::string_view text) { lines += text; }};
    for (const OutlineEvent& event : day.events)
        log.on({event.at, event.kind, event.customer, event.till});
    return lines;
}

}  // namespace tillsim::ui
