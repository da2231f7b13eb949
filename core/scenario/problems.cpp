// SPDX-License-Identifier: MIT
// Collecting problems, and showing the user's words safely in them.
#include "core/scenario/problems.hpp"

#include "core/scenario/limits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace tillsim {

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
}

void Problems::throwIfAny() const
{
    if (empty())
        return;
    std::vector<Problem> problems = m_kept;
    if (m_left > 0) {
        const std::size_t all = m_kept.size() + m_left;
        Problem& summary = problems.emplace_back();
        summary.where.file = m_kept.front().where.file;
        summary.text = fmt::format("{} problems, of which {} are shown", all, m_kept.size());
    }
    throw ScenarioError{std::move(problems)};
}

std::string onOneLine(std::string_view text)
{
    std::string result{text};
    for (char& letter : result)
        if (static_cast<unsigned char>(letter) < 0x20U || letter == 0x7F)
            letter = '?';
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
