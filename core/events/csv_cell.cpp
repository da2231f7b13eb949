// SPDX-License-Identifier: MIT
#include "core/events/csv_cell.hpp"

namespace tillsim {

std::string csvCell(std::string_view text)
{
    const bool hasBlankEnd
        = text.starts_with(' ') || text.ends_with(' ') || text.starts_with('\t') || text.ends_with('\t');
    if (text.find_first_of(",\"\r\n") == std::string_view::npos && !hasBlankEnd)
        return std::string{text};
    std::string cell = "\"";
    for (const char letter : text)
        cell += letter == '"' ? std::string{"\"\""} : std::string{letter};
    return cell + '"';
}

}  // namespace tillsim
