// SPDX-License-Identifier: MIT
// Who comes in a part of the day, by the banks that take them.
#pragma once

#include "core/experiment/load/basket_work.hpp"
#include "core/scenario/scenario.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace tillsim {

using BankSet = std::vector<std::uint32_t>;  ///< Positions in Scenario::banks, rising.

/// Customers whom the same banks take.
struct CustomerStream {
    BankSet banks{};         ///< At least one.
    double customers = 0.0;  ///< Expected.
    std::vector<MeanWork>
        works{};  ///< Of all of them together, if they all went to that bank; one for each of `banks`.
};

/// The banks that take a customer with so many items, as Route has it: where all of the class's take fewer, those that
/// take most.
[[nodiscard]] BankSet banksFor(const Scenario& scenario, std::uint32_t customerClass, double items);

/// How many come in [from, to).
[[nodiscard]] double customersBetween(const Scenario& scenario, Duration from, Duration to);

/// What is known of the customers of a scenario: of each class in general, and of those of a trace by its rows.
class CustomerStreams {
public:
    /// `scenario` must outlive it.
    explicit CustomerStreams(const Scenario& scenario);

    /// Those who come in [from, to), in the order of their sets of banks.
    [[nodiscard]] std::vector<CustomerStream> between(Duration from, Duration to) const;

private:
    using Sum = std::map<BankSet, CustomerStream>;

    /// Baskets of `first` to `last` items, which the same banks take.
    struct Baskets {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    [[nodiscard]] std::vector<CustomerStream> streamsOf(std::uint32_t customerClass) const;
    [[nodiscard]] CustomerStream streamOf(std::uint32_t customerClass, BankSet banks, const Baskets& baskets) const;
    [[nodiscard]] std::vector<CustomerStream> streamsOf(const TraceRow& row, std::uint32_t customerClass) const;
    void addSource(Sum& sum, const ArrivalSource& source, Duration from, Duration to) const;
    void addRows(Sum& sum, const ArrivalSource& source, Duration from, Duration to) const;

    /// Calls `add` with each class that a customer may be of, and with how likely that is.
    template <typename Add>
    void forEachClass(std::optional<std::uint32_t> known, Add add) const;

    const Scenario& m_scenario;
    std::vector<std::vector<BasketWork>> m_works;        // By class and bank.
    std::vector<std::vector<double>> m_items;            // Probabilities of 0, 1, 2, ... items, of each class.
    std::vector<double> m_tenderTimes;                   // Of each tender, in seconds.
    std::vector<std::vector<CustomerStream>> m_streams;  // Of one customer of each class.
};

}  // namespace tillsim
