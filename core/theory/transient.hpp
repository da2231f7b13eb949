// SPDX-License-Identifier: MIT
// M/M/c on the way: from opening time on, with rates that change over the day.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace tillsim::theory {

/// The probabilities of 0, 1, ... in a shop that opens empty, as time goes by. Numbers beyond `most` do not happen:
/// choose it so that they would hardly.
class MMcOverTime {
public:
    MMcOverTime(std::int64_t servers, double serviceRate, std::size_t most);

    /// Lets `time` pass at a constant rate of arrivals, by uniformisation (Jensen 1953; Grassmann 1977): sums of
    /// positive terms only.
    void advance(double time, double arrivalRate);

    /// Lets time pass from `from` to `to` at a rate that depends on it, by the classical method of Runge and Kutta in
    /// `steps` steps.
    void advance(double from, double to, const std::function<double(double)>& arrivalRate, int steps);

    [[nodiscard]] double empty() const { return m_probabilities.front(); }
    [[nodiscard]] double inShop() const;
    [[nodiscard]] double inLine() const;

    /// The mean wait in order of arrival of one who comes now.
    [[nodiscard]] double waitOfArrival() const;

private:
    void advanceAtOnce(double time, double arrivalRate);
    [[nodiscard]] double leavingRate(std::size_t inShop) const;
    void derive(const std::vector<double>& from, double arrivalRate, std::vector<double>& slope) const;

    std::int64_t m_servers;
    double m_serviceRate;
    std::vector<double> m_probabilities;
};

/// The mean waits of the first `count` customers of M/M/c who find the shop empty at first, in order of arrival (Kelton
/// and Law 1985): from one arrival to the next. `count` at least 1.
[[nodiscard]] std::vector<double> firstWaits(std::int64_t servers, double arrivalRate, double serviceRate,
                                             std::size_t count);

}  // namespace tillsim::theory
