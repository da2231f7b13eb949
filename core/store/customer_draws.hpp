// SPDX-License-Identifier: MIT
// What a customer is like: class, basket, service, patience and gap, drawn from streams keyed by the customer.
#pragma once

#include "core/random/stream.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/customer.hpp"

#include <cstdint>
#include <vector>

namespace tillsim {

/// The same customer of the same source is the same whatever else happens, and whatever other sources there are.
class CustomerDraws {
public:
    /// Refers to `scenario`.
    CustomerDraws(const Scenario& scenario, std::uint64_t seed, std::uint64_t replication);

    /// The customer of source `source` with this number within it, counted from 0. What `row` says is not drawn.
    [[nodiscard]] Customer customer(std::uint32_t source, std::uint64_t ordinal, const TraceRow* row = nullptr) const;

    /// How long the till is cleared after `customer` has left it; no time if the scenario has no gaps.
    [[nodiscard]] Duration gapAfter(const Customer& customer) const;

    [[nodiscard]] bool hasGaps() const { return m_scenario->service.gap.has_value(); }

private:
    [[nodiscard]] std::uint32_t drawClass(std::uint32_t source, std::uint64_t entity) const;
    [[nodiscard]] std::int64_t drawItems(std::uint64_t entity) const;
    [[nodiscard]] Duration drawService(std::uint64_t entity, std::int64_t items) const;
    [[nodiscard]] Duration scanProducts(std::uint64_t entity, std::int64_t items) const;

    const Scenario* m_scenario;
    std::vector<double> m_classBounds;  // Cumulated shares of the classes.
    Distribution m_productMix;          // Positions of products, by weight.

    Stream m_classes;
    Stream m_baskets;
    Stream m_products;
    Stream m_scans;
    Stream m_residuals;
    Stream m_times;
    Stream m_patience;
    Stream m_gaps;
};

}  // namespace tillsim
