// SPDX-License-Identifier: MIT
// Collecting problems, and showing the user's words safely in them.
#include "core/scenario/problems.hpp"

#include "core/scenario/limits.hpp"
#include "core/scenario/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace tillsim {

namespace {

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// Also those of ISO 6429 beyond ASCII, U+0080 to U+009F, of which one begins commands to terminals.
bool isControl(std::string_view character)
{
    const unsigned first = byteAt(character, 0);
    return first < 0x20U || first == 0x7FU || (first == 0xC2U && byteAt(character, 1) < 0xA0U);
}

}  // namespace

void Problems::add(SourcePosition where, std::string text)
{
    if (m_kept.size() < maxProblemsReported)
        m_kept.push_back({std::move(where), std::move(text)});
    else
        ++m_left;
}

void Problems::add(const ScenarioError& error)
{
    for (const Problem& problem : error.problems())
        add(problem.where, problem.text);
    m_left += error.left();
}

void Problems::throwIfAny() const
{
    if (!empty())
        throw ScenarioError{m_kept, m_left};
}

std::string onOneLine(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t length = firstCharacterLength(text);
        const std::string_view character = text.substr(0, std::max(length, std::size_t{1}));
        result += length == 0 || isControl(character) ? "?" : character;
        text.remove_prefix(character.size());
    }
    return result;
}

std::string inQuotes(std::string_view word)
{
    constexpr std::size_t longest = 60;
    std::size_t length = std::min(word.size(), longest);
    while (length > 0 && length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0U) == 0x80U)
        --length;  // Not in the middle of a character.
    return fmt::format("'{}{}'", onOneLine(word.substr(0, length)), length < word.size() ? "..." : "");
}

}  // namespace tillsim
