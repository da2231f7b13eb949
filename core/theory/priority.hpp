// SPDX-License-Identifier: MIT
// Classes of customers of whom the first is always served first.
#pragma once

#include "core/theory/moments.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace tillsim::theory {

/// A class: Poisson arrivals of `rate` above 0, and what its services take.
struct PriorityClass {
    double rate = 0.0;
    Moments service{};
};

// Classes are given first served first; the result has a number a class. All throw std::domain_error unless the load
// of all classes together is below 1.

/// M/G/1: the mean wait of each class where no service is cut short (Cobham 1954, eq. 3).
[[nodiscard]] std::vector<double> nonPreemptiveWaits(std::span<const PriorityClass> classes);

/// M/G/1: the mean sojourn of each class where a better customer cuts a service short, which resumes later (Gross and
/// Harris 1998, section 3.4.3).
[[nodiscard]] std::vector<double> preemptiveResumeSojourns(std::span<const PriorityClass> classes);

/// M/M/c with one service rate for all: the mean wait of each class where no service is cut short (Cobham 1954, eq. 6;
/// Kella and Yechiali 1985).
[[nodiscard]] std::vector<double> nonPreemptiveWaits(std::int64_t servers, std::span<const double> rates,
                                                     double serviceRate);

/// M/M/c with one service rate for all: the mean sojourn of each class where a better customer cuts a service short.
/// The first k classes together see M/M/c of their own (Buzen and Bondi 1983).
[[nodiscard]] std::vector<double> preemptiveSojourns(std::int64_t servers, std::span<const double> rates,
                                                     double serviceRate);

/// The mean of `values` weighted with `rates`: over all customers instead of by class.
[[nodiscard]] double meanOverClasses(std::span<const double> rates, std::span<const double> values);

}  // namespace tillsim::theory
