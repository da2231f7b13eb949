// SPDX-License-Identifier: MIT
// `tillsim report` as users run it.
#include "core/results/results_store.hpp"
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

namespace tillsim::cli {

namespace {

using testing::StartsWith;

class Report : public Workplace {
protected:
    /// A store with the runs of these numbers, two replications a point.
    void makeStore(const std::string& name, const std::vector<std::uint64_t>& runs, double wall = 0.1) const
    {
        const std::filesystem::path here = write("here", "").parent_path();
        ResultsStore store = ResultsStore::create(
            here / name,
            {.version = "tillsim 1.2.3",
             .scenario = {.name = "Shop", .text = "seed = 1\n"},
             .seed = 1,
             .points = {{"bank.tills=6", {{"bank.tills", "6"}}}, {"bank.tills=7", {{"bank.tills", "7"}}}}});
        for (const std::uint64_t run : runs)
            store.add(std::vector<RunRecord>{{.point = run / 2,
                                              .replication = run % 2,
                                              .seed = 1,
                                              .fingerprint = run,
                                              .measures = {{"wait_s.mean", 10.0 + static_cast<double>(run)}},
                                              .profilePart = 900.0,
                                              .lineProfile = {1.0, static_cast<double>(run)},
                                              .wallSeconds = wall}});
    }
};

/// The blocks of SQL on the page about stores.
std::vector<std::string> documentedQueries()
{
    std::ifstream file{TILLSIM_SOURCE_DIR "/resources/docs/results_store.md"};
    const std::string page{std::istreambuf_iterator<char>{file}, {}};
    const std::regex block{"```sql\n([^`]*)```"};
    std::vector<std::string> queries;
    for (std::sregex_iterator it{page.begin(), page.end(), block}, end; it != end; ++it)
        queries.push_back((*it)[1]);
    return queries;
}

}  // namespace

TEST_F(Report, ShowsATable)
{
    makeStore("sweep.db", {0, 1, 2, 3});

    const Outcome outcome = tillsim("report sweep.db");

    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out,
                StartsWith("Shop: 2 points, 4 runs\n"
                           "\n"
                           "Point         runs  wait_s.mean\n"
                           "bank.tills=6     2  10.5 +- 6.4\n"
                           "bank.tills=7     2  12.5 +- 6.4\n"));
}

TEST_F(Report, GivesEqualBytesForEqualStoresWhateverTheWallTimes)
{
    makeStore("a.db", {0, 1, 2, 3}, 0.1);
    makeStore("b.db", {3, 1, 0, 2}, 0.2);

    for (const std::string options :
         {"", " --format csv", " --format csv --wide", " --format json", " --format csv --measure wait_s.mean"}) {
        const Outcome outcome = tillsim("report a.db" + options);

        EXPECT_GT(outcome.out.size(), 100U);
        EXPECT_EQ(outcome.out, tillsim("report b.db" + options).out) << options;
    }
}

TEST_F(Report, MergesShardsIntoANewStore)
{
    makeStore("whole.db", {0, 1, 2, 3});
    makeStore("1.db", {0});
    makeStore("2.db", {1, 2});
    makeStore("3.db", {3});

    const Outcome outcome = tillsim("report merged.db --merge 3.db 1.db 2.db --format csv");

    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.out, tillsim("report whole.db --format csv").out);
    EXPECT_EQ(shell("sqlite3 merged.db .dump | cksum").out, shell("sqlite3 whole.db .dump | cksum").out);
}

TEST_F(Report, RefusesWhatIsWrongInOneLine)
{
    makeStore("sweep.db", {0, 1, 2, 3});
    write("text.db", "name = \"Shop\"\n");
    const auto refusal = [this](const std::string& arguments) {
        const Outcome outcome = tillsim(arguments);
        EXPECT_EQ(outcome.out, "") << arguments;
        return std::to_string(outcome.code) + ": " + outcome.err;
    };

    EXPECT_EQ(refusal("report none.db"), "2: tillsim: none.db: there is no such store\n");
    EXPECT_EQ(refusal("report text.db"), "2: tillsim: text.db: is not a tillsim store\n");
    EXPECT_EQ(refusal("report sweep.db --measure wait_s.maen"),
              "2: tillsim: --measure: sweep.db has no measure 'wait_s.maen', did you mean 'wait_s.mean'?\n");
    EXPECT_EQ(refusal("report sweep.db --merge sweep.db"), "2: tillsim: sweep.db: exists already\n");
    EXPECT_EQ(refusal("report new.db --merge sweep.db text.db"), "2: tillsim: text.db: is not a tillsim store\n");
    EXPECT_EQ(names().count("new.db"), 0U);
}

TEST_F(Report, NoticesThatStandardOutputIsFull)
{
    makeStore("sweep.db", {0, 1, 2, 3});

    const Outcome outcome = shell("\"$tillsim\" report sweep.db --format csv >/dev/full");

    EXPECT_EQ(outcome.code, 1);
    EXPECT_EQ(outcome.err, "tillsim: standard output cannot be written: No space left on device\n");
}

TEST_F(Report, IsNotNeededForTheQueriesOfTheDocumentation)
{
    makeStore("sweep.db", {0, 1, 2, 3});
    const std::vector<std::string> queries = documentedQueries();
    ASSERT_EQ(queries.size(), 3U);

    EXPECT_EQ(shell("sqlite3 sweep.db \"" + queries[0] + '"').out, "0|bank.tills=6|2|10.5\n1|bank.tills=7|2|12.5\n");
    EXPECT_EQ(shell("sqlite3 sweep.db \"" + queries[1] + '"').out, "6.0|0|10.0\n6.0|1|11.0\n7.0|0|12.0\n7.0|1|13.0\n");
    EXPECT_EQ(shell("sqlite3 sweep.db \"" + queries[2] + '"').out, "0|0.0|1.0\n0|900.0|0.5\n1|0.0|1.0\n1|900.0|2.5\n");
}

TEST_F(Report, ReadsStoresWithTheColumnsThatTheDocumentationExplains)
{
    makeStore("sweep.db", {0, 1, 2, 3});

    const Outcome outcome = shell("sqlite3 sweep.db \"SELECT name || ': ' || (SELECT group_concat(name, ' ')"
                                  " FROM pragma_table_info(it.name)) FROM sqlite_schema AS it"
                                  " WHERE type IN ('table', 'view') ORDER BY rowid\"");

    EXPECT_EQ(outcome.out,
              "experiment: id version seed scenario scenario_file scenario_text scenario_hash\n"
              "input_file: position name text\n"
              "setting: position path value\n"
              "axis: axis name\n"
              "axis_path: axis position path\n"
              "axis_value: axis position value\n"
              "point: point name\n"
              "point_setting: point position path value\n"
              "measure: list position name\n"
              "run: point replication seed fingerprint failure list\n"
              "value: point replication position value\n"
              "line_profile: point replication part_s lengths\n"
              "wall_time: point replication wall_s\n"
              "results: point name replication measure value\n"
              "failures: point name replication failure\n");
}

}  // namespace tillsim::cli
