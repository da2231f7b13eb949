// SPDX-License-Identifier: MIT
// A table of plain text: columns as wide as what stands in them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

class TextTable {
public:
    /// Rows need not be of one length.
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }

    /// The first column flush left, the others flush right, two blanks between them, a line feed after each row.
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// How many characters a text in UTF-8 has.
[[nodiscard]] std::size_t charactersIn(std::string_view text);

/// The text, or its beginning and "..." if it has more than `most` characters.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

}  // namespace tillsim
