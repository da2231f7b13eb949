// SPDX-License-Identifier: MIT
// The columns of a CSV file by name, and its cells as numbers.
#pragma once

#include "core/kernel/time.hpp"
#include "core/scenario/csv.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/range.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tillsim {

/// A file whose first row names its columns. Every problem is noted; a row with one is still handed out.
class CsvColumns {
public:
    static constexpr std::size_t unknown = std::numeric_limits<std::size_t>::max();

    /// Reads the header. Columns that are not in `known` are problems, and so are two of the same name. All three
    /// arguments outlive this.
    CsvColumns(CsvReader& csv, std::span<const std::string_view> known, Problems& problems);

    /// Whether the file has this column, by its position in `known`.
    [[nodiscard]] bool has(std::size_t column) const;

    /// Reads the next row that has as many cells as the header; false at the end.
    bool nextRow();

    /// The row, in the order of the file, and what each of its cells is: a position in `known`, or `unknown`.
    [[nodiscard]] const std::vector<CsvCell>& row() const { return m_row; }
    [[nodiscard]] std::size_t columnOf(std::size_t cell) const { return m_columns[cell]; }

    // What a cell says; nothing, and a problem, if it is not in range.

    std::optional<double> number(std::size_t cell, const Range& range);
    std::optional<std::int64_t> wholeNumber(std::size_t cell, const Range& range);
    std::optional<Duration> seconds(std::size_t cell);

    /// Notes that a cell is wrong; `text` follows the name of its column.
    void refuse(std::size_t cell, const std::string& text);

private:
    CsvReader* m_csv;
    std::span<const std::string_view> m_known;
    Problems* m_problems;
    std::vector<std::size_t> m_columns;  // For each column of the file its position in m_known, or unknown.
    std::vector<CsvCell> m_row;
};

}  // namespace tillsim
