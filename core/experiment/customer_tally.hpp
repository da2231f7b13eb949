// SPDX-License-Identifier: MIT
// How the customers fared: counts by outcome, and the times of those who were served.
#pragma once

#include "core/events/shop_event.hpp"
#include "core/results/run_result.hpp"
#include "core/statistics/duration_sample.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

/// What CustomerMeasures knows. A copy is made at once, however many customers there were, and can be looked at on
/// another thread.
class CustomerTally {
public:
    CustomerTally(std::size_t classes, std::size_t banks)
        : m_counts(classes),
          m_banks{banks},
          m_timesOfClasses(classes > 1 ? classes : 0),
          m_waitsOfBanks(banks > 1 ? banks : 0)
    {
    }

    void count(const ShopEvent& event);

    /// Fills in counts, times and shares; `result` has its classes and banks, and in `within` the limits to report.
    void report(RunResult& result) const;

private:
    /// Of those who were served.
    struct Times {
        DurationSample waits{};
        DurationSample sojourns{};
    };

    void addVisit(const CustomerRecord& record);

    std::vector<CustomerCounts> m_counts;  // By class.
    std::size_t m_banks;
    Times m_times;
    DurationSample m_services;
    DurationSample m_outside;
    std::vector<Times> m_timesOfClasses;         // Empty if there is only one.
    std::vector<DurationSample> m_waitsOfBanks;  // The same.
};

}  // namespace tillsim
