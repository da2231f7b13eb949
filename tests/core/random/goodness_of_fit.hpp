// SPDX-License-Identifier: MIT
// How well samples agree with what they should be: P-values of the usual tests.
//
// Every statistical test here has a fixed seed, so it always gives the same answer. `significance` is the probability
// with which a right program would have failed it, had the seed been chosen at random.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace tillsim::fit {

inline constexpr double significance = 1e-6;

/// A standard normal number is farther from 0 than this with probability `significance`.
inline constexpr double surprise = 4.8916;

/// The regularised lower incomplete gamma function: the distribution function at x of a gamma law of scale 1.
double gammaDistributionFunction(double shape, double x);

/// The standard normal distribution function.
double normalDistributionFunction(double x);

/// The probability of a statistic at least as large, if the observed counts come from the expected ones.
double chiSquarePValue(const std::vector<std::uint64_t>& observed, const std::vector<double>& expected);

/// The same with all classes equally likely.
double uniformChiSquarePValue(const std::vector<std::uint64_t>& observed);

/// The same for whole numbers: `probability(n)` for n from `first` on; neighbours are pooled until 20 are expected, up
/// to the end, where what is left is one class.
double countsPValue(std::vector<double> sample, double first, const std::function<double(double)>& probability);

/// The probability of a distance at least as large between the sample and a continuous distribution function
/// (Kolmogorov and Smirnov; finite-sample correction by M. A. Stephens, 1970).
double kolmogorovSmirnovPValue(std::vector<double> sample, const std::function<double(double)>& distributionFunction);

}  // namespace tillsim::fit
