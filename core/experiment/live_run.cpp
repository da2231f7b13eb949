// SPDX-License-Identifier: MIT
#include "core/experiment/live_run.hpp"

#include "core/experiment/customer_measures.hpp"
#include "core/experiment/empty_result.hpp"
#include "core/experiment/level_measures.hpp"
#include "core/experiment/lines_of_banks.hpp"
#include "core/experiment/till_measures.hpp"
#include "core/kernel/kernel.hpp"
#include "core/scenario/till_count.hpp"
#include "core/store/shop.hpp"

#include <algorithm>
#include <utility>

namespace tillsim {

namespace {

/// The collectors of a run, as far as they are wanted.
class Measures {
public:
    Measures(const Scenario& scenario, const Collectors& wanted, EventStream& events) : m_wanted{wanted}
    {
        if (wanted.customers)
            events.subscribe(m_customers.emplace(scenario.classes.size(), scenario.banks.size()),
                             CustomerMeasures::kinds);
        if (wanted.levels)
            events.subscribe(m_levels.emplace(partedDay(scenario), linesOfBanks(scenario)), LevelMeasures::kinds);
        if (wanted.tills)
            events.subscribe(m_tills.emplace(static_cast<std::size_t>(tillCount(scenario))), TillMeasures::kinds);
    }

    /// `result` has its scenario's names, and nothing measured.
    [[nodiscard]] TakenMeasures take(Instant end, RunResult result) const
    {
        if (m_levels)
            m_levels->report(end, result);
        if (m_tills)
            m_tills->report(end, result);
        if (!m_wanted.profile)
            result.lineProfile = {};
        return {std::move(result), m_customers ? std::optional{m_customers->tally()} : std::nullopt};
    }

private:
    /// What the profile of the line is cut from. Without a profile it has one part, which never ends.
    [[nodiscard]] Duration partedDay(const Scenario& scenario) const
    {
        return m_wanted.profile ? scenario.duration : Duration::max();
    }

    Collectors m_wanted;
    std::optional<CustomerMeasures> m_customers;
    std::optional<LevelMeasures> m_levels;
    std::optional<TillMeasures> m_tills;
};

}  // namespace

/// In the order in which they refer to each other.
struct LiveRun::Parts {
    Parts(const Scenario& ofScenario, const RunOptions& options)
        : scenario{ofScenario},
          seed{options.seed},
          until{options.until},
          measures{ofScenario, options.collectors, events},
          shop{kernel, ofScenario, options.seed, options.replication, events}
    {
        for (EventObserver* const observer : options.observers)
            events.subscribe(*observer);
        shop.open();
    }

    /// Until when everything that is due happens, whoever is there.
    [[nodiscard]] Instant shutting() const
    {
        return Instant{std::min(scenario.duration, until.value_or(Duration::max()))};
    }

    /// All that is due until then has happened: those who are in the shop are served, or the run ends.
    void shut()
    {
        kernel.runUntil(shutting());
        if (scenario.afterClosing == AfterClosing::Stop || until.value_or(Duration::max()) <= scenario.duration)
            return end();
        isDraining = true;
        if (until)
            kernel.callAt(
                Instant{*until}, [this] { isCut = true; }, lastPhase);
    }

    void end()
    {
        isOver = true;
        shop.end();
    }

    bool drain(Instant limit)
    {
        if (isCut || shop.isOver()) {
            end();
            return false;
        }
        if (kernel.step(limit))
            return true;
        if (kernel.pending() == 0)
            end();  // Those who are left wait for nothing.
        return false;
    }

    const Scenario& scenario;
    std::uint64_t seed;
    std::optional<Duration> until;
    bool isDraining = false;  // The doors have shut, and those who are in the shop are served.
    bool isCut = false;       // It ends here, because it was to run until now.
    bool isOver = false;
    Kernel kernel;
    EventStream events;
    Measures measures;
    Shop shop;
};

LiveRun::LiveRun(const Scenario& scenario, const RunOptions& options)
    : m_parts{std::make_unique<Parts>(scenario, options)}
{
}

LiveRun::~LiveRun() = default;

Instant LiveRun::now() const
{
    return m_parts->kernel.now();
}

bool LiveRun::isOver() const
{
    return m_parts->isOver;
}

bool LiveRun::step(Instant until)
{
    Parts& parts = *m_parts;
    if (parts.isOver)
        return false;
    if (parts.isDraining)
        return parts.drain(until);
    const Instant shutting = parts.shutting();
    if (parts.kernel.step(std::min(until, shutting)))
        return true;
    if (until < shutting)
        return false;
    parts.shut();
    return parts.isDraining && parts.drain(until);
}

void LiveRun::runUntil(Instant until)
{
    if (!m_parts->isDraining && !m_parts->isOver)
        m_parts->kernel.runUntil(std::min(until, m_parts->shutting()));
    while (step(until)) { }
    if (!m_parts->isOver)
        m_parts->kernel.runUntil(until);
}

void LiveRun::runToEnd()
{
    runUntil(endOfTime);
}

TakenMeasures LiveRun::takeMeasures() const
{
    RunResult result = emptyResult(m_parts->scenario, m_parts->seed);
    result.fingerprint = m_parts->events.fingerprint();
    result.simulated = toSeconds(now());
    return m_parts->measures.take(now(), std::move(result));
}

ShopPicture LiveRun::picture() const
{
    return m_parts->shop.picture();
}

void LiveRun::forEachPresent(const std::function<void(const CustomerRecord&)>& visit) const
{
    m_parts->shop.forEachPresent(visit);
}

}  // namespace tillsim
