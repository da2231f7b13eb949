// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/constraint_parser.hpp"

#include "core/scenario/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace tillsim {

ConstraintParser::ConstraintParser(Constraint& constraint)
    : m_constraint{constraint}, m_words{wordsOf(constraint.m_text)}
{
}

void ConstraintParser::parse()
{
    m_constraint.m_root = alternatives();
    if (word().kind != WordKind::end)
        throw BadConstraint{word().offset, fmt::format("{} does not belong here", inQuotes(word().text))};
    if (!m_constraint.m_steps[m_constraint.m_root].isCondition)
        throw BadConstraint{0, "a constraint must compare something, as in tills * 60 > rate"};
}

bool ConstraintParser::isAt(std::initializer_list<std::string_view> signs) const
{
    return word().kind == WordKind::sign && std::find(signs.begin(), signs.end(), word().text) != signs.end();
}

void ConstraintParser::demand(std::size_t step, bool condition) const
{
    const auto& found = m_constraint.m_steps[step];
    if (found.isCondition == condition)
        return;
    throw BadConstraint{
        found.word.offset,
        condition ? fmt::format("{} is no condition: compare it with something", inQuotes(found.word.text))
                  : fmt::format("what {} gives is no number; join comparisons with and", inQuotes(found.word.text))};
}

std::size_t ConstraintParser::add(const ConstraintWord& word, std::size_t left, std::size_t right, bool isCondition)
{
    m_constraint.m_steps.push_back({.word = word, .left = left, .right = right, .isCondition = isCondition});
    return m_constraint.m_steps.size() - 1;
}

std::size_t ConstraintParser::addUnary(const ConstraintWord& word, std::size_t right, bool isCondition)
{
    demand(right, isCondition);
    const std::size_t step = add(word, right, right, isCondition);
    m_constraint.m_steps[step].isUnary = true;
    return step;
}

/// Operands of one level with signs between, taken from left to right.
std::size_t ConstraintParser::chain(Level level, std::initializer_list<std::string_view> signs, bool areConditions)
{
    std::size_t left = (this->*level)();
    while (isAt(signs)) {
        const ConstraintWord sign = take();
        const std::size_t right = (this->*level)();
        demand(left, areConditions);
        demand(right, areConditions);
        left = add(sign, left, right, areConditions);
    }
    return left;
}

std::size_t ConstraintParser::alternatives()
{
    return chain(&ConstraintParser::conjunction, {"or"}, true);
}

std::size_t ConstraintParser::conjunction()
{
    return chain(&ConstraintParser::negation, {"and"}, true);
}

std::size_t ConstraintParser::negation()
{
    if (!isAt({"not"}))
        return comparison();
    const ConstraintWord sign = take();
    return addUnary(sign, negation(), true);
}

std::size_t ConstraintParser::comparison()
{
    std::size_t left = sum();
    while (isAt({"<", "<=", ">", ">=", "==", "!="})) {
        const ConstraintWord sign = take();
        const std::size_t right = sum();
        demand(left, false);
        demand(right, false);
        left = add(sign, left, right, true);
    }
    return left;
}

std::size_t ConstraintParser::sum()
{
    return chain(&ConstraintParser::product, {"+", "-"}, false);
}

std::size_t ConstraintParser::product()
{
    return chain(&ConstraintParser::factor, {"*", "/"}, false);
}

std::size_t ConstraintParser::factor()
{
    if (isAt({"-"})) {
        const ConstraintWord sign = take();
        return addUnary(sign, factor(), false);
    }
    if (!isAt({"("}))
        return value();
    const ConstraintWord bracket = take();
    const std::size_t inside = alternatives();
    if (!isAt({")"}))
        throw BadConstraint{bracket.offset, "the bracket that opens here is not closed"};
    take();
    return inside;
}

std::size_t ConstraintParser::value()
{
    if (word().kind == WordKind::end)
        throw BadConstraint{word().offset, "a number or a name is missing at the end"};
    if (word().kind == WordKind::sign)
        throw BadConstraint{word().offset,
                            fmt::format("a number or a name is missing before {}", inQuotes(word().text))};
    if (word().kind == WordKind::name)
        m_constraint.m_names.push_back(word());
    return add(take(), 0, 0, false);
}

}  // namespace tillsim
