// SPDX-License-Identifier: MIT
// The distance between two spellings, by dynamic programming over three rows.
#include "core/scenario/suggestion.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

std::string lowerCase(std::string_view word)
{
    std::string result{word};
    for (char& letter : result)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return result;
}

std::size_t mistakesAllowed(std::size_t length)
{
    return length <= 1 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : 3;
}

}  // namespace

std::size_t spellingDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        current[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, current);
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({replaced, last[j] + 1, current[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
    }
    return current[b.size()];
}

std::string_view nearestWord(std::string_view word, std::span<const std::string_view> known)
{
    const std::string meant = lowerCase(word);
    std::string_view nearest;
    std::size_t fewest = mistakesAllowed(word.size()) + 1;
    for (const std::string_view candidate : known) {
        // Words whose lengths differ more than that are never near, however long they are.
        const std::size_t longer = std::max(candidate.size(), word.size());
        if (longer - std::min(candidate.size(), word.size()) >= fewest)
            continue;
        const std::size_t mistakes = spellingDistance(meant, lowerCase(candidate));
        if (mistakes < fewest) {
            fewest = mistakes;
            nearest = candidate;
        }
    }
    return nearest;
}

std::string didYouMean(std::string_view word, std::span<const std::string_view> known)
{
    const std::string_view nearest = nearestWord(word, known);
    return nearest.empty() ? std::string{} : ", did you mean '" + std::string{nearest} + "'?";
}

}  // namespace tillsim
