// SPDX-License-Identifier: MIT
// What serving a customer takes, drawn from streams keyed by the customer: scanning, helpers, tender; and the gap after
// it.
#pragma once

#include "core/random/stream.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/customer.hpp"
#include "core/store/shares.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim {

/// Whose gap it is.
struct GapKey {
    std::uint64_t entity = 0;
    std::int64_t items = 0;
    std::uint32_t customerClass = 0;
    std::uint32_t bank = 0;
};

class ServiceDraws {
public:
    /// Refers to `scenario`.
    ServiceDraws(const Scenario& scenario, std::uint64_t seed, std::uint64_t replication);

    /// Sets the work of a customer who has a class, items and a bank, and the length of its service if no helper keeps
    /// it waiting.
    ///
    /// All reasons to call the same helper make one visit. They are drawn in this order: those of the items, those of
    /// the scenario's calls, then the intervention of a self-checkout.
    void plan(Customer& customer) const;

    /// How long the till is cleared after the customer has left it; no time where there are no gaps.
    [[nodiscard]] Duration gapAfter(const GapKey& key) const;

private:
    [[nodiscard]] Duration drawScan(const Customer& customer) const;
    void drawItems(Customer& customer) const;
    void drawCalls(Customer& customer, Generator& calls, Generator& times) const;
    void drawIntervention(Customer& customer) const;
    [[nodiscard]] Duration drawTender(const Customer& customer) const;
    [[nodiscard]] const Distribution& mixOf(const Customer& customer) const;

    const Scenario* m_scenario;
    std::vector<std::optional<Distribution>> m_mixes;  // Positions of products by weight: one a class with weights of
    Distribution m_mix;                                // its own, and that of the others.
    std::vector<Shares> m_tenders;                     // One a class.
    bool m_hasNeeds;                                   // A product may need a helper.
    bool m_hasVisits;                                  // Somebody may need a helper.

    Stream m_products;
    Stream m_scans;
    Stream m_residuals;
    Stream m_times;
    Stream m_tenderKinds;
    Stream m_tenderTimes;
    Stream m_calls;
    Stream m_callTimes;
    Stream m_interventions;
    Stream m_interventionTimes;
    Stream m_gaps;
};

}  // namespace tillsim
