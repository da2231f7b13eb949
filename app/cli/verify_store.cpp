// SPDX-License-Identifier: MIT
// `tillsim verify STORE`.
#include "app/cli/execute.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/usage_error.hpp"
#include "app/cli/verify_parts.hpp"
#include "core/experiment/thread_executor.hpp"
#include "core/experiment/verification.hpp"
#include "core/results/results_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace tillsim::cli {

namespace {

bool isWanted(const VerifyCommand& command, const RunRecord& run)
{
    const auto is = [](const std::optional<std::int64_t>& wanted, std::uint64_t number) {
        return !wanted || static_cast<std::uint64_t>(*wanted) == number;
    };
    return is(command.point, run.point) && is(command.replication, run.replication);
}

std::size_t countWanted(const VerifyCommand& command, const ResultsStore& store)
{
    std::size_t wanted = 0;
    store.visit([&](const RunRecord& run) { wanted += isWanted(command, run) ? 1U : 0U; });
    return wanted;
}

/// A part of a list, evenly spread over it.
class Sample {
public:
    Sample(std::size_t of, const std::optional<std::int64_t>& size)
        : m_of{of}, m_size{size ? std::min(static_cast<std::size_t>(*size), of) : of}
    {
    }

    /// Whether the next element of the list belongs to it: whenever the ideal line passes a whole number.
    bool takesNext()
    {
        m_passed += m_size;
        if (m_passed < m_of)
            return false;
        m_passed -= m_of;
        return true;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::size_t m_of;
    std::size_t m_size;
    std::size_t m_passed = 0;
};

[[noreturn]] void refuseNone(const VerifyCommand& command)
{
    if (!command.point && !command.replication)
        throw UsageError{fmt::format("{}: has no runs", command.file)};
    const auto named = [](const char* what, const std::optional<std::int64_t>& number) {
        return number ? fmt::format(" {} {}", what, *number) : std::string{};
    };
    throw UsageError{fmt::format("{}: has no run of{}{}", command.file, named("point", command.point),
                                 named("replication", command.replication))};
}

std::string findings(const VerifyCommand& command, const Verification& verification)
{
    const std::size_t same = verification.checked() - verification.differing();
    if (!verification.first())
        return fmt::format("{}: {} {} as recorded\n", command.file, same, same == 1 ? "run is" : "runs are");
    const RunDifference& run = *verification.first();
    std::string text = fmt::format("{}: {} of {} runs are as recorded\n", command.file, same, verification.checked());
    text += fmt::format("the first that differs: point {} ({}), replication {}\n", run.point,
                        verification.experiment().points.at(run.point).name, run.replication);
    if (run.fingerprint && run.first.what != "fingerprint")
        text += fmt::format("  fingerprint was {}, is {}\n", run.fingerprint->was, run.fingerprint->is);
    text += fmt::format("  {} was {}, is {}\n", run.first.what, run.first.was, run.first.is);
    if (!command.events)
        text += fmt::format("with --point {} --replication {} --events LOG, the event log of that run as it was, the "
                            "first event that differs is named\n",
                            run.point, run.replication);
    return text;
}

}  // namespace

int verifyStore(const VerifyCommand& command)
{
    if (command.scenario)
        throw UsageError{"--scenario goes with a RUN.json: a store has its own scenario"};
    const ResultsStore store = ResultsStore::openToRead(command.file);
    const std::size_t wanted = countWanted(command, store);
    if (wanted == 0)
        refuseNone(command);
    Sample sample{wanted, command.sample};
    if (command.events && sample.size() > 1)
        throw UsageError{"--events is the log of one run: --point and --replication say which"};
    GivenLog log{command.events};
    ThreadExecutor executor{command.jobs ? static_cast<std::size_t>(*command.jobs) : usualThreads()};
    Verification verification{store.experiment(), executor, log.observer()};
    Progress progress{command.quiet ? nullptr : watchedError()};
    store.visit([&](const RunRecord& run) {
        if (!isWanted(command, run) || !sample.takesNext())
            return;
        verification.add(run);
        progress.show(static_cast<std::int64_t>(verification.checked()), static_cast<std::int64_t>(sample.size()));
    });
    verification.finish();
    progress.clear();
    const std::string events = log.finding();
    writeOut(findings(command, verification) + events + versionsText(verification.experiment().version));
    flushOut();
    return verification.differing() == 0 && !log.differs() ? done : unmet;
}

}  // namespace tillsim::cli
