// SPDX-License-Identifier: MIT
// Which service a customer of a class gets at a bank: the bank's own, else the class's own, else the general one.
#pragma once

#include "core/scenario/scenario.hpp"

#include <cstdint>

namespace tillsim {

/// How long scanning takes for a customer of the class at position `customerClass`, at the bank at position `bank`.
/// Work and gap are looked for separately: a bank that has only a gap of its own works as the class does. The result
/// lives as long as the scenario.
[[nodiscard]] const Work& workOf(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank);

/// The gap after such a customer; nullptr if there is none.
[[nodiscard]] const TimeOfItems* gapOf(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank);

/// How many items such customers have: the class's own, or the general basket.
[[nodiscard]] const Distribution& itemsOf(const Scenario& scenario, std::uint32_t customerClass);

/// Whether such customers may use the bank, if they have few enough items.
[[nodiscard]] bool mayUse(const CustomerClass& customerClass, std::uint32_t bank);

}  // namespace tillsim
