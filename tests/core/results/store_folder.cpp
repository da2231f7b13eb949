// SPDX-License-Identifier: MIT
#include "tests/core/results/store_folder.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdio>
#include <sstream>

namespace tillsim {

namespace fs = std::filesystem;

namespace {

fs::path folderOfThisTest()
{
    const testing::TestInfo* const test = testing::UnitTest::GetInstance()->current_test_info();
    return fs::current_path() / "scratch" / "store" / (std::string{test->test_suite_name()} + '.' + test->name());
}

}  // namespace

StoreFolder::StoreFolder() : folder{folderOfThisTest()}, file{folder / "sweep.db"}
{
    fs::remove_all(folder);
    fs::create_directories(folder);
}

StoreFolder::~StoreFolder()
{
    fs::remove_all(folder);
}

std::set<std::string> StoreFolder::names() const
{
    std::set<std::string> result;
    for (const auto& entry : fs::directory_iterator{folder})
        result.insert(entry.path().filename());
    return result;
}

ExperimentRecord sampleExperiment()
{
    return {.version = "tillsim 1.2.3 (GNU 12.2.0, Release)",
            .scenario = {.name = "Shop",
                         .fileName = "shop.toml",
                         .text = "name = \"Shop\"\nduration = \"8h\"\n",
                         .files = {{"till.csv", "arrival_s\n0\n"}, {"baskets.csv", std::string{"a\0b", 3}}}},
            .seed = 7,
            .settings = {{"duration", "4h"}, {"name", "It's \"Shop\""}},
            .axes = {{"tills", {"bank.tills", "bank.lines"}, {"6", "7"}}, {"rule", {}, {}}},
            .points = {{"bank.tills=6", {{"bank.tills", "6"}}},
                       {"bank.tills=7", {{"bank.tills", "7"}, {"bank.speed", "1.5"}}}}};
}

RunRecord sampleRun(std::uint64_t point, std::uint64_t replication)
{
    const double figure = static_cast<double>(100 * point + replication);
    RunRecord run{.point = point,
                  .replication = replication,
                  .seed = 7,
                  .fingerprint = 0xFEDCBA9876543210U + 100 * point + replication,
                  .measures = {{"wait_s.mean", 0.1 + figure}, {"utilisation", 1.0 / (1.0 + figure)}},
                  .profilePart = 900.0,
                  .lineProfile = {0.0, 0.1 + figure, 1e-9},
                  .wallSeconds = 0.001 * (1.0 + figure)};
    if (point == 1)
        run.measures.insert(run.measures.begin(), {"wait_s.p95", 60.0 + figure});
    return run;
}

std::vector<RunRecord> sampleRuns(std::uint64_t replications)
{
    std::vector<RunRecord> runs;
    for (std::uint64_t point = 0; point < 2; ++point) {
        for (std::uint64_t replication = 0; replication < replications; ++replication)
            runs.push_back(sampleRun(point, replication));
    }
    return runs;
}

RunRecord failedRun(std::uint64_t point, std::uint64_t replication)
{
    return {.point = point,
            .replication = replication,
            .seed = 7,
            .wallSeconds = 0.5,
            .failure = "there is not enough memory"};
}

std::string wholeDump(const fs::path& file)
{
    FILE* const pipe = ::popen(("sqlite3 '" + file.string() + "' .dump 2>&1").c_str(), "r");
    std::string text;
    for (int letter = std::fgetc(pipe); letter != EOF; letter = std::fgetc(pipe))
        text += static_cast<char>(letter);
    if (::pclose(pipe) != 0)
        ADD_FAILURE() << "sqlite3 cannot dump " << file << ": " << text;
    return text;
}

std::string dump(const fs::path& file)
{
    std::istringstream lines{wholeDump(file)};
    std::string text;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("INSERT INTO wall_time "))
            text += line + '\n';
    }
    return text;
}

void tamper(const fs::path& file, const std::string& sql)
{
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
}

std::vector<RunRecord> runsIn(const ResultsStore& store)
{
    std::vector<RunRecord> runs;
    store.visit([&runs](const RunRecord& run) { runs.push_back(run); });
    return runs;
}

}  // namespace tillsim
