// SPDX-License-Identifier: MIT
// What the rows of a trace say: services that were measured are what happens, whatever the scenario says of services.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/theory/service_law.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tillsim::theory {

/// Whether all customers come from rows that have a service each, of which there is nothing left to be drawn.
[[nodiscard]] bool haveRowsServices(const Scenario& scenario);

/// Adds to `broken` what the rows of a trace say and theory takes from the classes, and what it takes from the rows.
void complainAboutRows(const Scenario& scenario, std::vector<std::string>& broken);

/// The services of each class, by the moments of those rows that are of it.
class RowServices {
public:
    explicit RowServices(const Scenario& scenario);

    /// Those of a class at tills that work at `speed`; nothing unless haveRowsServices, and a row may be of the class.
    [[nodiscard]] std::optional<ServiceLaw> lawOf(std::uint32_t customerClass, double speed) const;

private:
    /// Mean and central moments of so many values, which need not be a whole number. Equal values have no variance at
    /// all, however many they are.
    struct Sample {
        double size = 0.0;
        double mean = 0.0;
        double squares = 0.0;  // Sum of squared deviations from the mean.
        double cubes = 0.0;    // Sum of cubed ones.

        void add(const Sample& other);
        [[nodiscard]] Sample weighted(double weight) const;
    };

    std::vector<Sample> m_ofClass;
};

}  // namespace tillsim::theory
