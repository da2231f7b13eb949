// SPDX-License-Identifier: MIT
// Reads a trace: customers from a CSV file, each with what is known of them.
#include "core/scenario/read_tables.hpp"

#include "core/scenario/csv_columns.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/named_file.hpp"
#include "core/scenario/read_names.hpp"

#include <array>

namespace tillsim {

namespace {

/// What a column says, by its position in `traceColumns`. What comes after Bank is known and ignored, so that the file
/// of customers that a run writes can be read back.
enum Column : std::size_t { Arrival, Arrived, ServiceTime, Patience, PriorityOf, ClassOf, Items, TenderOf, BankOf };

constexpr std::array<std::string_view, 17> traceColumns{
    "arrival_s", "arrived_s", "service_s", "patience_s", "priority", "class",  "items", "tender", "bank",
    "customer",  "source",    "joined_s",  "started_s",  "left_s",   "wait_s", "till",  "outcome"};

class TraceReader {
public:
    TraceReader(CsvColumns& table, const Scenario& scenario)
        : m_table{table},
          m_classes{"class", namesOf(scenario.classes)},
          m_tenders{"tender", namesOf(scenario.tenders)},
          m_banks{"bank", namesOf(scenario.banks)}
    {
    }

    std::vector<TraceRow> rows()
    {
        std::vector<TraceRow> result;
        while (m_table.nextRow())
            result.push_back(row());
        return result;
    }

private:
    TraceRow row()
    {
        TraceRow result{.line = m_table.row().front().line};
        for (std::size_t cell = 0; cell < m_table.row().size(); ++cell) {
            const std::size_t column = m_table.columnOf(cell);
            if (!m_table.row()[cell].text.empty())
                readCell(cell, column, result);
            else if (column == Arrival || column == Arrived)
                m_table.refuse(cell, "must be there: when does this customer come?");
        }
        return result;
    }

    void readCell(std::size_t cell, std::size_t column, TraceRow& row)
    {
        constexpr auto priorities = static_cast<double>(maxPriority);
        switch (column) {
        case Arrival:
        case Arrived: row.arrival = m_table.seconds(cell).value_or(row.arrival); break;
        case ServiceTime: row.service = m_table.seconds(cell); break;
        case Patience: row.patience = m_table.seconds(cell); break;
        case PriorityOf: row.priority = m_table.wholeNumber(cell, {.low = -priorities, .high = priorities}); break;
        case Items: row.items = m_table.wholeNumber(cell, {.low = 0.0, .high = static_cast<double>(maxItems)}); break;
        case ClassOf: row.customerClass = position(cell, m_classes); break;
        case TenderOf: row.tender = position(cell, m_tenders); break;
        case BankOf: row.bank = position(cell, m_banks); break;
        default: break;
        }
    }

    std::optional<std::uint32_t> position(std::size_t cell, const Names& names)
    {
        const std::string& name = m_table.row()[cell].text;
        const auto found = names.find(name);
        if (!found)
            m_table.refuse(cell, names.refusal(name));
        return found;
    }

    CsvColumns& m_table;
    Names m_classes;
    Names m_tenders;
    Names m_banks;
};

std::vector<TraceRow> readRows(const NamedFile& file, const Scenario& scenario)
{
    Problems problems;
    CsvReader csv{file.text, file.name};
    CsvColumns table{csv, traceColumns, problems};
    if (table.has(Arrival) == table.has(Arrived))
        problems.add({file.name, 1, 1}, "one column must be arrival_s, or arrived_s: when each customer comes");
    auto rows = TraceReader{table, scenario}.rows();
    if (rows.empty() && problems.empty())
        problems.add({file.name, 1, 1}, "there must be at least one customer");
    problems.throwIfAny();
    return rows;
}

}  // namespace

TraceArrivals readTrace(Reader& reader, const Scenario& scenario)
{
    if (!reader.require("file", R"("customers.csv")"))
        return {};
    const auto file = readNamedFile(reader, "file", maxTraceMegabytes);
    if (!file)
        return {};
    try {
        return {file->name, readRows(*file, scenario)};
    } catch (const ScenarioError& error) {
        reader.context().problems.add(error);
        return {file->name, {}};
    }
}

}  // namespace tillsim
