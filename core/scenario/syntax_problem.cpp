// SPDX-License-Identifier: MIT
// Where the parser's words help nobody but programmers, ours stand instead.
#include "core/scenario/syntax_problem.hpp"

#include "core/scenario/problems.hpp"

#include <algorithm>
#include <array>

namespace tillsim {

namespace {

/// What parsers take text and times without quotes for.
constexpr std::array<std::string_view, 5> unquoted{"integer:", "floating-point:", "time:", "date:", "value type"};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

}  // namespace

std::string syntaxProblem(std::string_view description)
{
    const auto isPart = [description](std::string_view part) { return contains(description, part); };
    if (isPart("unescaped control characters"))
        return "text must end on the line on which its quotes begin";
    if (isPart("invalid utf-8"))
        return "this is not UTF-8 text";
    constexpr std::string_view start = "Error while parsing ";
    if (description.starts_with(start))
        description.remove_prefix(start.size());
    const bool quotesMissing = std::any_of(unquoted.begin(), unquoted.end(), isPart);
    return "this is not TOML: " + onOneLine(description)
        + (quotesMissing ? R"( (text and times stand in quotes, such as "8h"))" : "");
}

}  // namespace tillsim
