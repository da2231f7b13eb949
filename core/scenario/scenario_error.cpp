// SPDX-License-Identifier: MIT
// How positions and problems are put into words.
#include "core/scenario/scenario_error.hpp"

#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace tillsim {

namespace {

std::vector<Problem> sorted(std::vector<Problem> problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem& a, const Problem& b) { return a.where < b.where; });
    return problems;
}

std::string linesOf(const std::vector<Problem>& problems, std::size_t left)
{
    std::string lines;
    for (const Problem& problem : sorted(problems)) {
        lines += lines.empty() ? "" : "\n";
        lines += onOneLine(fmt::format("{}: {}", toString(problem.where), problem.text));
    }
    if (left > 0)
        lines += fmt::format("\n{} problems, of which {} are shown", problems.size() + left, problems.size());
    return lines;
}

}  // namespace

std::string toString(const SourcePosition& where)
{
    return where.line == 0 ? where.file : fmt::format("{}:{}:{}", where.file, where.line, where.column);
}

bool operator<(const SourcePosition& a, const SourcePosition& b)
{
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
}

ScenarioError::ScenarioError(std::vector<Problem> problems, std::size_t left)
    : std::runtime_error{linesOf(problems, left)}, m_problems{sorted(std::move(problems))}, m_left{left}
{
}

ScenarioError::ScenarioError(SourcePosition where, std::string text)
    : ScenarioError{std::vector<Problem>(1, Problem{std::move(where), std::move(text)})}
{
}

}  // namespace tillsim
