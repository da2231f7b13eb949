// SPDX-License-Identifier: MIT
// Every customer of a run, for those who want them one by one.
#pragma once

#include "core/events/event_stream.hpp"

#include <algorithm>
#include <functional>
#include <vector>

namespace tillsim {

class CustomerLedger final : public EventObserver {
public:
    /// Keeps those who leave.
    void on(const ShopEvent& event) override
    {
        if (event.record && event.record->left)
            add(*event.record);
    }

    void add(const CustomerRecord& record) { m_records.push_back(record); }

    /// In order of id.
    void visit(const std::function<void(const CustomerRecord&)>& visitor)
    {
        std::sort(m_records.begin(), m_records.end(),
                  [](const CustomerRecord& a, const CustomerRecord& b) { return a.id < b.id; });
        for (const CustomerRecord& record : m_records)
            visitor(record);
    }

private:
    std::vector<CustomerRecord> m_records;
};

}  // namespace tillsim
