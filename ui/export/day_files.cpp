// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/day_files.hpp"

#include "core/events/csv_cell.hpp"
#include "core/events/customer_table.hpp"
#include "core/events/event_log.hpp"
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

CustomerTableNames namesOf(const Scenario& scenario)
{
    CustomerTableNames names;
    for (const CustomerClass& each : scenario.classes)
        names.classes.push_back(each.name);
    std::int64_t tills = 0;
    for (const Bank& bank : scenario.banks) {
        names.banks.push_back({bank.name, tills});
        tills += bank.tills;
    }
    return names;
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
    CustomerTable table{[&csv](std::string_view text) { csv += text; }, namesOf(scenario)};
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
