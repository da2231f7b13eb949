// SPDX-License-Identifier: MIT
// How the customers fared: counts by outcome, and the times of those who were served.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/results/run_result.hpp"
#include "core/statistics/duration_sample.hpp"

#include <cstddef>
#include <vector>

namespace tillsim {

/// A collector: subscribe it before the run, report after it.
class CustomerMeasures final : public EventObserver {
public:
    CustomerMeasures(std::size_t classes, std::size_t banks) : m_classes(classes), m_banks(banks) { }

    void on(const ShopEvent& event) override;

    /// Fills in counts, times and shares; `result` has its classes and banks, and in `within` the limits to report.
    void report(RunResult& result) const;

private:
    struct OfClass {
        CustomerCounts counts;
        DurationSample wait;
        DurationSample sojourn;
    };

    void addServed(const CustomerRecord& record);

    DurationSample m_wait;
    DurationSample m_sojourn;
    DurationSample m_service;
    DurationSample m_outside;
    std::vector<OfClass> m_classes;
    std::vector<DurationSample> m_banks;  // Waits.
};

}  // namespace tillsim
