// SPDX-License-Identifier: MIT
// A small store in each of the forms that it can be had in.
#include "core/results/store_csv.hpp"
#include "core/results/store_json.hpp"
#include "core/results/store_text.hpp"
#include "tests/core/results/store_folder.hpp"

#include <gmock/gmock.h>

namespace tillsim {

namespace {

using NameList = std::vector<std::string>;

/// Waits of 10 and 14 s at the first point, 0.1 + 0.2 s and a failure at the second, nothing at the third.
ResultsStore smallStore()
{
    ResultsStore store
        = ResultsStore::withoutFile("small.db",
                                    {.version = "tillsim 1.2.3 (GNU 12.2.0, Release)",
                                     .scenario = {.name = "Shop", .text = "duration = \"8h\"\n"},
                                     .seed = 7,
                                     .settings = {{"duration", "4h"}},
                                     .axes = {{"bank.tills", {"bank.tills"}, {"6", "7"}}},
                                     .points = {{"bank.tills=6", {{"bank.tills", "6"}}},
                                                {"7, fast", {{"bank.tills", "7"}, {"bank.speed", "[1, 2]"}}},
                                                {"bank.tills=8", {{"bank.tills", "8"}}}}});
    store.add(std::vector<RunRecord>{
        {.point = 0, .replication = 0, .seed = 7, .fingerprint = 0xA, .measures = {{"wait_s.mean", 10.0}, {"n", 1.0}}},
        {.point = 0, .replication = 1, .seed = 7, .fingerprint = 0xB, .measures = {{"wait_s.mean", 14.0}, {"n", 1.0}}},
        {.point = 1,
         .replication = 0,
         .seed = 7,
         .fingerprint = 0xC,
         .measures = {{"extra", 1e-9}, {"wait_s.mean", 0.1 + 0.2}}},
        {.point = 1, .replication = 1, .seed = 7, .failure = "lost, \"here\""}});
    return store;
}

std::string longCsv(const NameList& only)
{
    std::string text;
    writeLongCsv(smallStore(), only, [&text](std::string_view part) { text += part; });
    return text;
}

std::string wideCsv(const NameList& only)
{
    std::string text;
    writeWideCsv(smallStore(), only, [&text](std::string_view part) { text += part; });
    return text;
}

}  // namespace

TEST(StoreText, HasARowForEachPoint)
{
    // Student's t for 95% and one degree of freedom is 12.706, and the standard error of 10 and 14 is 2.
    EXPECT_EQ(toText(summarise(smallStore(), {}), {}),
              "Shop: 3 points, 3 runs, and 1 that failed\n"
              "\n"
              "Point         runs  failed  wait_s.mean\n"
              "bank.tills=6     2       0     12 +- 25\n"
              "7, fast          1       1  0.3000 +- ?\n"
              "bank.tills=8     0       0\n"
              "\n"
              "Means over the runs of a point, +- half the width of their 95% intervals (Student's t); ? after a "
              "single run.\n"
              "seed 7, scenario 7671095354797bdc, tillsim 1.2.3 (GNU 12.2.0, Release)\n");
}

TEST(StoreText, ShowsTheMeasuresThatAreAskedFor)
{
    const NameList measures{"n", "extra"};

    const std::string text = toText(summarise(smallStore(), measures), measures);

    EXPECT_THAT(text,
                testing::HasSubstr("Point         runs  failed  n               extra\n"
                                   "bank.tills=6     2       0  1\n"
                                   "7, fast          1       1     0.00000000100 +- ?\n"));
}

TEST(StoreText, ShowsSomethingWhereThereIsNoMainMeasure)
{
    ResultsStore store = ResultsStore::withoutFile("s", {.points = {{"only", {}}}});
    store.add(std::vector<RunRecord>{{.measures = {{"a", 1.0}, {"b", 2.0}}}});

    EXPECT_THAT(toText(summarise(store, {}), {}),
                testing::HasSubstr(": 1 point, 1 run\n\n"
                                   "Point  runs       a\n"
                                   "only      1  1 +- ?\n"));
}

TEST(StoreCsv, IsLongWithARowForEachValue)
{
    EXPECT_EQ(longCsv({}),
              "point,name,bank.tills,bank.speed,replication,seed,fingerprint,measure,value\n"
              "0,bank.tills=6,6,,0,7,000000000000000a,wait_s.mean,10\n"
              "0,bank.tills=6,6,,0,7,000000000000000a,n,1\n"
              "0,bank.tills=6,6,,1,7,000000000000000b,wait_s.mean,14\n"
              "0,bank.tills=6,6,,1,7,000000000000000b,n,1\n"
              "1,\"7, fast\",7,\"[1, 2]\",0,7,000000000000000c,extra,1e-09\n"
              "1,\"7, fast\",7,\"[1, 2]\",0,7,000000000000000c,wait_s.mean,0.30000000000000004\n");
}

TEST(StoreCsv, IsWideWithARowForEachRun)
{
    EXPECT_EQ(wideCsv({}),
              "point,name,bank.tills,bank.speed,replication,seed,fingerprint,failure,wait_s.mean,n,extra\n"
              "0,bank.tills=6,6,,0,7,000000000000000a,,10,1,\n"
              "0,bank.tills=6,6,,1,7,000000000000000b,,14,1,\n"
              "1,\"7, fast\",7,\"[1, 2]\",0,7,000000000000000c,,0.30000000000000004,,1e-09\n"
              "1,\"7, fast\",7,\"[1, 2]\",1,7,0000000000000000,\"lost, \"\"here\"\"\",,,\n");
}

TEST(StoreCsv, HasOnlyTheMeasuresThatAreAskedFor)
{
    EXPECT_EQ(longCsv({"n", "extra"}),
              "point,name,bank.tills,bank.speed,replication,seed,fingerprint,measure,value\n"
              "0,bank.tills=6,6,,0,7,000000000000000a,n,1\n"
              "0,bank.tills=6,6,,1,7,000000000000000b,n,1\n"
              "1,\"7, fast\",7,\"[1, 2]\",0,7,000000000000000c,extra,1e-09\n");
    EXPECT_THAT(wideCsv({"extra", "n"}),
                testing::HasSubstr("failure,extra,n\n0,bank.tills=6,6,,0,7,000000000000000a,,,1\n"));
}

TEST(StoreJson, HasEachPointWithItsFigures)
{
    const NameList measures{"n", "extra"};

    EXPECT_EQ(toJson(summarise(smallStore(), measures)), R"json({
  "schema": "tillsim.sweep/1",
  "version": "tillsim 1.2.3 (GNU 12.2.0, Release)",
  "scenario": "Shop",
  "scenario_hash": "7671095354797bdc",
  "seed": 7,
  "settings": {
    "duration": "4h"
  },
  "axes": [
    {
      "name": "bank.tills",
      "paths": [
        "bank.tills"
      ],
      "values": [
        "6",
        "7"
      ]
    }
  ],
  "points": [
    {
      "point": 0,
      "name": "bank.tills=6",
      "settings": {
        "bank.tills": "6"
      },
      "replications": 2,
      "failed": 0,
      "figures": {
        "n": {
          "mean": 1.0,
          "ci95": [
            1.0,
            1.0
          ],
          "sd": 0.0,
          "count": 2
        }
      }
    },
    {
      "point": 1,
      "name": "7, fast",
      "settings": {
        "bank.tills": "7",
        "bank.speed": "[1, 2]"
      },
      "replications": 1,
      "failed": 1,
      "figures": {
        "extra": {
          "mean": 1e-09,
          "ci95": null,
          "sd": 0.0,
          "count": 1
        }
      }
    },
    {
      "point": 2,
      "name": "bank.tills=8",
      "settings": {
        "bank.tills": "8"
      },
      "replications": 0,
      "failed": 0,
      "figures": {}
    }
  ]
}
)json");
}

}  // namespace tillsim
