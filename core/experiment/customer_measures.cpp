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
        m_visits.push_back({record.wait(), *record.left - record.arrived, record.service,
                            *record.joined - record.arrived, record.customerClass, record.bank});
        break;
    default: break;
    }
}

DurationSample CustomerMeasures::sampleOf(Duration Visit::*time) const
{
    DurationSample sample;
    for (const Visit& visit : m_visits)
        sample.add(visit.*time);
    return sample;
}

/// One for each group; `ofAll` is that of all groups together.
std::vector<Summary> CustomerMeasures::summaries(Duration Visit::*time, std::uint32_t Visit::*group, std::size_t groups,
                                                 const Summary& ofAll) const
{
    if (groups == 1)
        return {ofAll};
    std::vector<DurationSample> samples(groups);
    for (const Visit& visit : m_visits)
        samples[visit.*group].add(visit.*time);
    std::vector<Summary> summaries;
    for (const DurationSample& sample : samples)
        summaries.push_back(sample.summary());
    return summaries;
}

void CustomerMeasures::report(RunResult& result) const
{
    const DurationSample waits = sampleOf(&Visit::wait);
    result.wait = waits.summary();
    result.sojourn = sampleOf(&Visit::sojourn).summary();
    result.service = sampleOf(&Visit::service).summary();
    result.outside = sampleOf(&Visit::outside).summary();
    for (WithinShare& within : result.within)
        within.share = waits.shareWithin(fromSeconds(within.seconds));

    const auto waitsOfClasses = summaries(&Visit::wait, &Visit::customerClass, m_counts.size(), result.wait);
    const auto sojournsOfClasses = summaries(&Visit::sojourn, &Visit::customerClass, m_counts.size(), result.sojourn);
    for (std::size_t at = 0; at < m_counts.size(); ++at) {
        result.classes[at].customers = m_counts[at];
        result.classes[at].wait = waitsOfClasses[at];
        result.classes[at].sojourn = sojournsOfClasses[at];
        add(result.customers, m_counts[at]);
    }
    const auto waitsOfBanks = summaries(&Visit::wait, &Visit::bank, m_banks, result.wait);
    for (std::size_t at = 0; at < m_banks; ++at) {
        result.banks[at].served = waitsOfBanks[at].count;
        result.banks[at].wait = waitsOfBanks[at];
    }
    const double hours = result.simulated / 3600.0;
    result.throughputPerHour = hours > 0.0 ? static_cast<double>(result.customers.served) / hours : 0.0;
}

}  // namespace tillsim
