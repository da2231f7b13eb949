// SPDX-License-Identifier: MIT
#include "core/experiment/load/bank_flows.hpp"

#include "core/experiment/load/balanced_flows.hpp"
#include "core/scenario/duty.hpp"

#include <algorithm>
#include <cstddef>

namespace tillsim {

namespace {

/// The speed of each bank's tills together, for the mix of those who may go there.
std::vector<double> jointSpeeds(const std::vector<CustomerStream>& streams, const TillsOfBanks& tills)
{
    std::vector<MeanWork> works(tills.size());
    for (const CustomerStream& stream : streams)
        for (std::size_t i = 0; i < stream.banks.size(); ++i)
            works[stream.banks[i]].add(1.0, stream.works[i]);
    std::vector<double> speeds;
    for (std::size_t bank = 0; bank < tills.size(); ++bank)
        speeds.push_back(jointSpeed(tills[bank], works[bank].scan, works[bank].besides() + works[bank].gap));
    return speeds;
}

/// Seconds of service of a stream at each of its banks.
std::vector<double> servicesOf(const CustomerStream& stream, const std::vector<double>& speeds)
{
    std::vector<double> services;
    for (std::size_t i = 0; i < stream.banks.size(); ++i)
        services.push_back(stream.works[i].scan / speeds[stream.banks[i]] + stream.works[i].besides());
    return services;
}

}  // namespace

BankFlows::BankFlows(const Scenario& scenario) : m_scenario{scenario}, m_streams{scenario}
{
    for (const Bank& bank : scenario.banks)
        m_tills.emplace_back(bank, scenario.duration);
}

FlowStretch BankFlows::between(Duration from, Duration to) const
{
    const TillsOfBanks tills = tillsBetween(from, to);
    const std::vector<CustomerStream> streams = routed(m_scenario.route, m_streams.between(from, to), tills);
    const std::vector<double> speeds = jointSpeeds(streams, tills);
    std::vector<std::vector<double>> amounts;
    for (const CustomerStream& stream : streams) {
        amounts.push_back(servicesOf(stream, speeds));
        for (std::size_t i = 0; i < stream.works.size(); ++i)
            amounts.back()[i] += stream.works[i].gap;
    }
    std::vector<double> counts;
    for (const std::vector<WorkingTill>& bank : tills)
        counts.push_back(tillsAmong(bank));
    return balanced(streams, amounts, counts, helpersAt(from), toSeconds(to - from));
}

std::optional<double> BankFlows::serviceBetween(Duration from, Duration to) const
{
    constexpr double rounding = 1e-9;
    const TillsOfBanks tills = tillsBetween(from, to);
    const std::vector<CustomerStream> streams = routed(m_scenario.route, m_streams.between(from, to), tills);
    const std::vector<double> speeds = jointSpeeds(streams, tills);
    double sum = 0.0;
    for (const CustomerStream& stream : streams) {
        const std::vector<double> services = servicesOf(stream, speeds);
        const auto [least, most] = std::ranges::minmax(services);
        if (most - least > rounding * most)
            return std::nullopt;
        sum += services.front();
    }
    return sum;
}

TillsOfBanks BankFlows::tillsBetween(Duration from, Duration to) const
{
    TillsOfBanks tills;
    for (const TillsOverDay& bank : m_tills)
        tills.push_back(bank.between(from, to));
    return tills;
}

std::vector<HelperFlow> BankFlows::helpersAt(Duration at) const
{
    std::vector<HelperFlow> helpers;
    for (const Helper& helper : m_scenario.helpers) {
        double count = 0.0;
        for (const DutyStep& step : dutyOf(helper))
            count = step.at <= at ? static_cast<double>(step.count) : count;
        helpers.push_back({.onDuty = count});
    }
    return helpers;
}

}  // namespace tillsim
