// SPDX-License-Identifier: MIT
// Formulas for shops that differ from one plain line in one respect: patience, room, priorities, lanes, speeds,
// arrivals.
#pragma once

#include "core/theory/line_form.hpp"
#include "core/theory/shop_facts.hpp"

#include <string>
#include <vector>

namespace tillsim::theory {

/// One respect in which a scenario differs from a plain line, and the formula for it.
struct SpecialForm {
    /// What is left out where another respect is treated, as the start of a sentence: "customers lose patience".
    std::string feature{};
    /// Whether it has a long run from load 1 on as well.
    bool alwaysStable = false;
    /// Adds to `broken` what the formula takes for something simpler. The load is below 1 unless alwaysStable.
    LineForm (*compute)(const ShopFacts& facts, std::vector<std::string>& broken) = nullptr;
};

/// Those that apply, the one to be treated first. Of several, a formula covers only one.
[[nodiscard]] std::vector<SpecialForm> specialForms(const ShopFacts& facts);

// The formulas, a file for each group.
[[nodiscard]] LineForm patienceForm(const ShopFacts& facts, std::vector<std::string>& broken);
[[nodiscard]] LineForm roomForm(const ShopFacts& facts, std::vector<std::string>& broken);
[[nodiscard]] LineForm priorityForm(const ShopFacts& facts, std::vector<std::string>& broken);
[[nodiscard]] LineForm lanesForm(const ShopFacts& facts, std::vector<std::string>& broken);
[[nodiscard]] LineForm speedsForm(const ShopFacts& facts, std::vector<std::string>& broken);
[[nodiscard]] LineForm batchesForm(const ShopFacts& facts, std::vector<std::string>& broken);
[[nodiscard]] LineForm gapsForm(const ShopFacts& facts, std::vector<std::string>& broken);

/// The facts as one plain line.
[[nodiscard]] LineOfTills plainLine(const ShopFacts& facts);

/// The rate of an exponential service, with a sentence if it is not one.
[[nodiscard]] double exponentialRate(const ShopFacts& facts, std::vector<std::string>& broken);

}  // namespace tillsim::theory
