// SPDX-License-Identifier: MIT
// A result with a figure of its own everywhere, so that no two can be mistaken for each other.
#pragma once

#include "core/results/run_result.hpp"

namespace tillsim {

inline Summary sampleSummary(double first)
{
    return {.count = 90,
            .mean = first,
            .sd = first + 0.5,
            .p50 = first + 1.0,
            .p90 = first + 2.0,
            .p95 = first + 3.0,
            .p99 = first + 4.0,
            .max = first + 5.0};
}

inline CustomerCounts sampleCounts()
{
    return {.arrived = 109,
            .served = 90,
            .balked = 1,
            .turnedAway = 2,
            .reneged = 3,
            .inService = 4,
            .inLine = 5,
            .outside = 4};
}

inline TillResult sampleTill(const char* name, double utilisation)
{
    return {.name = name,
            .served = 45,
            .utilisation = utilisation,
            .states = {600.0, 900.0, 1200.0, 300.0, 100.0, 200.0, 50.0, 250.0}};
}

inline RunResult sampleResult()
{
    RunResult result;
    result.scenario = "Caf\u00e9 \"Eck\"";
    result.seed = 9223372036854775807;
    result.fingerprint = 0x00000000deadbeef;
    result.opens = 7.0 * 3600.0;
    result.simulated = 3600.0;
    result.targets = {.within = WithinShare{90.0, 0.8}, .onePlusOne = 0.75};
    result.customers = sampleCounts();
    result.wait = sampleSummary(10.0);
    result.sojourn = sampleSummary(100.0);
    result.service = sampleSummary(20.25);
    result.outside = sampleSummary(0.125);
    result.lineLength = {1.5, 12};
    result.inShop = {3.25, 15};
    result.throughputPerHour = 90.0;
    result.utilisation = 0.8;
    result.onePlusOne = 0.7;
    result.within = {{60.0, 0.5}, {90.0, 0.8125}, {180.0, 0.9375}, {300.0, 1.0}};
    result.waitCauses = {450.0, 90.0, 45.0, 180.0, 0.0, 0.0, 22.5, 67.5, 0.0, 45.0};
    result.classes = {{.name = "regular", .customers = sampleCounts(), .wait = sampleSummary(11.0), .sojourn = {}},
                      {.name = "vip", .customers = {}, .wait = {}, .sojourn = {}}};
    result.banks = {{.name = "tills",
                     .served = 90,
                     .wait = sampleSummary(12.0),
                     .utilisation = 0.8,
                     .tills = {sampleTill("1", 0.75), sampleTill("2", 0.85)}}};
    result.lineProfile = {75.0, {0.0, 0.2, 1.0, 4.0, 0.5}};
    return result;
}

}  // namespace tillsim
