// SPDX-License-Identifier: MIT
// Baskets are cut where a bank takes no larger ones; what a trace says of a customer replaces what its class has.
#include "core/experiment/load/customer_streams.hpp"

#include "core/scenario/expected_customers.hpp"
#include "core/scenario/service_of.hpp"
#include "core/theory/count_law.hpp"
#include "core/theory/moments.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace tillsim {

namespace {

double customersOf(const ArrivalSource& source, Duration from, Duration to)
{
    return expectedCustomers(source, to) - (from > Duration::zero() ? expectedCustomers(source, from) : 0.0);
}

bool isRushBetween(const Intervention& one, Duration from, Duration to)
{
    return one.kind == InterventionKind::Rush && one.at >= from && one.at < to;
}

void addTo(std::map<BankSet, CustomerStream>& sum, double weight, const CustomerStream& stream)
{
    CustomerStream& all = sum[stream.banks];
    all.banks = stream.banks;
    all.customers += weight * stream.customers;
    all.works.resize(stream.works.size());
    for (std::size_t i = 0; i < stream.works.size(); ++i)
        all.works[i].add(weight, stream.works[i]);
}

std::vector<CustomerStream> listOf(std::map<BankSet, CustomerStream> sum)
{
    std::vector<CustomerStream> streams;
    for (auto& [banks, stream] : sum)
        streams.push_back(std::move(stream));
    return streams;
}

/// The largest baskets that banks take, one after the other.
std::set<std::size_t> limitsOf(const Scenario& scenario)
{
    std::set<std::size_t> limits;
    for (const Bank& bank : scenario.banks)
        if (bank.maxItems)
            limits.insert(static_cast<std::size_t>(*bank.maxItems));
    return limits;
}

}  // namespace

BankSet banksFor(const Scenario& scenario, std::uint32_t customerClass, double items)
{
    BankSet takers;
    BankSet largest;
    double most = 0.0;
    for (std::uint32_t bank = 0; bank < scenario.banks.size(); ++bank) {
        if (!mayUse(scenario.classes[customerClass], bank))
            continue;
        const auto& limit = scenario.banks[bank].maxItems;
        if (!limit || items <= static_cast<double>(*limit))
            takers.push_back(bank);
        const double takes = limit ? static_cast<double>(*limit) : 0.0;
        if (takes > most)
            largest.clear();
        most = std::max(most, takes);
        if (takes == most)
            largest.push_back(bank);
    }
    // A bank alone takes all that it has to; of several without a limit there is always one that takes a basket.
    return takers.empty() ? largest : takers;
}

double customersBetween(const Scenario& scenario, Duration from, Duration to)
{
    double customers = 0.0;
    for (const ArrivalSource& source : scenario.arrivals)
        customers += customersOf(source, from, to);
    for (const Intervention& one : scenario.interventions)
        customers += isRushBetween(one, from, to) ? static_cast<double>(one.customers) : 0.0;
    return customers;
}

CustomerStreams::CustomerStreams(const Scenario& scenario) : m_scenario{scenario}
{
    for (const Tender& tender : scenario.tenders)
        m_tenderTimes.push_back(theory::momentsOf(tender.time).first);
    theory::CountLaws counts;
    for (std::uint32_t each = 0; each < scenario.classes.size(); ++each) {
        m_items.push_back(counts.of(itemsOf(scenario, each)));
        std::vector<BasketWork>& works = m_works.emplace_back();
        for (std::uint32_t bank = 0; bank < scenario.banks.size(); ++bank)
            works.emplace_back(scenario, each, bank);
        m_streams.push_back(streamsOf(each));
    }
}

std::vector<CustomerStream> CustomerStreams::between(Duration from, Duration to) const
{
    Sum sum;
    for (const ArrivalSource& source : m_scenario.arrivals)
        addSource(sum, source, from, to);
    for (const Intervention& one : m_scenario.interventions) {
        if (!isRushBetween(one, from, to))
            continue;
        forEachClass({}, [&](std::uint32_t customerClass, double share) {
            for (const CustomerStream& stream : m_streams[customerClass])
                addTo(sum, share * static_cast<double>(one.customers), stream);
        });
    }
    return listOf(std::move(sum));
}

std::vector<CustomerStream> CustomerStreams::streamsOf(std::uint32_t customerClass) const
{
    Sum sum;
    const std::size_t count = m_items[customerClass].size();
    std::size_t first = 0;
    std::set<std::size_t> limits = limitsOf(m_scenario);
    limits.insert(count);
    for (const std::size_t limit : limits) {
        const std::size_t last = std::min(limit, count - 1);
        if (first > last)
            break;
        BankSet banks = banksFor(m_scenario, customerClass, static_cast<double>(last));
        addTo(sum, 1.0, streamOf(customerClass, std::move(banks), {first, last}));
        first = last + 1;
    }
    return listOf(std::move(sum));
}

CustomerStream CustomerStreams::streamOf(std::uint32_t customerClass, BankSet banks, const Baskets& baskets) const
{
    const std::vector<double>& items = m_items[customerClass];
    CustomerStream stream{.banks = std::move(banks)};
    stream.works.resize(stream.banks.size());
    for (std::size_t n = baskets.first; n <= baskets.last; ++n) {
        if (items[n] <= 0.0)
            continue;
        stream.customers += items[n];
        for (std::size_t i = 0; i < stream.banks.size(); ++i)
            stream.works[i].add(items[n], m_works[customerClass][stream.banks[i]].of(static_cast<double>(n)));
    }
    return stream;
}

void CustomerStreams::addSource(Sum& sum, const ArrivalSource& source, Duration from, Duration to) const
{
    if (std::holds_alternative<TraceArrivals>(source.kind)) {
        addRows(sum, source, from, to);
        return;
    }
    const double customers = customersOf(source, from, to);
    forEachClass(source.customerClass, [&](std::uint32_t customerClass, double share) {
        for (const CustomerStream& stream : m_streams[customerClass])
            addTo(sum, share * customers, stream);
    });
}

void CustomerStreams::addRows(Sum& sum, const ArrivalSource& source, Duration from, Duration to) const
{
    Sum all;
    double rows = 0.0;
    for (const TraceRow& row : std::get<TraceArrivals>(source.kind).rows) {
        if (row.arrival < from || row.arrival >= to)
            continue;
        rows += 1.0;
        forEachClass(row.customerClass ? row.customerClass : source.customerClass,
                     [&](std::uint32_t customerClass, double share) {
                         for (const CustomerStream& stream : streamsOf(row, customerClass))
                             addTo(all, share, stream);
                     });
    }
    // A limit lets only the first of them come.
    const double part = rows > 0.0 ? customersOf(source, from, to) / rows : 0.0;
    for (const auto& [banks, stream] : all)
        addTo(sum, part, stream);
}

std::vector<CustomerStream> CustomerStreams::streamsOf(const TraceRow& row, std::uint32_t customerClass) const
{
    std::vector<CustomerStream> streams;
    if (row.items) {
        const auto items = static_cast<double>(*row.items);
        streams
            = {{.banks = row.bank ? BankSet{*row.bank} : banksFor(m_scenario, customerClass, items), .customers = 1.0}};
        for (const std::uint32_t bank : streams[0].banks)
            streams[0].works.push_back(m_works[customerClass][bank].of(items));
    } else if (row.bank) {
        streams = {streamOf(customerClass, {*row.bank}, {0, m_items[customerClass].size() - 1})};
    } else {
        streams = m_streams[customerClass];
    }
    for (CustomerStream& stream : streams) {
        for (MeanWork& work : stream.works) {
            if (row.service)
                work = {.scan = stream.customers * toSeconds(*row.service),
                        .gap = work.gap,
                        .help = std::vector<double>(m_scenario.helpers.size())};
            else if (row.tender)
                work.tender = stream.customers * m_tenderTimes[*row.tender];
        }
    }
    return streams;
}

template <typename Add>
void CustomerStreams::forEachClass(std::optional<std::uint32_t> known, Add add) const
{
    if (known) {
        add(*known, 1.0);
        return;
    }
    for (std::uint32_t each = 0; each < m_scenario.classes.size(); ++each) {
        if (m_scenario.classes[each].share > 0.0)
            add(each, m_scenario.classes[each].share);
    }
}

}  // namespace tillsim
