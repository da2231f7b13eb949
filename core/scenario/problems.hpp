// SPDX-License-Identifier: MIT
// The problems of a scenario, collected while it is read, so that all of them are reported at once.
#pragma once

#include "core/scenario/scenario_error.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// Keeps up to `maxProblemsReported` problems, and counts the others.
class Problems {
public:
    void add(SourcePosition where, std::string text);
    void add(const ScenarioError& error);

    [[nodiscard]] bool empty() const { return m_kept.empty(); }

    /// Throws a ScenarioError with all of them, if there is any.
    void throwIfAny() const;

private:
    std::vector<Problem> m_kept;
    std::size_t m_left = 0;  // Those beyond the limit.
};

/// A text of the user's as UTF-8 without control characters, which would upset terminals and the lines of a report:
/// what is neither shows as "?".
[[nodiscard]] std::string onOneLine(std::string_view text);

/// A word of the user's as a message may show it: in quotes, on one line, and not too long.
[[nodiscard]] std::string inQuotes(std::string_view word);

}  // namespace tillsim
