// SPDX-License-Identifier: MIT
// The table, row by row.
#include "tests/theory_table/table.hpp"

#include "core/scenario/csv.hpp"
#include "core/scenario/scenario_error.hpp"

#include <nlohmann/json.hpp>

#include <charconv>
#include <utility>

namespace tillsim::theory_table {

namespace {

double numberIn(const CsvCell& cell, const CsvReader& reader)
{
    double value = 0.0;
    const char* end = cell.text.data() + cell.text.size();
    const auto [stop, error] = std::from_chars(cell.text.data(), end, value);
    if (error != std::errc{} || stop != end)
        throw ScenarioError{reader.where(cell), "value must be a number"};
    return value;
}

}  // namespace

Parameters::Parameters(const std::string& json, Metrics stated) : m_stated{std::move(stated)}
{
    const nlohmann::json values = nlohmann::json::parse(json);
    for (const auto& [name, value] : values.items()) {
        if (value.is_number())
            m_numbers[name] = value.get<double>();
        else if (value.is_string())
            m_words[name] = value.get<std::string>();
        else if (value.is_array())
            m_lists[name] = value.get<std::vector<double>>();
        else
            for (const auto& [member, inner] : value.items())
                m_numbers[name + '.' + member] = inner.get<double>();
    }
}

Metrics statedIn(std::span<const Row> rows)
{
    Metrics stated;
    for (const Row& row : rows)
        stated[row.metric] = row.value;
    return stated;
}

std::vector<Row> readTable(std::string_view text, const std::string& file)
{
    CsvReader reader{text, file};
    std::vector<CsvCell> cells;
    std::vector<Row> rows;
    for (bool first = true; reader.next(cells); first = false) {
        if (cells.size() != 5)
            throw ScenarioError{reader.where(cells.front()), "a row must have model, params, metric, value and source"};
        if (first) {
            if (cells.front().text != "model")
                throw ScenarioError{reader.where(cells.front()), "the first line must name the columns"};
            continue;
        }
        rows.push_back(
            {cells[0].line, cells[0].text, cells[1].text, cells[2].text, numberIn(cells[3], reader), cells[4].text});
    }
    return rows;
}

}  // namespace tillsim::theory_table
