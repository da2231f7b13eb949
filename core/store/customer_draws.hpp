// SPDX-License-Identifier: MIT
// What a customer is like, drawn from streams keyed by the customer.
#pragma once

#include "core/random/stream.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/customer.hpp"
#include "core/store/service_draws.hpp"
#include "core/store/shares.hpp"

#include <cstdint>

namespace tillsim {

/// Customers who come together because somebody has caused a rush count as a source of their own, with this number.
inline constexpr std::uint32_t rushSource = static_cast<std::uint32_t>(entityGroups - 1);

/// The same customer of the same source is the same whatever else happens, and whatever other sources there are.
class CustomerDraws {
public:
    /// Refers to `scenario`.
    CustomerDraws(const Scenario& scenario, std::uint64_t seed, std::uint64_t replication);

    /// Makes of a new customer the one of source `source` with this number within it, counted from 0: class, items,
    /// priority and patience. What `row` says is not drawn; it is referred to.
    void fill(Customer& customer, std::uint32_t source, std::uint64_t ordinal, const TraceRow* row = nullptr) const;

    /// What serving the customer takes who has chosen the bank of its record, and how long the till is cleared after.
    [[nodiscard]] const ServiceDraws& service() const { return m_service; }

private:
    [[nodiscard]] std::uint32_t drawClass(std::uint32_t source, std::uint64_t entity) const;

    const Scenario* m_scenario;
    Shares m_shares;  // Of the classes.
    Stream m_classes;
    Stream m_baskets;
    Stream m_patience;
    ServiceDraws m_service;
};

}  // namespace tillsim
