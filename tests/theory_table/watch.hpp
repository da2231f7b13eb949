// SPDX-License-Identifier: MIT
// Watches a shop and adds up. Visits count when the customer leaves: in a shop that has settled, those that end in a
// stretch of time are as good as any, whereas those that begin in it would have to be seen to their end.
#pragma once

#include "core/events/event_stream.hpp"
#include "tests/theory_table/system.hpp"

#include <cstdint>
#include <vector>

namespace tillsim::theory_table {

class Watch final : public EventObserver {
public:
    /// `watched` must outlive it.
    explicit Watch(const Watched& watched) : m_watched{watched} { }

    void on(const ShopEvent& event) override;

    /// Forgets all sums: the shop has settled at `now`.
    void begin(Instant now);

    /// Adds up to `now`.
    void advanceTo(Instant now);

    /// Notes the customers at the instant with this position in Watched::instants.
    void note(std::size_t instant);

    [[nodiscard]] const Sums& sums() const { return m_sums; }

private:
    /// Whose wait would have gone on.
    struct GaveUp {
        std::uint64_t joinNumber;
        Instant joined;
    };

    void enter(Instant now);
    void leave(Instant now);
    void start(const ShopEvent& event);
    void free(const ShopEvent& event);
    void countServed(const CustomerRecord& record);
    void countReneged(const CustomerRecord& record);
    void countBasket(const CustomerRecord& record);
    void addWave(double until);
    void resolve(std::uint64_t below, Instant now);

    const Watched& m_watched;
    Sums m_sums;
    Instant m_last{};
    int m_inShop = 0;
    int m_inLine = 0;
    int m_busy = 0;
    std::vector<std::uint8_t> m_isBusy;  // By till.
    Instant m_busySince{};
    int m_leftSince = 0;
    std::vector<GaveUp> m_gaveUp;  // Those whom no till would have taken yet.
};

}  // namespace tillsim::theory_table
