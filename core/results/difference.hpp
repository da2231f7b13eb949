// SPDX-License-Identifier: MIT
// The first thing in which a result differs from what it was.
#pragma once

#include "core/results/run_record.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tillsim {

struct Difference {
    std::string what{};  ///< The path of a figure, as "wait_s.p95", or "fingerprint".
    std::string was{};
    std::string is{};

    bool operator==(const Difference&) const = default;
};

/// Of two JSON documents of a run, in the order of the old one; passports aside. Numbers must be equal to the last bit.
struct DocumentComparison {
    std::size_t values = 0;             ///< How many the old one has.
    std::optional<Difference> first{};  ///< Other than the fingerprint.
    std::optional<Difference> fingerprint{};

    [[nodiscard]] bool areEqual() const { return !first && !fingerprint; }
};

/// Both are JSON.
[[nodiscard]] DocumentComparison compareDocuments(std::string_view was, std::string_view is);

/// Of two records of one run: in its failure, its figures, its line profile, or only in the fingerprint. Wall times do
/// not count.
[[nodiscard]] std::optional<Difference> firstDifference(const RunRecord& was, const RunRecord& is);

}  // namespace tillsim
