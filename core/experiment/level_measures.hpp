// SPDX-License-Identifier: MIT
// How full the shop was: the line, the shop, and the industry's "1+1".
#pragma once

#include "core/events/event_stream.hpp"
#include "core/experiment/slot_profile.hpp"
#include "core/results/run_result.hpp"
#include "core/statistics/time_weighted.hpp"

#include <cstdint>
#include <vector>

namespace tillsim {

/// A bank, as far as its lines are concerned.
struct LinesOfBank {
    std::int64_t tills = 1;
    bool isPerTill = false;  ///< Each till has a line of its own.
};

/// A collector: subscribe it before the run, report after it.
class LevelMeasures final : public EventObserver {
public:
    /// What it has to hear.
    static constexpr EventKinds kinds{EventKind::joined,    EventKind::started,    EventKind::preempted,
                                      EventKind::jockeyed,  EventKind::served,     EventKind::reneged,
                                      EventKind::displaced, EventKind::tillOpened, EventKind::tillClosed};

    /// `day` is what the profile of the line is cut from.
    explicit LevelMeasures(Duration day, const std::vector<LinesOfBank>& banks = {{}});

    void on(const ShopEvent& event) override;
    void report(Instant end, RunResult& result) const;

private:
    /// A line with the tills that it is for.
    struct Group {
        std::int64_t waiting = 0;
        std::int64_t open = 0;

        /// The tills that have at most one waiting for each.
        [[nodiscard]] std::int64_t calm() const { return waiting <= open ? open : 0; }
    };

    void changeLine(const ShopEvent& event, std::int64_t change);
    void changeOpen(const ShopEvent& event, std::int64_t change);
    void moveToLine(const ShopEvent& event);
    [[nodiscard]] Group& groupOf(const CustomerRecord* record, std::int64_t line);
    template <typename Change>
    void update(Instant at, Group& group, Change change);

    TimeWeighted m_line;
    TimeWeighted m_inShop;
    TimeWeighted m_open;  // Tills that are open.
    TimeWeighted m_calm;  // Those of them that have at most one waiting for each.
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_groupOfTill;  // Over all banks.
    std::vector<std::size_t> m_groupOfBank;  // The only one, or the first.
    SlotProfile m_profile;                   // Of the line.
};

}  // namespace tillsim
