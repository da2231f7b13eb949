// SPDX-License-Identifier: MIT
#include "core/results/wait_causes_text.hpp"

#include "core/results/readable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace tillsim {

namespace {

/// The name of a figure as words: "opening lag".
std::string wordsOf(std::string_view name)
{
    std::string words{name};
    std::ranges::replace(words, '_', ' ');
    return words;
}

}  // namespace

std::string waitCausesText(const std::array<double, waitCauseNames.size()>& seconds)
{
    const std::vector<std::string> shares = percentages({seconds.begin(), seconds.end()});
    std::string text;
    for (std::size_t cause = 0; cause < seconds.size(); ++cause) {
        if (seconds[cause] > 0.0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", wordsOf(waitCauseNames[cause]), shares[cause]);
    }
    return text;
}

}  // namespace tillsim
