// SPDX-License-Identifier: MIT
#include "core/experiment/theory_result.hpp"

#include "core/theory/theory.hpp"

namespace tillsim {

namespace {

std::vector<NamedFigure> figuresOf(const std::vector<TheoryValue>& values)
{
    std::vector<NamedFigure> figures;
    for (const TheoryValue& value : values)
        figures.push_back({value.name, value.value});
    return figures;
}

TheoryStretch stretchOf(const TheoryInterval& interval)
{
    return {interval.from,
            interval.to,
            interval.perHour,
            interval.tills,
            interval.load,
            interval.growthPerHour,
            figuresOf(interval.values)};
}

}  // namespace

std::optional<TheoryResult> theoryResult(const Scenario& scenario)
{
    const Theory theory = theoryOf(scenario);
    if (theory.model.empty())
        return std::nullopt;
    TheoryResult result{.model = theory.model,
                        .exact = theory.exact,
                        .broken = theory.broken,
                        .notes = theory.notes,
                        .parameters = figuresOf(theory.parameters),
                        .values = figuresOf(theory.values)};
    for (const TheoryInterval& interval : theory.intervals)
        result.stretches.push_back(stretchOf(interval));
    return result;
}

}  // namespace tillsim
