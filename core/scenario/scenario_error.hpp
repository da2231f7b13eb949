// SPDX-License-Identifier: MIT
// The user's mistakes in a scenario: where they are, and what would be right.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace tillsim {

/// A place in a text. Lines and columns count from 1; line 0 means the file as a whole. A value that was given on the
/// command line has the setting in place of the file: `--set bank.tills=x`.
struct SourcePosition {
    std::string file;
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    bool operator==(const SourcePosition&) const = default;
};

/// `shop.toml:12:9`, or only `shop.toml` for the file as a whole.
[[nodiscard]] std::string toString(const SourcePosition& where);

/// By file, line and column.
[[nodiscard]] bool operator<(const SourcePosition& a, const SourcePosition& b);

/// One mistake: where, and what would be right.
struct Problem {
    SourcePosition where;
    std::string text;

    bool operator==(const Problem&) const = default;
};

/// All that is wrong with a scenario, at once. what() has one line a problem, in a form that editors can jump to:
/// `shop.toml:12:9: tills must be a whole number from 1 to 10000`. They have no control characters.
class ScenarioError : public std::runtime_error {
public:
    /// Sorts the problems by file, line and column. There are `left` more, which a last line of what() counts.
    explicit ScenarioError(std::vector<Problem> problems, std::size_t left = 0);

    /// Just one problem.
    ScenarioError(SourcePosition where, std::string text);

    [[nodiscard]] const std::vector<Problem>& problems() const { return m_problems; }
    [[nodiscard]] std::size_t left() const { return m_left; }

private:
    std::vector<Problem> m_problems;
    std::size_t m_left = 0;
};

}  // namespace tillsim
