// SPDX-License-Identifier: MIT
// From the words of a constraint to its steps: one function a level of binding, weakest first.
#pragma once

#include "core/experiment/sweep/constraint.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

class ConstraintParser {
public:
    explicit ConstraintParser(Constraint& constraint);

    /// Fills the constraint in. Throws BadConstraint.
    void parse();

private:
    using Level = std::size_t (ConstraintParser::*)();

    std::size_t alternatives();
    std::size_t conjunction();
    std::size_t negation();
    std::size_t comparison();
    std::size_t sum();
    std::size_t product();
    std::size_t factor();
    std::size_t value();

    std::size_t chain(Level level, std::initializer_list<std::string_view> signs, bool areConditions);
    std::size_t add(const ConstraintWord& word, std::size_t left, std::size_t right, bool isCondition);
    std::size_t addUnary(const ConstraintWord& word, std::size_t right, bool isCondition);
    void demand(std::size_t step, bool condition) const;

    [[nodiscard]] const ConstraintWord& word() const { return m_words[m_at]; }
    [[nodiscard]] bool isAt(std::initializer_list<std::string_view> signs) const;
    ConstraintWord take() { return m_words[m_at++]; }

    Constraint& m_constraint;
    std::vector<ConstraintWord> m_words;
    std::size_t m_at = 0;  // Never beyond the last word, which is `end` and taken by nobody.
};

}  // namespace tillsim
