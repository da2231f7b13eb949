// SPDX-License-Identifier: MIT
// What `tillsim verify` can verify. Each writes what it has found to standard output and returns an ExitCode; they
// throw as execute() does.
#pragma once

#include "app/cli/command.hpp"
#include "core/results/event_log_check.hpp"

#include <fstream>
#include <optional>
#include <string>

namespace tillsim::cli {

/// The JSON of a run, whose text is `document`.
int verifyRun(const VerifyCommand& command, const std::string& document);

int verifyStore(const VerifyCommand& command);

/// The event log that is to be held against a run, where one was given.
class GivenLog {
public:
    /// Throws UsageError if there is one that cannot be read.
    explicit GivenLog(const std::optional<std::string>& file);

    /// Null without a log.
    [[nodiscard]] EventObserver* observer() { return m_check ? &*m_check : nullptr; }

    /// After the run, a line: "events.jsonl: 1,234 events are the same", or the first that is not. Empty without a log.
    /// Throws UsageError if a line of the log is no event.
    [[nodiscard]] std::string finding();

    /// After finding().
    [[nodiscard]] bool differs() const { return m_differs; }

private:
    std::string m_file;
    std::ifstream m_stream;
    std::optional<EventLogCheck> m_check;
    bool m_differs = false;
};

/// "made by A; this is B", a line; nothing if they are the same.
[[nodiscard]] std::string versionsText(const std::string& recorded);

}  // namespace tillsim::cli
