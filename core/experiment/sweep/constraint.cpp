// SPDX-License-Identifier: MIT
// What a constraint says of one point.
#include "core/experiment/sweep/constraint.hpp"

#include "core/experiment/sweep/amount.hpp"
#include "core/experiment/sweep/constraint_parser.hpp"
#include "core/experiment/sweep/limits.hpp"
#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <utility>

namespace tillsim {

namespace {

std::string_view valueOfName(const ConstraintWord& name, const Constraint::Lookup& lookup)
{
    if (const auto value = lookup(name.text))
        return *value;
    throw BadConstraint{name.offset, fmt::format("nothing here sets {}", inQuotes(name.text))};
}

}  // namespace

Constraint::Constraint(std::string text) : m_text{std::move(text)}
{
    if (m_text.size() > maxConstraintLength)
        throw BadConstraint{0, fmt::format("a constraint may have at most {} bytes", maxConstraintLength)};
    ConstraintParser{*this}.parse();
}

bool Constraint::holds(const Lookup& lookup) const
{
    return meets(m_root, lookup);
}

bool Constraint::meets(std::size_t at, const Lookup& lookup) const
{
    const Step& step = m_steps[at];
    if (step.word.text == "not")
        return !meets(step.right, lookup);
    if (step.word.text == "and")
        return meets(step.left, lookup) && meets(step.right, lookup);
    if (step.word.text == "or")
        return meets(step.left, lookup) || meets(step.right, lookup);
    return compares(step, lookup);
}

bool Constraint::compares(const Step& step, const Lookup& lookup) const
{
    const std::string& sign = step.word.text;
    if (sign == "==" || sign == "!=") {
        const auto left = textAt(step.left, lookup);
        const auto right = textAt(step.right, lookup);
        if (left || right)
            return (left == right) == (sign == "==");
    }
    const double left = valueAt(step.left, lookup);
    const double right = valueAt(step.right, lookup);
    if (sign == "<")
        return left < right;
    if (sign == "<=")
        return left <= right;
    if (sign == ">")
        return left > right;
    if (sign == ">=")
        return left >= right;
    return (left == right) == (sign == "==");
}

/// The text of a step that is one, or whose name has a value that is no number.
std::optional<std::string> Constraint::textAt(std::size_t at, const Lookup& lookup) const
{
    const ConstraintWord& word = m_steps[at].word;
    if (word.kind == WordKind::text)
        return word.text;
    if (word.kind != WordKind::name)
        return std::nullopt;
    const std::string_view value = valueOfName(word, lookup);
    return parseAmount(value) ? std::nullopt : std::optional{std::string{value}};
}

double Constraint::valueAt(std::size_t at, const Lookup& lookup) const
{
    const Step& step = m_steps[at];
    if (step.word.kind == WordKind::number)
        return step.word.number;
    if (step.word.kind == WordKind::name) {
        const std::string_view value = valueOfName(step.word, lookup);
        if (const auto amount = parseAmount(value))
            return tillsim::valueOf(*amount);
        throw BadConstraint{
            step.word.offset,
            fmt::format("{} is {} here, which is no number", inQuotes(step.word.text), inQuotes(value))};
    }
    if (step.word.kind == WordKind::text)
        throw BadConstraint{step.word.offset, fmt::format("{} is no number", inQuotes(step.word.text))};
    const double right = valueAt(step.right, lookup);
    if (step.isUnary)
        return -right;
    const double left = valueAt(step.left, lookup);
    switch (step.word.text.front()) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    default: return left / right;
    }
}

}  // namespace tillsim
