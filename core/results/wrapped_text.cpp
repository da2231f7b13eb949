// SPDX-License-Identifier: MIT
#include "core/results/wrapped_text.hpp"

#include "core/results/text_table.hpp"

#include <algorithm>

namespace tillsim {

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent)
{
    std::string lines;
    std::string line;
    bool isEmpty = true;  // But for its indent.
    for (std::size_t at = 0; at < text.size();) {
        // A word takes the blanks before it along, which a new line leaves out.
        const std::size_t word = std::min(text.find_first_not_of(' ', at), text.size());
        const std::size_t end = std::min(text.find(' ', word), text.size());
        const bool fits = charactersIn(line) + charactersIn(text.substr(at, end - at)) <= width;
        if (!isEmpty && !fits) {
            lines += line + '\n';
            line.assign(indent, ' ');
            at = word;
        }
        line += text.substr(at, end - at);
        isEmpty = false;
        at = end;
    }
    return lines + line + '\n';
}

}  // namespace tillsim
