// SPDX-License-Identifier: MIT
// When tills fail, and how long their repair takes.
#pragma once

#include "core/random/generator.hpp"
#include "core/scenario/roster.hpp"
#include "core/store/alarm.hpp"

#include <cstdint>
#include <deque>

namespace tillsim {

class Till;

/// The times of each till are keyed by the till. The clock of a till runs from the opening, and from each repair, be
/// the till open or not.
class Breakdowns {
public:
    explicit Breakdowns(Kernel& kernel) : m_kernel{kernel} { }

    /// Refers to `till` and `rule`.
    void add(Till& till, const Breakdown& rule, std::uint64_t entity, std::uint64_t seed, std::uint64_t replication);

    void start();

private:
    /// The clock of one till.
    class Clock {
    public:
        Clock(Kernel& kernel, Till& till, const Breakdown& rule, const Generator& failures, const Generator& repairs);

        void start();

    private:
        void strike();

        Kernel& m_kernel;
        Till& m_till;
        const Breakdown& m_rule;
        Generator m_failures;
        Generator m_repairs;
        Alarm<Clock> m_alarm{*this, &Clock::strike};
    };

    Kernel& m_kernel;
    std::deque<Clock> m_clocks;
};

}  // namespace tillsim
