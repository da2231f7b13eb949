// SPDX-License-Identifier: MIT
#include "core/results/measures.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace tillsim {

namespace {

/// Adds figures under a path: of a part of the result, "" for the whole or "classes[regular].".
class Figures {
public:
    explicit Figures(std::vector<NamedFigure>& list, std::string path = {}) : m_list{list}, m_path{std::move(path)} { }

    void add(std::string_view name, double value) { m_list.push_back({m_path + std::string{name}, value}); }

    void add(std::string_view name, std::int64_t value) { add(name, static_cast<double>(value)); }

    /// What lies below a key.
    [[nodiscard]] Figures under(std::string_view key) const { return Figures{m_list, m_path + std::string{key} + '.'}; }

    /// What lies below an element of a list.
    [[nodiscard]] Figures under(std::string_view list, std::string_view name) const
    {
        return under(fmt::format("{}[{}]", list, name));
    }

private:
    std::vector<NamedFigure>& m_list;
    std::string m_path;
};

void addCounts(Figures figures, const CustomerCounts& counts)
{
    figures.add("arrived", counts.arrived);
    figures.add("served", counts.served);
    figures.add("balked", counts.balked);
    figures.add("turned_away", counts.turnedAway);
    figures.add("reneged", counts.reneged);
    figures.add("in_service", counts.inService);
    figures.add("in_line", counts.inLine);
    figures.add("outside", counts.outside);
}

void addSummary(Figures figures, const Summary& summary)
{
    figures.add("count", summary.count);
    figures.add("mean", summary.mean);
    figures.add("sd", summary.sd);
    figures.add("p50", summary.p50);
    figures.add("p90", summary.p90);
    figures.add("p95", summary.p95);
    figures.add("p99", summary.p99);
    figures.add("max", summary.max);
}

void addLevel(Figures figures, const LevelSummary& level)
{
    figures.add("mean", level.mean);
    figures.add("max", level.max);
}

template <std::size_t size>
void addAll(Figures figures, const std::array<std::string_view, size>& names, const std::array<double, size>& values)
{
    for (std::size_t at = 0; at < size; ++at)
        figures.add(names[at], values[at]);
}

void addClass(Figures figures, const ClassResult& ofClass)
{
    addCounts(figures.under("customers"), ofClass.customers);
    addSummary(figures.under("wait_s"), ofClass.wait);
    addSummary(figures.under("sojourn_s"), ofClass.sojourn);
}

void addTill(Figures figures, const TillResult& till)
{
    figures.add("served", till.served);
    figures.add("utilisation", till.utilisation);
    addAll(figures.under("states_s"), tillStateNames, till.states);
}

void addBank(Figures figures, const BankResult& bank)
{
    figures.add("served", bank.served);
    addSummary(figures.under("wait_s"), bank.wait);
    figures.add("utilisation", bank.utilisation);
    for (const TillResult& till : bank.tills)
        addTill(figures.under("tills", till.name), till);
}

void addShop(Figures figures, const RunResult& result)
{
    figures.add("simulated_s", result.simulated);
    addCounts(figures.under("customers"), result.customers);
    addSummary(figures.under("wait_s"), result.wait);
    addSummary(figures.under("sojourn_s"), result.sojourn);
    addSummary(figures.under("service_s"), result.service);
    addSummary(figures.under("outside_s"), result.outside);
    addLevel(figures.under("line_length"), result.lineLength);
    addLevel(figures.under("in_shop"), result.inShop);
    figures.add("throughput_per_hour", result.throughputPerHour);
    figures.add("utilisation", result.utilisation);
    figures.add("one_plus_one", result.onePlusOne);
    Figures within = figures.under("within");
    for (const WithinShare& each : result.within)
        within.add(fmt::format("{}", each.seconds), each.share);
    addAll(figures.under("wait_causes_s"), waitCauseNames, result.waitCauses);
}

}  // namespace

std::vector<NamedFigure> measuresOf(const RunResult& result)
{
    std::vector<NamedFigure> list;
    const Figures figures{list};
    addShop(figures, result);
    for (const ClassResult& each : result.classes)
        addClass(figures.under("classes", each.name), each);
    for (const BankResult& bank : result.banks)
        addBank(figures.under("banks", bank.name), bank);
    return list;
}

}  // namespace tillsim
