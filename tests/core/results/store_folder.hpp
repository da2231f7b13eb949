// SPDX-License-Identifier: MIT
// A folder of its own for each test about results stores, and what to put into them.
#pragma once

#include "core/results/results_store.hpp"

#include <gmock/gmock.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace tillsim {

class StoreFolder : public testing::Test {
protected:
    StoreFolder();
    ~StoreFolder() override;

    std::set<std::string> names() const;

    const std::filesystem::path folder;
    const std::filesystem::path file;
};

/// Two points, an axis, and all that a scenario can have beside it.
ExperimentRecord sampleExperiment();

/// Differs from all other runs in all its figures. Point 1 has a measure more than point 0.
RunRecord sampleRun(std::uint64_t point, std::uint64_t replication);

/// Points 0 and 1, each with that many replications.
std::vector<RunRecord> sampleRuns(std::uint64_t replications);

RunRecord failedRun(std::uint64_t point, std::uint64_t replication);

/// What `sqlite3 FILE .dump` prints, with and without the lines of wall times.
std::string wholeDump(const std::filesystem::path& file);
std::string dump(const std::filesystem::path& file);

/// Has SQLite execute statements on a file behind our back.
void tamper(const std::filesystem::path& file, const std::string& sql);

std::vector<RunRecord> runsIn(const ResultsStore& store);

/// What `action` is refused with, without the name of the file in front of it; "nothing" if it is not refused.
template <typename Action>
std::string refusalOf(const std::filesystem::path& file, Action action)
{
    try {
        (void)action();
        return "nothing";
    } catch (const StoreError& error) {
        const std::string message = error.what();
        const std::string name = file.string() + ": ";
        return message.starts_with(name) ? message.substr(name.size()) : message;
    }
}

}  // namespace tillsim
