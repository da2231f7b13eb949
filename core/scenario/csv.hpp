// SPDX-License-Identifier: MIT
// Comma-separated values as RFC 4180 has them, with the position of every cell.
//
// Lines may end with LF or CR LF, a byte order mark at the start and blank lines are passed over, and blanks around a
// cell that is not quoted do not belong to it.
#pragma once

#include "core/scenario/scenario_error.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

struct CsvCell {
    std::string text;
    std::uint32_t line = 0;    ///< Of its first character; counts from 1.
    std::uint32_t column = 0;  ///< The same, in characters.
};

/// Hands out the rows of a text, which outlives it.
class CsvReader {
public:
    /// `file` is what messages name. Throws ScenarioError if the text is not UTF-8.
    CsvReader(std::string_view text, std::string file);

    /// Reads the next row that is not blank into `row`; false at the end. Throws ScenarioError for a quote that is not
    /// closed, or closed before the end of its cell; nothing can be read after that.
    bool next(std::vector<CsvCell>& row);

    [[nodiscard]] SourcePosition where(const CsvCell& cell) const { return {m_file, cell.line, cell.column}; }

private:
    void readCell(CsvCell& cell);
    void readQuoted(CsvCell& cell);
    void skipBlanks();
    void advance();
    [[nodiscard]] bool atEnd() const { return m_next == m_text.size(); }
    [[nodiscard]] bool atEndOfRow() const;
    bool takeEndOfLine();
    [[noreturn]] void refuse(std::uint32_t line, std::uint32_t column, const std::string& text) const;

    std::string_view m_text;
    std::string m_file;
    std::size_t m_next = 0;  // The first byte that is not read yet; m_line and m_column are its position.
    std::uint32_t m_line = 1;
    std::uint32_t m_column = 1;
};

}  // namespace tillsim
