// SPDX-License-Identifier: MIT
// How the customers of a scenario come, all sources together, as theory can work with it.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/theory/batches.hpp"
#include "core/theory/gi_m_1.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim::theory {

/// Customers from `from` to `to`, in seconds since opening, at `rate` customers per second.
struct RateInterval {
    double from = 0.0;
    double to = 0.0;
    double rate = 0.0;
    std::vector<double> rateOfClass{};  ///< The same, a class each.
};

/// Arrivals of one kind.
struct ArrivalLaw {
    enum class Kind : std::uint8_t {
        Poisson,  ///< At a constant rate.
        Day,      ///< Poisson at rates that vary.
        Batches,  ///< Batches as a Poisson process at a constant rate.
        Renewal,  ///< Gaps of another law.
    };

    Kind kind = Kind::Poisson;
    double rate = 0.0;                  ///< Customers per second, on average.
    std::vector<double> rateOfClass{};  ///< The same, a class each.
    std::vector<RateInterval> day{};    ///< Of Kind::Day: without holes, from opening to closing.
    double batchRate = 0.0;             ///< Of Kind::Batches: batches per second.
    BatchSize batch{};                  ///< Of Kind::Batches.
    double gapScv = 1.0;                ///< Squared coefficient of variation of the gaps of Kind::Renewal.
    std::int64_t gapPhases = 0;         ///< Of Erlang gaps.
    Transform gap{};                    ///< Of the gaps, if it is known.
    std::vector<std::string> broken{};  ///< What is not as the kind says, a sentence each.
};

/// Batches of more than 100,000 customers count as that many.
[[nodiscard]] ArrivalLaw arrivalLaw(const Scenario& scenario);

}  // namespace tillsim::theory
