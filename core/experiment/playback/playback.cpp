// SPDX-License-Identifier: MIT
#include "core/experiment/playback/playback.hpp"

#include "core/scenario/limits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <stdexcept>
#include <utility>

namespace tillsim {

namespace {

/// A rush is at none.
bool hasTill(const Scenario& scenario, InterventionKind kind, std::uint32_t bank, std::uint32_t till)
{
    return kind == InterventionKind::Rush
        || (bank < scenario.banks.size() && till < static_cast<std::uint64_t>(scenario.banks[bank].tills));
}

/// Counts what happens, so that one can stop when something has.
class Watch final : public EventObserver {
public:
    void on(const ShopEvent& event) override
    {
        ++events;
        if (movesACustomer(event.kind))
            ++moves;
    }

    std::uint64_t events = 0;
    std::uint64_t moves = 0;

private:
    static bool movesACustomer(EventKind kind) { return kind >= EventKind::arrived && kind <= EventKind::resumed; }
};

/// A run with what it needs to go on.
struct WatchedRun {
    WatchedRun(std::shared_ptr<const Scenario> ofScenario, std::uint64_t seed, std::uint64_t replication)
        : scenario{std::move(ofScenario)},
          live{*scenario, {.seed = seed, .replication = replication, .observers = {&watch}}}
    {
    }

    std::shared_ptr<const Scenario> scenario;
    Watch watch;
    LiveRun live;
};

}  // namespace

struct Playback::Parts {
    Parts(std::shared_ptr<const Scenario> ofScenario, std::uint64_t ofSeed, std::uint64_t ofReplication)
        : scenario{std::move(ofScenario)}, seed{ofSeed}, replication{ofReplication}, shown{begin()}
    {
    }

    [[nodiscard]] std::unique_ptr<WatchedRun> begin() const
    {
        return std::make_unique<WatchedRun>(scenario, seed, replication);
    }

    /// With `list` in place of its interventions; aims at where it was to go, or is.
    void change(std::vector<Intervention> list)
    {
        auto changed = std::make_shared<Scenario>(*scenario);
        changed->interventions = std::move(list);
        scenario = std::move(changed);
        aimAt(aim.value_or(shown->live.now()));
    }

    void aimAt(Instant instant)
    {
        aim = std::max(instant, Instant{});
        if (shown->scenario == scenario && shown->live.now() <= *aim)
            next.reset();
        else if (!next || next->scenario != scenario || next->live.now() > *aim)
            next = begin();
    }

    /// The run that has to go on.
    [[nodiscard]] LiveRun& runner() { return next ? next->live : shown->live; }

    void arrive()
    {
        runner().runUntil(*aim);
        if (next)
            shown = std::exchange(next, nullptr);
        aim.reset();
    }

    std::shared_ptr<const Scenario> scenario;
    std::uint64_t seed;
    std::uint64_t replication;
    std::unique_ptr<WatchedRun> shown;
    std::unique_ptr<WatchedRun> next;  // On its way to the aim, to be shown when it is there; null: `shown` goes there.
    std::optional<Instant> aim;
    std::vector<Intervention> made;
    std::vector<Intervention> undone;  // The last one first to be made again.
};

Playback::Playback(Scenario scenario, std::uint64_t seed, std::uint64_t replication)
    : Playback{std::make_shared<const Scenario>(std::move(scenario)), seed, replication}
{
}

Playback::Playback(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, std::uint64_t replication)
    : m_parts{std::make_unique<Parts>(std::move(scenario), seed, replication)}
{
}

Playback::~Playback() = default;
Playback::Playback(Playback&&) noexcept = default;
Playback& Playback::operator=(Playback&&) noexcept = default;

Playback Playback::fork() const
{
    Playback other{m_parts->scenario, m_parts->seed, m_parts->replication};
    other.m_parts->made = m_parts->made;
    other.seek(m_parts->aim.value_or(now()));
    return other;
}

const Scenario& Playback::scenario() const
{
    return *m_parts->scenario;
}

std::shared_ptr<const Scenario> Playback::sharedScenario() const
{
    return m_parts->scenario;
}

std::uint64_t Playback::seed() const
{
    return m_parts->seed;
}

std::uint64_t Playback::replication() const
{
    return m_parts->replication;
}

Instant Playback::now() const
{
    return m_parts->shown->live.now();
}

bool Playback::isAtEnd() const
{
    return m_parts->shown->live.isOver();
}

bool Playback::hasAim() const
{
    return m_parts->aim.has_value();
}

void Playback::seek(Instant instant)
{
    m_parts->aimAt(std::min(instant, endOfTime));
}

void Playback::seekEnd()
{
    m_parts->aimAt(endOfTime);
}

bool Playback::work(std::size_t steps)
try {
    if (!hasAim())
        return false;
    LiveRun& run = m_parts->runner();
    while (steps-- > 0) {
        if (!run.step(*m_parts->aim)) {
            m_parts->arrive();
            return false;
        }
    }
    return true;
} catch (...) {
    if (m_parts->next)
        m_parts->shown = std::exchange(m_parts->next, nullptr);
    m_parts->aim.reset();
    throw;
}

void Playback::stepEvent()
{
    work(std::numeric_limits<std::size_t>::max());
    const WatchedRun& shown = *m_parts->shown;
    const std::uint64_t before = shown.watch.events;
    while (shown.watch.events == before && m_parts->shown->live.step(endOfTime)) { }
}

void Playback::stepCustomer()
{
    work(std::numeric_limits<std::size_t>::max());
    const WatchedRun& shown = *m_parts->shown;
    const std::uint64_t before = shown.watch.moves;
    while (shown.watch.moves == before && m_parts->shown->live.step(endOfTime)) { }
}

void Playback::intervene(InterventionKind kind, std::uint32_t bank, std::uint32_t till, Duration length,
                         std::int64_t customers)
{
    if (isAtEnd())
        throw std::runtime_error{"the run has ended: there is nothing left to change"};
    if (!hasTill(*m_parts->scenario, kind, bank, till))
        throw std::runtime_error{"there is no such till: the shop has been changed meanwhile"};
    std::vector<Intervention> all = m_parts->scenario->interventions;
    if (all.size() >= maxInterventions)
        throw std::runtime_error{fmt::format("a scenario may have at most {} interventions", maxInterventions)};
    Intervention added{now().time_since_epoch(), kind, bank, till, length, customers};
    do {
        added.at += Duration{1};
    } while (std::any_of(all.begin(), all.end(), [&added](const Intervention& each) { return each.at == added.at; }));
    all.push_back(added);
    m_parts->made.push_back(added);
    m_parts->undone.clear();
    m_parts->change(std::move(all));
}

const std::vector<Intervention>& Playback::made() const
{
    return m_parts->made;
}

void Playback::remake(std::vector<Intervention> made)
{
    std::vector<Intervention> all = m_parts->scenario->interventions;
    all.resize(all.size() - m_parts->made.size());
    all.insert(all.end(), made.begin(), made.end());
    m_parts->made = std::move(made);
    m_parts->undone.clear();
    m_parts->change(std::move(all));
}

void Playback::settle()
{
    m_parts->made.clear();
    m_parts->undone.clear();
}

bool Playback::canUndo() const
{
    return !m_parts->made.empty();
}

bool Playback::canRedo() const
{
    return !m_parts->undone.empty();
}

void Playback::undo()
{
    if (!canUndo())
        return;
    m_parts->undone.push_back(m_parts->made.back());
    m_parts->made.pop_back();
    std::vector<Intervention> all = m_parts->scenario->interventions;
    all.pop_back();
    m_parts->change(std::move(all));
}

void Playback::redo()
{
    if (!canRedo())
        return;
    std::vector<Intervention> all = m_parts->scenario->interventions;
    all.push_back(m_parts->undone.back());
    m_parts->made.push_back(m_parts->undone.back());
    m_parts->undone.pop_back();
    m_parts->change(std::move(all));
}

ShopPicture Playback::picture() const
{
    return m_parts->shown->live.picture();
}

TakenMeasures Playback::takeMeasures() const
{
    return m_parts->shown->live.takeMeasures();
}

}  // namespace tillsim
