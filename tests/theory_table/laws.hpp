// SPDX-License-Identifier: MIT
// The service laws of the table, which its models and its systems both need.
#pragma once

#include "core/random/distribution.hpp"
#include "tests/theory_table/table.hpp"

namespace tillsim::theory_table {

/// A service that takes `shift` and then a random time.
struct ServiceLaw {
    Distribution random;
    double shift = 0.0;
};

/// Throws std::invalid_argument for a law whose name it does not know.
[[nodiscard]] ServiceLaw serviceLaw(const Parameters& given);

/// Of the two cases that the table names in words, by class.
[[nodiscard]] std::vector<Distribution> serviceLawsOfClasses(const Parameters& given);

}  // namespace tillsim::theory_table
