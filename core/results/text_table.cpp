// SPDX-License-Identifier: MIT
#include "core/results/text_table.hpp"

#include <algorithm>

namespace tillsim {

namespace {

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::string blanks(std::size_t width, const std::string& text)
{
    return std::string(width - charactersIn(text), ' ');
}

std::vector<std::size_t> widthsOf(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], charactersIn(row[column]));
    }
    return widths;
}

}  // namespace

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), beginsCharacter));
}

std::string shortened(std::string_view text, std::size_t most)
{
    constexpr std::string_view more = "...";
    if (charactersIn(text) <= most)
        return std::string{text};
    std::size_t left = most - more.size();
    std::size_t end = 0;
    while (left > 0 || !beginsCharacter(text[end])) {
        if (beginsCharacter(text[end]))
            --left;
        ++end;
    }
    return std::string{text.substr(0, end)} + std::string{more};
}

std::string TextTable::text() const
{
    const std::vector<std::size_t> widths = widthsOf(m_rows);
    std::string text;
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string pad = blanks(widths[column], row[column]);
            line += column == 0 ? row[column] + pad : "  " + pad + row[column];
        }
        line.resize(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

}  // namespace tillsim
