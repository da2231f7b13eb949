// SPDX-License-Identifier: MIT
#include "core/experiment/customer_measures.hpp"

namespace tillsim {

namespace {

void add(CustomerCounts& sum, const CustomerCounts& counts)
{
    sum.arrived += counts.arrived;
    sum.served += counts.served;
    sum.balked += counts.balked;
    sum.turnedAway += counts.turnedAway;
    sum.reneged += counts.reneged;
    sum.inService += counts.inService;
    sum.inLine += counts.inLine;
    sum.outside += counts.outside;
}

}  // namespace

void CustomerMeasures::on(const ShopEvent& event)
{
    if (!event.record)
        return;
    CustomerCounts& counts = m_classes[event.record->customerClass].counts;
    const auto move = [](std::int64_t& from, std::int64_t& to) {
        --from;
        ++to;
    };
    switch (event.kind) {
    case EventKind::arrived:
        ++counts.arrived;
        ++counts.outside;
        break;
    case EventKind::balked: move(counts.outside, counts.balked); break;
    case EventKind::turnedAway: move(counts.outside, counts.turnedAway); break;
    case EventKind::joined: move(counts.outside, counts.inLine); break;
    case EventKind::reneged: move(counts.inLine, counts.reneged); break;
    case EventKind::displaced: move(counts.inLine, counts.turnedAway); break;
    case EventKind::preempted: move(counts.inService, counts.inLine); break;
    case EventKind::started: move(counts.inLine, counts.inService); break;
    case EventKind::served:
        move(counts.inService, counts.served);
        addServed(*event.record);
        break;
    default: break;
    }
}

void CustomerMeasures::addServed(const CustomerRecord& record)
{
    const Duration wait = record.wait();
    const Duration sojourn = *record.left - record.arrived;
    m_wait.add(wait);
    m_sojourn.add(sojourn);
    m_service.add(record.service);
    m_outside.add(*record.joined - record.arrived);
    m_classes[record.customerClass].wait.add(wait);
    m_classes[record.customerClass].sojourn.add(sojourn);
    m_banks[record.bank].add(wait);
}

void CustomerMeasures::report(RunResult& result) const
{
    for (std::size_t at = 0; at < m_classes.size(); ++at) {
        result.classes[at].customers = m_classes[at].counts;
        result.classes[at].wait = m_classes[at].wait.summary();
        result.classes[at].sojourn = m_classes[at].sojourn.summary();
        add(result.customers, m_classes[at].counts);
    }
    for (std::size_t at = 0; at < m_banks.size(); ++at) {
        result.banks[at].served = m_banks[at].count();
        result.banks[at].wait = m_banks[at].summary();
    }
    result.wait = m_wait.summary();
    result.sojourn = m_sojourn.summary();
    result.service = m_service.summary();
    result.outside = m_outside.summary();
    for (WithinShare& within : result.within)
        within.share = m_wait.shareWithin(fromSeconds(within.seconds));
    const double hours = result.simulated / 3600.0;
    result.throughputPerHour = hours > 0.0 ? static_cast<double>(result.customers.served) / hours : 0.0;
}

}  // namespace tillsim
