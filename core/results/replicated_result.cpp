// SPDX-License-Identifier: MIT
#include "core/results/replicated_result.hpp"

#include <algorithm>
#include <limits>

namespace tillsim {

namespace {

bool isReachedBefore(const ReachedPrecision& a, const ReachedPrecision& b)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    constexpr std::int64_t end = std::numeric_limits<std::int64_t>::max();
    const std::int64_t first = a.reachedAt > 0 ? a.reachedAt : end;
    const std::int64_t second = b.reachedAt > 0 ? b.reachedAt : end;
    return first != second ? first < second : a.relative.value_or(never) < b.relative.value_or(never);
}

}  // namespace

bool PrecisionOutcome::isReached() const
{
    return std::ranges::all_of(figures, [](const ReachedPrecision& figure) { return figure.reachedAt > 0; });
}

const ReachedPrecision& PrecisionOutcome::last() const
{
    return *std::ranges::max_element(figures, isReachedBefore);
}

const MeanEstimate* ReplicatedResult::find(std::string_view name) const
{
    const auto found = std::ranges::find(figures, name, &FigureEstimate::name);
    return found == figures.end() ? nullptr : &found->estimate;
}

}  // namespace tillsim
