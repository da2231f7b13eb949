// SPDX-License-Identifier: MIT
// Reads distributions: inline tables with one key, such as { exponential = { mean = "15s" } }.
#pragma once

#include "core/random/distribution.hpp"
#include "core/scenario/reader.hpp"
#include "core/scenario/service.hpp"

#include <optional>
#include <string_view>

namespace tillsim {

/// What is drawn.
enum class Quantity {
    Time,    ///< Seconds; the file has spans with units.
    Count,   ///< A number of things, from 0 to 1,000,000.
    Factor,  ///< A number without unit, not negative.
};

/// The distribution under `key`; nothing if it is missing, or wrong, which is noted.
[[nodiscard]] std::optional<Distribution> readDistribution(Reader& reader, std::string_view key, Quantity quantity);

/// A distribution of times, or { formula = { ... } } of the items.
[[nodiscard]] std::optional<TimeOfItems> readTimeOfItems(Reader& reader, std::string_view key);

/// The keys scale, exponent and residual of a table; nothing if they are wrong.
[[nodiscard]] std::optional<ItemFormula> readItemFormula(Reader& reader);

/// readDistribution into a target that keeps its value where there is none.
template <typename Target>
void takeDistribution(Reader& reader, std::string_view key, Target& target, Quantity quantity)
{
    if (const auto distribution = readDistribution(reader, key, quantity))
        target = *distribution;
}

}  // namespace tillsim
