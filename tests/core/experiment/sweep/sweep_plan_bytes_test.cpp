// SPDX-License-Identifier: MIT
#include "core/experiment/sweep/sweep_plan_bytes.hpp"

#include "core/experiment/sweep/sweep_runs.hpp"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace tillsim {

namespace {

using Bytes = std::vector<std::byte>;

const char* const shopText = R"(
duration = "10min"
[[arrivals]]
kind = "trace"
file = "traces/../traces/day.csv"
[service]
kind = "time"
time = { exponential = { mean = "30s" } }
[[bank]]
)";

/// A scenario that names a file, in a folder of this test alone that is gone with this object.
class Folder {
public:
    Folder()
        : m_path{std::filesystem::current_path()
                 / (std::string{"SweepPlanBytes."} + testing::UnitTest::GetInstance()->current_test_info()->name())}
    {
        std::filesystem::create_directories(m_path / "traces");
        std::ofstream{m_path / "traces/day.csv"} << "arrival_s\n0\n1\n2\n20\n";
    }
    ~Folder() { remove(); }

    void remove() const { std::filesystem::remove_all(m_path); }

    [[nodiscard]] SweepPlan plan() const
    {
        SweepPlan plan = planSweep({.settings = {{"duration", "5min"}}, .groups = {{{{}, {"bank.tills"}, {"1", "2"}}}}},
                                   {(m_path / "shop.toml").string(), m_path, shopText}, 9);
        plan.experiment.version = "tillsim 1";
        return plan;
    }

private:
    std::filesystem::path m_path;
};

std::string refusalOf(const Bytes& bytes, const char* version = "tillsim 1")
{
    try {
        (void)planFromBytes(bytes, version);
        return "none";
    } catch (const BadRecord& refusal) {
        return refusal.what();
    }
}

}  // namespace

TEST(SweepPlanBytes, GiveTheSameRunsWhereNoFileIsThere)
{
    const Folder folder;
    const SweepPlan plan = folder.plan();
    const Bytes bytes = toBytes(plan);
    ScenarioShelf shelf{plan};
    const RunRecord here = computeRun({1, 3}, plan, shelf);
    folder.remove();

    const SweepPlan brought = planFromBytes(bytes, "tillsim 1");
    ScenarioShelf there{brought};

    EXPECT_EQ(here.failure, "");
    EXPECT_EQ(here.seed, 9U);
    EXPECT_EQ(computeRun({1, 3}, brought, there), here);
}

TEST(SweepPlanBytes, OfAnotherVersionAreRefused)
{
    EXPECT_EQ(refusalOf(toBytes(Folder{}.plan()), "tillsim 2"),
              "this is tillsim 2, but the sweep comes from tillsim 1");
}

TEST(SweepPlanBytes, AreRefusedIfAnyIsMissing)
{
    const Bytes whole = toBytes(Folder{}.plan());

    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_THROW((void)planFromBytes(std::span{whole}.first(size), "tillsim 1"), BadRecord) << size;
}

TEST(SweepPlanBytes, AreRefusedIfTheyAreSomethingElse)
{
    Bytes longer = toBytes(Folder{}.plan());
    longer.push_back(std::byte{0});

    EXPECT_EQ(refusalOf(longer), "a sweep came with something after it");
    EXPECT_EQ(refusalOf(Bytes(64)), "a sweep came in an unknown form");
}

TEST(ComputeRun, SaysWhichRunHasFailed)
{
    const Folder folder;
    SweepPlan plan = folder.plan();
    plan.experiment.scenario.files.clear();
    ScenarioShelf shelf{plan};

    const RunRecord run = computeRun({1, 3}, plan, shelf);

    EXPECT_THAT(run.failure, testing::HasSubstr("is not among the files of the sweep"));
    EXPECT_EQ(run.point, 1U);
    EXPECT_EQ(run.replication, 3U);
    EXPECT_EQ(run.seed, 9U);
}

}  // namespace tillsim
