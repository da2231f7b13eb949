// SPDX-License-Identifier: MIT
// Experiments of which the truth is known, made many times over.
#pragma once

#include <cstdint>
#include <string>

namespace tillsim::coverage {

/// How much to compute.
struct Effort {
    std::uint64_t experiments = 1'000;  ///< Each with random numbers of its own.
    std::int64_t referenceDays = 200'000;
    std::uint64_t warmUps = 60;  ///< Experiments on these.
    std::size_t threads = 1;
};

/// How many of the intervals of 95% hold the truth.
struct Coverage {
    std::string name{};
    double truth = 0.0;
    std::uint64_t experiments = 0;
    std::uint64_t covering = 0;
    double meanEstimate = 0.0;
    double meanHalfWidth = 0.0;
};

/// Twenty runs of half an hour of M/M/5 at load 0.8, a service taking a second on average, with the mean wait of Erlang
/// C. A run opens empty, which biases its mean by a small part of the half-width.
[[nodiscard]] Coverage erlangReplications(const Effort& effort);

/// One run of eight hours of the same, without its warm-up, by batch means.
[[nodiscard]] Coverage erlangSteady(const Effort& effort);

/// A hundred days of the shipped weekday. The truth is the mean over many more days.
[[nodiscard]] Coverage storeDays(const Effort& effort);

/// Means over experiments of M/M/1 that opens empty and takes a thousand services to warm up, with their standard
/// errors.
struct WarmUpBias {
    double truth = 0.0;
    std::uint64_t experiments = 0;
    double whole = 0.0;  ///< Over all waits.
    double wholeError = 0.0;
    double truncated = 0.0;  ///< Without what MSER-5 leaves out.
    double truncatedError = 0.0;
    double leftOut = 0.0;  ///< Customers, on average.
};

/// An experiment is 200 runs, whose averaged series MSER-5 looks at: in a single run, chance hides most of the warm-up.
[[nodiscard]] WarmUpBias warmUpBias(const Effort& effort);

}  // namespace tillsim::coverage
