// SPDX-License-Identifier: MIT
// What is added up while a shop is watched. Every simulated figure is a function of such sums, so sums of several
// replications can be added, and those of one be taken out again.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim::theory_table {

/// One number each. Levels are added up over time, in seconds; visits when the customer leaves.
enum class Sum : std::uint8_t {
    replications,
    time,
    inShop,  ///< Over time: customers in line or in service, and so on.
    inShopSquared,
    inLine,
    inLineSquared,
    busy,    ///< Tills that serve.
    cosine,  ///< inShop times the cosine and the sine of the time of the wave.
    sine,
    arrived,
    lost,  ///< Balked or turned away.
    reneged,
    served,
    servedWaited,  ///< Those of the served who did wait.
    wait,          ///< Of the served.
    waitSquared,
    sojourn,
    sojournSquared,
    service,
    serviceSquared,
    items,
    smallBaskets,  ///< Customers of all outcomes.
    itemsOfSmall,
    waitOfReneged,
    offered,  ///< Those who were served or gave up, once it is known how long they had to wait or would have had to.
    offeredWait,
    busyPeriods,  ///< Complete ones: from a customer in an empty shop until it is empty again.
    busyPeriod,
    busyPeriodSquared,
    servedInBusyPeriods,
    count_,
};

/// Several numbers each, by position. Those that nothing is added to may be shorter than others.
enum class Series : std::uint8_t {
    busyOfTill,
    timeWithInShop,  ///< Time with just so many customers.
    servedOfClass,
    waitOfClass,
    sojournOfClass,
    waitsByLimit,     ///< Waits that are longer than just so many limits.
    sojournsByLimit,  ///< The same of sojourns.
    inShopAt,         ///< Customers at each instant that was asked for.
    inLineAt,
    emptyAt,         ///< Replications in which the shop is empty then.
    waitOfCustomer,  ///< By CustomerRecord::id.
    count_,
};

class Sums {
public:
    double& operator[](Sum sum) { return m_sums[static_cast<std::size_t>(sum)]; }
    double operator[](Sum sum) const { return m_sums[static_cast<std::size_t>(sum)]; }

    std::vector<double>& operator[](Series series) { return m_series[static_cast<std::size_t>(series)]; }
    const std::vector<double>& operator[](Series series) const { return m_series[static_cast<std::size_t>(series)]; }

    /// Adds to one of a series, which becomes as long as it has to be.
    void add(Series series, std::size_t position, double value)
    {
        std::vector<double>& values = (*this)[series];
        if (values.size() <= position)
            values.resize(position + 1);
        values[position] += value;
    }

    /// 0 where nothing was added.
    [[nodiscard]] double at(Series series, std::size_t position) const
    {
        const std::vector<double>& values = (*this)[series];
        return position < values.size() ? values[position] : 0.0;
    }

    /// The sum of a series from `position` on.
    [[nodiscard]] double from(Series series, std::size_t position) const;

    Sums& operator+=(const Sums& other) { return addTimes(1.0, other); }
    Sums& operator-=(const Sums& other) { return addTimes(-1.0, other); }

private:
    Sums& addTimes(double factor, const Sums& other);

    std::array<double, static_cast<std::size_t>(Sum::count_)> m_sums{};
    std::array<std::vector<double>, static_cast<std::size_t>(Series::count_)> m_series;
};

}  // namespace tillsim::theory_table
