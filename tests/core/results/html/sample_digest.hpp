// SPDX-License-Identifier: MIT
// Stores without a file, and what the report makes of them.
#pragma once

#include "core/results/html/digest.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim {

/// A run that says: mean wait and its 95th percentile in seconds, the share who wait at most 3 minutes, and how many
/// tills are open, each for 10 hours, of which each is busy for 4, in a gap for 1 and idle for 5.
inline RunRecord sampleDay(std::uint64_t point, std::uint64_t replication, double wait, double within, int tills)
{
    RunRecord run{.point = point,
                  .replication = replication,
                  .seed = 1,
                  .fingerprint = point * 100 + replication,
                  .measures = {{"simulated_s", 36'000.0},
                               {"wait_s.count", 100.0},
                               {"wait_s.mean", wait},
                               {"wait_s.p95", 4.0 * wait},
                               {"utilisation", 0.4},
                               {"one_plus_one", 0.9},
                               {"within.180", within}},
                  .profilePart = 9'000.0,
                  .lineProfile = {0.0, 2.0, wait / 10.0, static_cast<double>(replication)}};
    for (int till = 1; till <= tills; ++till) {
        const std::string front = "banks[main].tills[" + std::to_string(till) + "].states_s.";
        run.measures.insert(run.measures.end(),
                            {{front + "closed", 0.0},
                             {front + "idle", 18'000.0},
                             {front + "scanning", 10'800.0},
                             {front + "tender", 3'600.0},
                             {front + "gap", 3'600.0}});
    }
    return run;
}

/// 95% within 3 minutes; a till costs 18 an hour.
inline PointAims sampleAims()
{
    return {.targets = {.within = WithinShare{180.0, 0.95}}, .tillHour = 18.0};
}

inline ScenarioNotes notesFor(std::size_t points)
{
    return {.aims = std::vector<PointAims>(points, sampleAims()),
            .sources = {{"", "A guess"}, {"basket", "Counted & <weighed>"}},
            .opens = 7.0 * 3'600.0};
}

/// 3 to 5 tills, with two days each: three are too few, four are enough.
inline ResultsStore tillsStore()
{
    ResultsStore store
        = ResultsStore::withoutFile("tills.db",
                                    {.version = "tillsim 1.2.3",
                                     .scenario = {.name = "Shop", .fileName = "shop.toml", .text = "x < y\n"},
                                     .seed = 1,
                                     .axes = {{"bank.tills", {"bank.tills"}, {"3", "4", "5"}}},
                                     .points = {{"bank.tills=3", {{"bank.tills", "3"}}},
                                                {"bank.tills=4", {{"bank.tills", "4"}}},
                                                {"bank.tills=5", {{"bank.tills", "5"}}}}});
    for (std::uint64_t day = 0; day < 2; ++day) {
        const double more = static_cast<double>(day) / 1'000.0;
        store.add(std::vector<RunRecord>{sampleDay(0, day, 90.0, 0.80 + more, 3),
                                         sampleDay(1, day, 20.0, 0.97 + more, 4),
                                         sampleDay(2, day, 5.0, 0.99 + more, 5)});
    }
    return store;
}

inline Digest tillsDigest()
{
    return digest(tillsStore(), notesFor(3), "wait_s.mean");
}

}  // namespace tillsim
