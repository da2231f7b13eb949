// SPDX-License-Identifier: MIT
// Which formula fits one line before tills that are all alike, and what it gives.
#pragma once

#include "core/theory/averages.hpp"
#include "core/theory/service_law.hpp"
#include "core/theory/theory.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim::theory {

/// A model with its values.
struct LineForm {
    std::string model{};
    std::string approximation{};  ///< How the formula differs from the model, a sentence; empty if it does not.
    std::vector<TheoryValue> values{};
};

/// What such a line is: customers per second, tills, and how long they are served. The load is below 1.
struct LineOfTills {
    double rate = 0.0;
    std::int64_t tills = 1;
    ServiceLaw service{};
    Order order = Order::Fifo;

    [[nodiscard]] double load() const { return rate * service.mean() / static_cast<double>(tills); }
};

/// Poisson arrivals, one line without end: M/M/c, M/D/c, M/G/1, M/PH/c where that is not too large, or else M/G/c,
/// which has no exact form.
[[nodiscard]] LineForm poissonLine(const LineOfTills& line);

/// Adds means of wait, sojourn, line and shop, with what is served.
void addAverages(std::vector<TheoryValue>& values, const Averages& averages, double throughput, double utilisation);

/// Adds percentiles of a wait that is 0 but for a share `waiting` of customers, who wait an exponential time of mean
/// `mean`, and its standard deviation.
void addExponentialWait(std::vector<TheoryValue>& values, double waiting, double mean);

}  // namespace tillsim::theory
