// SPDX-License-Identifier: MIT
#include "core/experiment/verification.hpp"

#include "core/events/fingerprint.hpp"
#include "core/experiment/recorded_run.hpp"
#include "core/experiment/stored_scenario.hpp"

#include <utility>

namespace tillsim {

namespace {

constexpr std::size_t batchSize = 256;

}  // namespace

Verification::Verification(ExperimentRecord experiment, Executor& executor, EventObserver* observer)
    : m_experiment{std::move(experiment)}, m_executor{executor}, m_observer{observer}
{
}

void Verification::add(const RunRecord& recorded)
{
    m_batch.push_back(recorded);
    if (m_batch.size() == batchSize)
        finish();
}

void Verification::finish()
{
    const std::vector<std::shared_ptr<const Scenario>> scenarios = scenariosOfBatch();
    const auto job = [&](std::size_t index) { return runAgain(m_batch[index], *scenarios[index]); };
    std::size_t at = 0;
    m_executor.run(m_batch.size(), job, [&](RunRecord&& run) { compare(m_batch[at++], run); }, {});
    m_batch.clear();
}

/// Runs come point by point, so that neighbours mostly share one.
std::vector<std::shared_ptr<const Scenario>> Verification::scenariosOfBatch()
{
    std::vector<std::shared_ptr<const Scenario>> scenarios;
    for (const RunRecord& run : m_batch) {
        if (!m_scenario || m_scenarioOf != run.point)
            m_scenario = std::make_shared<const Scenario>(storedScenario(m_experiment, run.point));
        m_scenarioOf = run.point;
        scenarios.push_back(m_scenario);
    }
    return scenarios;
}

RunRecord Verification::runAgain(const RunRecord& recorded, const Scenario& scenario) const
{
    RunOptions options{.seed = recorded.seed, .replication = recorded.replication};
    if (m_observer)
        options.observers.push_back(m_observer);
    return recordedRun(scenario, options);
}

void Verification::compare(const RunRecord& was, const RunRecord& is)
{
    ++m_checked;
    const std::optional<Difference> difference = firstDifference(was, is);
    if (!difference)
        return;
    ++m_differing;
    if (m_first)
        return;
    m_first = RunDifference{was.point, was.replication, *difference};
    if (was.fingerprint != is.fingerprint)
        m_first->fingerprint = Difference{"fingerprint", toHex(was.fingerprint), toHex(is.fingerprint)};
}

}  // namespace tillsim
