// SPDX-License-Identifier: MIT
// How long a customer of a scenario occupies a till, as a law that theory can work with.
#pragma once

#include "core/scenario/scenario.hpp"
#include "core/theory/count_law.hpp"
#include "core/theory/moments.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim::theory {

/// A law of service times by its moments, and by its parameters where theory knows more about it.
struct ServiceLaw {
    enum class Kind : std::uint8_t { Exponential, Constant, Erlang, Hyperexponential, General };

    Kind kind = Kind::General;
    Moments moments{};            ///< In seconds.
    std::int64_t phases = 1;      ///< Of an Erlang law.
    std::vector<double> p{};      ///< Of a hyperexponential law.
    std::vector<double> means{};  ///< Of a hyperexponential law, in seconds.

    [[nodiscard]] double mean() const { return moments.first; }

    /// As Kendall's notation has it: M, D, E3, H2 or G.
    [[nodiscard]] std::string symbol() const;

    /// Whether theory can treat it in the same way, with the same numbers.
    [[nodiscard]] bool sameAs(const ServiceLaw& other) const;
};

/// Of which nothing is known but its moments; Constant if there is no variance to speak of.
[[nodiscard]] ServiceLaw lawOf(const Moments& moments);

/// Scanning, calls and tender of a customer of a class at a bank, whose tills work at `speed`. Calls last as long as
/// the helper's part, without the wait for the helper.
[[nodiscard]] ServiceLaw serviceLaw(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank,
                                    double speed, CountLaws& counts);

/// Of customers each of whom is served by law i with a probability in proportion to weights[i].
[[nodiscard]] ServiceLaw mixed(const std::vector<ServiceLaw>& laws, const std::vector<double>& weights);

/// The mean gap after such a customer, in seconds; 0 where there is none.
[[nodiscard]] double meanGap(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank,
                             CountLaws& counts);

}  // namespace tillsim::theory
