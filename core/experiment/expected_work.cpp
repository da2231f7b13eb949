// SPDX-License-Identifier: MIT
// Sums over sources and rows of what theory knows of a single service.
#include "core/experiment/expected_work.hpp"

#include "core/scenario/expected_customers.hpp"
#include "core/scenario/service_of.hpp"
#include "core/theory/service_law.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <variant>

namespace tillsim {

namespace {

double meanSpeed(const Bank& bank)
{
    if (bank.speed.empty())
        return 1.0;
    return std::accumulate(bank.speed.begin(), bank.speed.end(), 0.0) / static_cast<double>(bank.speed.size());
}

/// The value that all banks which a class may use agree on.
class Agreement {
public:
    void add(double value)
    {
        constexpr double rounding = 1e-9;
        if (m_isFirst)
            m_value = value;
        else if (m_value && std::abs(*m_value - value) > rounding * std::max(*m_value, value))
            m_value.reset();
        m_isFirst = false;
    }

    [[nodiscard]] std::optional<double> value() const { return m_value; }

private:
    std::optional<double> m_value;
    bool m_isFirst = true;
};

ExpectedTimes timesOfClass(const Scenario& scenario, std::uint32_t customerClass, double pace,
                           theory::CountLaws& counts)
{
    Agreement service;
    Agreement gap;
    for (std::uint32_t bank = 0; bank < scenario.banks.size(); ++bank) {
        if (!mayUse(scenario.classes[customerClass], bank))
            continue;
        const double speed = meanSpeed(scenario.banks[bank]) * pace;
        service.add(theory::serviceLaw(scenario, customerClass, bank, speed, counts).mean());
        gap.add(theory::meanGap(scenario, customerClass, bank, counts));
    }
    return {service.value(), gap.value()};
}

/// Nothing is known of a sum with a part of which nothing is known, unless that part counts for nothing.
void add(std::optional<double>& sum, double weight, std::optional<double> value)
{
    if (weight <= 0.0 || !sum)
        return;
    sum = value ? std::optional{*sum + weight * *value} : std::nullopt;
}

void add(ExpectedTimes& sum, double weight, const ExpectedTimes& times)
{
    add(sum.service, weight, times.service);
    add(sum.gap, weight, times.gap);
}

double customersOf(const ArrivalSource& source, Duration from, Duration to)
{
    return expectedCustomers(source, to) - (from > Duration::zero() ? expectedCustomers(source, from) : 0.0);
}

bool isRushBetween(const Intervention& one, Duration from, Duration to)
{
    return one.kind == InterventionKind::Rush && one.at >= from && one.at < to;
}

}  // namespace

ExpectedWork::ExpectedWork(const Scenario& scenario, double pace) : m_scenario{scenario}, m_anybody{0.0, 0.0}
{
    theory::CountLaws counts;
    for (std::uint32_t at = 0; at < scenario.classes.size(); ++at) {
        m_classes.push_back(timesOfClass(scenario, at, pace, counts));
        add(m_anybody, scenario.classes[at].share, m_classes.back());
    }
}

ExpectedTimes ExpectedWork::between(Duration from, Duration to) const
{
    ExpectedTimes sum{0.0, 0.0};
    for (const ArrivalSource& source : m_scenario.arrivals)
        add(sum, 1.0, ofSource(source, from, to));
    for (const Intervention& one : m_scenario.interventions) {
        if (isRushBetween(one, from, to))
            add(sum, static_cast<double>(one.customers), m_anybody);
    }
    return sum;
}

const ExpectedTimes& ExpectedWork::of(std::optional<std::uint32_t> customerClass) const
{
    return customerClass ? m_classes[*customerClass] : m_anybody;
}

ExpectedTimes ExpectedWork::ofSource(const ArrivalSource& source, Duration from, Duration to) const
{
    if (std::holds_alternative<TraceArrivals>(source.kind))
        return ofRows(source, from, to);
    ExpectedTimes sum{0.0, 0.0};
    add(sum, customersOf(source, from, to), of(source.customerClass));
    return sum;
}

ExpectedTimes ExpectedWork::ofRows(const ArrivalSource& source, Duration from, Duration to) const
{
    ExpectedTimes sum{0.0, 0.0};
    double rows = 0.0;
    for (const TraceRow& row : std::get<TraceArrivals>(source.kind).rows) {
        if (row.arrival < from || row.arrival >= to)
            continue;
        ExpectedTimes times = of(row.customerClass ? row.customerClass : source.customerClass);
        if (row.service)
            times.service = toSeconds(*row.service);
        else if (row.items || row.tender || row.bank)
            times.service.reset();
        add(sum, 1.0, times);
        rows += 1.0;
    }
    // A limit lets only the first of them come.
    const double share = rows > 0.0 ? customersOf(source, from, to) / rows : 0.0;
    ExpectedTimes limited{0.0, 0.0};
    add(limited, share, sum);
    return limited;
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

}  // namespace tillsim
