// SPDX-License-Identifier: MIT
// Conditions that the points of a design must meet: `tills * 60 > rate and not (lines == "shared" and tills < 3)`.
//
// Operators as in most languages, weakest first: or; and; not; < <= > >= == !=; + -; * /; the sign. Names are those of
// axes, or paths that something in the design sets. Spans and clock times count in seconds.
#pragma once

#include "core/experiment/sweep/constraint_words.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

class Constraint {
public:
    /// The value that a name has at a point, as a setting has it; nothing where nothing sets it.
    using Lookup = std::function<std::optional<std::string_view>(std::string_view name)>;

    /// Throws BadConstraint, also for more than `maxConstraintLength` bytes.
    explicit Constraint(std::string text);

    [[nodiscard]] const std::string& text() const { return m_text; }

    /// Whether it is met. Division by 0 is that of IEEE 754. Throws BadConstraint for a name without a value, and where
    /// text stands for a number.
    [[nodiscard]] bool holds(const Lookup& lookup) const;

    /// The names in it, in order, each with its offset.
    [[nodiscard]] const std::vector<ConstraintWord>& names() const { return m_names; }

    bool operator==(const Constraint& other) const { return m_text == other.m_text; }

private:
    friend class ConstraintParser;

    /// An operation on other steps, or a value.
    struct Step {
        ConstraintWord word{};
        std::size_t left = 0;  // Positions in m_steps; of a sign before its operand, only `right` counts.
        std::size_t right = 0;
        bool isUnary = false;
        bool isCondition = false;  // As against a number or a text.
    };

    [[nodiscard]] bool meets(std::size_t at, const Lookup& lookup) const;
    [[nodiscard]] bool compares(const Step& step, const Lookup& lookup) const;
    [[nodiscard]] double valueAt(std::size_t at, const Lookup& lookup) const;
    [[nodiscard]] std::optional<std::string> textAt(std::size_t at, const Lookup& lookup) const;

    std::string m_text;
    std::vector<Step> m_steps;
    std::size_t m_root = 0;
    std::vector<ConstraintWord> m_names;
};

}  // namespace tillsim
