// SPDX-License-Identifier: MIT
// Reading the header, and cells as numbers.
#include "core/scenario/csv_columns.hpp"

#include "core/scenario/duration_text.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <stdexcept>
#include <system_error>

namespace tillsim {

namespace {

/// The whole of `text` as a number; nothing if it is none.
template <typename Number>
std::optional<Number> parseNumber(std::string_view text)
{
    Number value{};
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    return rest == end && error == std::errc{} ? std::optional{value} : std::nullopt;
}

}  // namespace

CsvColumns::CsvColumns(CsvReader& csv, std::span<const std::string_view> known, Problems& problems)
    : m_csv{&csv}, m_known{known}, m_problems{&problems}
{
    csv.next(m_row);
    for (const CsvCell& cell : m_row) {
        const auto found = std::find(known.begin(), known.end(), cell.text);
        const auto column = found == known.end() ? unknown : static_cast<std::size_t>(found - known.begin());
        if (column == unknown)
            problems.add(csv.where(cell), "unknown column " + inQuotes(cell.text) + didYouMean(cell.text, known));
        else if (has(column))
            problems.add(csv.where(cell), fmt::format("the column {} is there twice", cell.text));
        m_columns.push_back(column);
    }
}

bool CsvColumns::has(std::size_t column) const
{
    return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
}

bool CsvColumns::nextRow()
{
    while (m_csv->next(m_row)) {
        if (m_row.size() == m_columns.size())
            return true;
        m_problems->add(m_csv->where(m_row.back()),
                        fmt::format("this row must have {} cells, as many as the header, and has {}", m_columns.size(),
                                    m_row.size()));
    }
    return false;
}

void CsvColumns::refuse(std::size_t cell, const std::string& text)
{
    m_problems->add(m_csv->where(m_row[cell]), fmt::format("{} {}", m_known[m_columns[cell]], text));
}

std::optional<double> CsvColumns::number(std::size_t cell, const Range& range)
{
    const auto value = parseNumber<double>(m_row[cell].text);
    if (value && std::isfinite(*value) && range.contains(*value))
        return value;
    refuse(cell, "must be a number" + toString(range));
    return std::nullopt;
}

std::optional<std::int64_t> CsvColumns::wholeNumber(std::size_t cell, const Range& range)
{
    const auto value = parseNumber<std::int64_t>(m_row[cell].text);
    if (value && range.contains(static_cast<double>(*value)))
        return value;
    refuse(cell, "must be a whole number" + toString(range));
    return std::nullopt;
}

std::optional<Duration> CsvColumns::seconds(std::size_t cell)
try {
    return parseSpan(m_row[cell].text, std::chrono::seconds{1});
} catch (const std::invalid_argument&) {
    refuse(cell, fmt::format("must be a number of seconds from 0 to {}", toSeconds(longestSpan)));
    return std::nullopt;
}

}  // namespace tillsim
