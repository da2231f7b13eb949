// SPDX-License-Identifier: MIT
// How full the shop was: the line, the shop, and the industry's "1+1".
#pragma once

#include "core/events/event_stream.hpp"
#include "core/results/run_result.hpp"
#include "core/statistics/time_weighted.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tillsim {

/// A collector: subscribe it before the run, report after it.
class LevelMeasures final : public EventObserver {
public:
    /// The profile of the line has 48 parts for `day`, and goes on after that at the same pace. If it gets longer than
    /// 72, each two parts become one.
    explicit LevelMeasures(Duration day) : m_slot{std::max(day / slotsOfDay, Duration{1})} { }

    void on(const ShopEvent& event) override;
    void report(Instant end, RunResult& result) const;

private:
    static constexpr std::int64_t slotsOfDay = 48;
    static constexpr std::size_t mostSlots = 72;  // Even.

    void changeLine(Instant at, std::int64_t change);
    void changeOpen(Instant at, std::int64_t change);
    void updateCalm(Instant at);
    void profileUntil(Instant at);
    void mergeSlots();

    TimeWeighted m_line;
    TimeWeighted m_inShop;
    TimeWeighted m_open;  // Tills that are open.
    TimeWeighted m_calm;  // As many, while there is at most one waiting for each; else 0.
    Duration m_slot;
    std::vector<double> m_profile;  // For each slot of time: waiting customers times seconds,
    Instant m_profiled{};           // up to here.
};

}  // namespace tillsim
