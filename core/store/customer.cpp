// SPDX-License-Identifier: MIT
#include "core/store/customer.hpp"

#include "core/store/checkout.hpp"

#include <algorithm>

namespace tillsim {

namespace {

bool isPresent(const CustomerRecord& record)
{
    return record.outcome == Outcome::outside || record.outcome == Outcome::inLine
        || record.outcome == Outcome::inService;
}

}  // namespace

void Customer::reset()
{
    record = {};
    work.visits.clear();  // Keeps its memory.
}

void Customer::loseIt()
{
    checkout->giveUp(*this);
}

std::vector<const CustomerRecord*> CustomerPool::present() const
{
    std::vector<const CustomerRecord*> records;
    for (const Customer& customer : m_customers) {
        if (isPresent(customer.record))
            records.push_back(&customer.record);
    }
    std::sort(records.begin(), records.end(),
              [](const CustomerRecord* a, const CustomerRecord* b) { return a->id < b->id; });
    return records;
}

}  // namespace tillsim
