// SPDX-License-Identifier: MIT
// The words of a constraint.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// What is wrong with a constraint, and where in it.
class BadConstraint : public std::invalid_argument {
public:
    BadConstraint(std::size_t offset, const std::string& what) : std::invalid_argument{what}, m_offset{offset} { }

    /// Bytes from the beginning of the constraint.
    [[nodiscard]] std::size_t offset() const { return m_offset; }

private:
    std::size_t m_offset;
};

enum class WordKind : std::uint8_t { number, text, name, sign, end };

struct ConstraintWord {
    WordKind kind = WordKind::end;
    std::string text{};   ///< A sign or keyword as it is written, a text without its quotes.
    double number = 0.0;  ///< Spans and clock times in seconds.
    std::size_t offset = 0;

    bool operator==(const ConstraintWord&) const = default;
};

/// The words in turn, the last of them `end`. Keywords (and, or, not) are signs. Throws BadConstraint.
[[nodiscard]] std::vector<ConstraintWord> wordsOf(std::string_view constraint);

}  // namespace tillsim
