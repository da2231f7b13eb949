// SPDX-License-Identifier: MIT
// What points and states of the world are called in sentences, and what speaks for them.
#pragma once

#include "core/results/html/answer.hpp"
#include "core/results/html/digest.hpp"

#include <cstddef>
#include <string>

namespace tillsim {

/// "96.1% wait at most 3 min (target 95%)", for each target of the point.
[[nodiscard]] std::string evidence(const Digest& digest, std::size_t point);

/// The point among others: "6 tills", or its name.
[[nodiscard]] std::string wordsForPoint(const Digest& digest, const Answer& answer, std::size_t point);

/// Whether those words are singular for what is otherwise plural: "1 till".
[[nodiscard]] bool isOne(const Digest& digest, const Answer& answer, std::size_t point);

/// The state of the world that a choice is for: "rate=60". Empty where there is only one.
[[nodiscard]] std::string worldOf(const Digest& digest, const Answer& answer, const Choice& choice);

}  // namespace tillsim
