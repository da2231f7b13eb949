// SPDX-License-Identifier: MIT
#include "core/experiment/customer_tally.hpp"

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

void CustomerTally::count(const ShopEvent& event)
{
    const CustomerRecord& record = *event.record;
    CustomerCounts& counts = m_counts[record.customerClass];
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
        addVisit(record);
        break;
    default: break;
    }
}

void CustomerTally::addVisit(const CustomerRecord& record)
{
    const Duration wait = record.wait();
    const Duration sojourn = *record.left - record.arrived;
    m_times.waits.add(wait);
    m_times.sojourns.add(sojourn);
    m_services.add(record.service);
    m_outside.add(*record.joined - record.arrived);
    if (!m_timesOfClasses.empty()) {
        m_timesOfClasses[record.customerClass].waits.add(wait);
        m_timesOfClasses[record.customerClass].sojourns.add(sojourn);
    }
    if (!m_waitsOfBanks.empty())
        m_waitsOfBanks[record.bank].add(wait);
}

void CustomerTally::report(RunResult& result) const
{
    result.wait = m_times.waits.summary();
    result.sojourn = m_times.sojourns.summary();
    result.service = m_services.summary();
    result.outside = m_outside.summary();
    for (WithinShare& within : result.within)
        within.share = m_times.waits.shareWithin(fromSeconds(within.seconds));

    for (std::size_t at = 0; at < m_counts.size(); ++at) {
        result.classes[at].customers = m_counts[at];
        result.classes[at].wait = m_timesOfClasses.empty() ? result.wait : m_timesOfClasses[at].waits.summary();
        result.classes[at].sojourn
            = m_timesOfClasses.empty() ? result.sojourn : m_timesOfClasses[at].sojourns.summary();
        add(result.customers, m_counts[at]);
    }
    for (std::size_t at = 0; at < m_banks; ++at) {
        result.banks[at].wait = m_waitsOfBanks.empty() ? result.wait : m_waitsOfBanks[at].summary();
        result.banks[at].served = result.banks[at].wait.count;
    }
    const double hours = result.simulated / 3600.0;
    result.throughputPerHour = hours > 0.0 ? static_cast<double>(result.customers.served) / hours : 0.0;
}

}  // namespace tillsim
