// SPDX-License-Identifier: MIT
// From the words of a command line to a command, without running anything.
#include "app/cli/arguments.hpp"

#include "app/cli/usage_error.hpp"
#include "app/cli/version.hpp"

#include <gmock/gmock.h>

#include <ostream>
#include <string>
#include <vector>

namespace tillsim::cli {

namespace {

using Words = std::vector<std::string>;
using testing::HasSubstr;
using testing::StartsWith;

std::string complaintAbout(const Words& words)
{
    try {
        (void)parseArguments(words);
        return {};
    } catch (const UsageError& error) {
        return error.what();
    }
}

template <typename T>
T parsed(const Words& words)
{
    return std::get<T>(parseArguments(words));
}

/// One line that is refused.
struct Refusal {
    const char* name;  ///< Names the case in test reports.
    Words words;
    const char* message;
};

void PrintTo(const Refusal& refusal, std::ostream* out)
{
    *out << refusal.name;
}

class RefusedArguments : public testing::TestWithParam<Refusal> { };

}  // namespace

TEST(Arguments, RunNeedsOnlyAFile)
{
    EXPECT_EQ(parsed<RunCommand>({"run", "shop.toml"}), (RunCommand{.scenario = "shop.toml"}));
}

TEST(Arguments, RunTakesItsOptionsInAnyOrder)
{
    const RunCommand expected{.scenario = "shop.toml",
                              .settings = {{"bank.tills", "4"}, {"duration", "8h"}},
                              .seed = 7,
                              .until = "12:30",
                              .format = ReportFormat::json,
                              .customers = "c.csv",
                              .events = "e.jsonl",
                              .quiet = true};

    EXPECT_EQ(parsed<RunCommand>({"run", "shop.toml", "--seed", "7", "--set", "bank.tills=4", "--set", "duration=8h",
                                  "--until", "12:30", "--format", "json", "--customers", "c.csv", "--events", "e.jsonl",
                                  "--quiet"}),
              expected);
    EXPECT_EQ(parsed<RunCommand>({"run", "-q", "--events=e.jsonl", "--customers=c.csv", "--format=json",
                                  "--until=12:30", "--set=bank.tills=4", "--set=duration=8h", "--seed=7", "shop.toml"}),
              expected);
}

TEST(Arguments, KeepValuesAsTheyWereWritten)
{
    const RunCommand command = parsed<RunCommand>(
        {"run", "[a]", "--set", "bank.speed=[1, 2]", "--set", "service={ kind = \"time\" }", "--customers", "{}"});

    EXPECT_EQ(command.scenario, "[a]");
    EXPECT_EQ(command.settings, (std::vector<Setting>{{"bank.speed", "[1, 2]"}, {"service", "{ kind = \"time\" }"}}));
    EXPECT_EQ(command.customers, "{}");
}

TEST(Arguments, TakeADashAsAFile)
{
    EXPECT_EQ(parsed<RunCommand>({"run", "-", "--customers", "-"}), (RunCommand{.scenario = "-", .customers = "-"}));
}

TEST(Arguments, TakeWhatFollowsTwoDashesAsAFile)
{
    EXPECT_EQ(parsed<RunCommand>({"run", "--", "shop.toml"}), (RunCommand{.scenario = "shop.toml"}));
    EXPECT_EQ(parsed<RunCommand>({"run", "shop.toml", "--"}), (RunCommand{.scenario = "shop.toml"}));
    EXPECT_EQ(parsed<RunCommand>({"run", "-q", "--", "-x.toml"}), (RunCommand{.scenario = "-x.toml", .quiet = true}));
    EXPECT_EQ(parsed<RunCommand>({"run", "--", "--seed"}), (RunCommand{.scenario = "--seed"}));
    EXPECT_EQ(parsed<RunCommand>({"run", "--", "--quiet="}), (RunCommand{.scenario = "--quiet="}));
    EXPECT_EQ(parsed<ValidateCommand>({"validate", "--", "-"}), (ValidateCommand{.scenario = "-"}));
    EXPECT_EQ(parsed<GalleryCommand>({"gallery", "--", "lifo"}).system, "lifo");
}

TEST(Arguments, TakeTheNameOfACommandAsAFile)
{
    EXPECT_EQ(parsed<RunCommand>({"run", "validate"}).scenario, "validate");
    EXPECT_EQ(parsed<ValidateCommand>({"validate", "run"}).scenario, "run");
}

TEST(Arguments, TakeTheLargestSeed)
{
    EXPECT_EQ(parsed<RunCommand>({"run", "a", "--seed", "9223372036854775807"}).seed, 9223372036854775807U);
    EXPECT_EQ(parsed<RunCommand>({"run", "a", "--seed", "0"}).seed, 0U);
}

TEST(Arguments, ValidateTakesSettings)
{
    EXPECT_EQ(parsed<ValidateCommand>({"validate", "shop.toml", "--set", "seed=3"}),
              (ValidateCommand{.scenario = "shop.toml", .settings = {{"seed", "3"}}}));
}

TEST(Arguments, ReportTakesAStoreAndWhatToShow)
{
    EXPECT_EQ(parsed<ReportCommand>({"report", "sweep.db"}), (ReportCommand{.store = "sweep.db"}));
    EXPECT_EQ(parsed<ReportCommand>({"report", "sweep.db", "--format", "csv", "--measure", "a", "--measure=[b]"}),
              (ReportCommand{.store = "sweep.db", .format = StoreFormat::longCsv, .measures = {"a", "[b]"}}));
    EXPECT_EQ(parsed<ReportCommand>({"report", "--wide", "--format=csv", "sweep.db"}),
              (ReportCommand{.store = "sweep.db", .format = StoreFormat::wideCsv}));
    EXPECT_EQ(parsed<ReportCommand>({"report", "sweep.db", "--format", "json"}),
              (ReportCommand{.store = "sweep.db", .format = StoreFormat::json}));
}

TEST(Arguments, ReportTakesAnyNumberOfShards)
{
    const ReportCommand expected{.store = "all.db", .merge = {"1.db", "[2].db", "{}"}};

    EXPECT_EQ(parsed<ReportCommand>({"report", "all.db", "--merge", "1.db", "[2].db", "{}"}), expected);
    EXPECT_EQ(parsed<ReportCommand>({"report", "--merge", "1.db", "[2].db", "{}", "--", "all.db"}), expected);
    EXPECT_EQ(parsed<ReportCommand>({"report", "all.db", "--merge", "1.db", "--merge", "[2].db", "--merge={}"}),
              expected);
}

TEST(Arguments, GalleryTakesANameOrNone)
{
    EXPECT_EQ(parsed<GalleryCommand>({"gallery"}).system, std::nullopt);
    EXPECT_EQ(parsed<GalleryCommand>({"gallery", "bounded"}).system, "bounded");
}

TEST(Arguments, GalleryTakesWhatItsSystemsTake)
{
    using namespace std::chrono_literals;

    const gallery::Options options = parsed<GalleryCommand>({"gallery", "order-desk", "--seed", "3", "--fail",
                                                             "--policy", "reject", "--journal", "j", "--until", "16s"})
                                         .options;

    EXPECT_EQ(options.seed, 3U);
    EXPECT_TRUE(options.fail);
    EXPECT_EQ(options.policy, gallery::Policy::reject);
    EXPECT_EQ(options.journal, "j");
    EXPECT_EQ(options.until, Instant{16s});
}

TEST(Arguments, InitTakesANameAndAFile)
{
    EXPECT_EQ(parsed<InitCommand>({"init"}), InitCommand{});
    EXPECT_EQ(parsed<InitCommand>({"init", "corner_shop"}), InitCommand{.scenario = "corner_shop"});
    EXPECT_EQ(parsed<InitCommand>({"init", "corner_shop", "my shop.toml"}),
              (InitCommand{.scenario = "corner_shop", .file = "my shop.toml"}));
}

TEST(Arguments, HelpWinsOverEverythingElse)
{
    EXPECT_THAT(parsed<ShowCommand>({"run", "--nonsense", "--help"}).text, HasSubstr("Usage: tillsim run FILE"));
    EXPECT_THAT(parsed<ShowCommand>({"-h"}).text, HasSubstr("Usage: tillsim COMMAND"));
}

TEST(Arguments, HelpShowsExamplesFirstAndThenEveryOption)
{
    const std::string text = parsed<ShowCommand>({"run", "--help"}).text;

    EXPECT_LT(text.find("Examples:"), text.find("Usage:"));
    EXPECT_LT(text.find("Usage:"), text.find("--seed N"));
    for (const char* const option :
         {"--set PATH=VALUE", "--until TIME", "--format text|json", "--customers FILE", "--events FILE", "-q,--quiet"})
        EXPECT_THAT(text, HasSubstr(option));
}

TEST(Arguments, SweepTakesAllItsOptions)
{
    EXPECT_EQ(parsed<SweepCommand>(
                  {"sweep",   "a.toml", "--vary",   "bank.tills=3..8", "--set",   "duration=8h", "--replications",
                   "100",     "--jobs", "2",        "--seed",          "7",       "--measure",   "wait_s.p95",
                   "--store", "a.db",   "--resume", "--dry-run",       "--shard", "2/3",         "--format",
                   "csv",     "-q"}),
              (SweepCommand{.file = "a.toml",
                            .vary = {{"bank.tills", "3..8"}},
                            .settings = {{"duration", "8h"}},
                            .replications = 100,
                            .jobs = 2,
                            .seed = 7,
                            .measure = "wait_s.p95",
                            .store = "a.db",
                            .shard = {.part = 2, .of = 3},
                            .resume = true,
                            .dryRun = true,
                            .format = TableFormat::csv,
                            .quiet = true}));
    EXPECT_EQ(parsed<SweepCommand>({"sweep", "a.toml"}), (SweepCommand{.file = "a.toml"}));
}

TEST(Arguments, CompareTakesAllItsOptions)
{
    EXPECT_EQ(parsed<CompareCommand>({"compare",
                                      "a.toml",
                                      "--vary",
                                      "bank.tills=3..8",
                                      "--set",
                                      "duration=8h",
                                      "--jobs",
                                      "2",
                                      "--replications",
                                      "100",
                                      "--seed",
                                      "7",
                                      "--measure",
                                      "wait_s.p95",
                                      "--measure",
                                      "cost",
                                      "--confidence",
                                      "0.9",
                                      "--select",
                                      "--delta",
                                      "1.5",
                                      "--max-replications",
                                      "500",
                                      "--require-targets",
                                      "--format",
                                      "csv",
                                      "-q"}),
              (CompareCommand{.files = {"a.toml"},
                              .vary = {{"bank.tills", "3..8"}},
                              .settings = {{"duration", "8h"}},
                              .replications = 100,
                              .measures = {"wait_s.p95", "cost"},
                              .seed = 7,
                              .jobs = 2,
                              .confidence = 0.9,
                              .select = true,
                              .delta = 1.5,
                              .most = 500,
                              .requireTargets = true,
                              .format = TableFormat::csv,
                              .quiet = true}));
    EXPECT_EQ(parsed<CompareCommand>({"compare", "a.toml", "--quiet", "b.toml", "c.toml"}),
              (CompareCommand{.files = {"a.toml", "b.toml", "c.toml"}, .quiet = true}));
}

TEST(Arguments, HelpListsTheCommandsThatThereAre)
{
    const std::string text = parsed<ShowCommand>({"--help"}).text;

    EXPECT_THAT(text, HasSubstr("\n  run                   run a scenario and report what happened\n"));
    EXPECT_THAT(text, HasSubstr("\n  validate "));
    EXPECT_THAT(text, HasSubstr("\n  gallery "));
    EXPECT_THAT(text, HasSubstr("\n  sweep "));
    EXPECT_THAT(text, HasSubstr("\n  compare "));
}

TEST(Arguments, VersionNamesCompilerAndBuild)
{
    const std::string text = parsed<ShowCommand>({"--version"}).text;

    EXPECT_EQ(text, versionText() + '\n');
    EXPECT_THAT(text, testing::MatchesRegex("tillsim [0-9]+\\.[0-9]+\\.[0-9]+ \\([A-Za-z]+ [0-9.]+, [A-Za-z]+\\)\n"));
}

TEST_P(RefusedArguments, AreRefusedWithOneLine)
{
    EXPECT_EQ(complaintAbout(GetParam().words), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Commands, RefusedArguments,
    testing::Values(Refusal{"None",
                            {},
                            "what to do? Commands are run, sweep, compare, validate, selftest, report, verify, "
                            "gallery, init; tillsim --help shows examples"},
                    Refusal{"Misspelt", {"rnu", "a"}, "there is no command 'rnu', did you mean 'run'?"},
                    Refusal{"NoUtf8",
                            {"x\xFF\xC2\x9By"},
                            "there is no command 'x??y'; there are run, sweep, compare, validate, selftest, report, "
                            "verify, gallery, init"},
                    Refusal{"VersionWithAnEmptyValue", {"--version="}, "--version takes no value"},
                    Refusal{"OptionBefore", {"--seed", "3", "run"}, "there is no option '--seed' before a command"},
                    Refusal{"MisspeltOptionBefore",
                            {"--hepl"},
                            "there is no option '--hepl' before a command, did you mean '--help'?"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Report, RefusedArguments,
    testing::Values(Refusal{"NoStore", {"report"}, "report needs a STORE, as in tillsim report sweep.db"},
                    Refusal{"NoStoreButShards",
                            {"report", "--merge", "a.db", "b.db"},
                            "report needs a STORE, as in tillsim report sweep.db"},
                    Refusal{"TwoStores", {"report", "a.db", "b.db"}, "report takes one STORE, and 'b.db' is too much"},
                    Refusal{"NoShards", {"report", "a.db", "--merge"}, "--merge needs a value"},
                    Refusal{"EmptyShard", {"report", "a.db", "--merge", "b.db", ""}, "--merge needs a value"},
                    Refusal{"UnknownFormat",
                            {"report", "a.db", "--format", "jsno"},
                            "--format must be text, csv or json, not 'jsno', did you mean 'json'?"},
                    Refusal{"WideText", {"report", "a.db", "--wide"}, "--wide goes with --format csv"},
                    Refusal{
                        "WideJson", {"report", "a.db", "--wide", "--format", "json"}, "--wide goes with --format csv"},
                    Refusal{"EmptyMeasure", {"report", "a.db", "--measure", ""}, "--measure needs a value"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Run, RefusedArguments,
    testing::Values(
        Refusal{"NoFile", {"run"}, "run needs a FILE, as in tillsim run shop.toml"},
        Refusal{"EmptyFile", {"run", ""}, "FILE needs a value"},
        Refusal{"TwoFiles", {"run", "a", "b"}, "run takes one FILE, and 'b' is too much"},
        Refusal{"UnknownOption", {"run", "a", "--shelves", "3"}, "run has no option '--shelves'"},
        Refusal{"UnknownBeforeMissingFile", {"run", "--shelves"}, "run has no option '--shelves'"},
        Refusal{"MisspeltOption", {"run", "a", "--sede=3"}, "run has no option '--sede=3', did you mean '--seed'?"},
        Refusal{"TwoFilesAfterTwoDashes", {"run", "--", "a", "-b"}, "run takes one FILE, and '-b' is too much"},
        Refusal{"UnknownOptionBeforeTwoDashes", {"run", "-x", "--", "a"}, "run has no option '-x'"},
        Refusal{"NoFileAfterTwoDashes", {"run", "--"}, "run needs a FILE, as in tillsim run shop.toml"},
        Refusal{"FlagWithAValue", {"run", "a", "--quiet=5"}, "--quiet takes no value"},
        Refusal{"FlagWithAnEmptyValue", {"run", "a", "--quiet="}, "--quiet takes no value"},
        Refusal{"LetterWithAValue", {"run", "a", "-q=yes"}, "-q takes no value"},
        Refusal{"HelpWithAnEmptyValue", {"run", "--help="}, "--help takes no value"},
        Refusal{"OptionWithAnEmptyValue", {"run", "a", "--seed="}, "--seed needs a value"},
        Refusal{"UnknownLetter", {"run", "a", "-x"}, "run has no option '-x'"},
        Refusal{"MissingValue", {"run", "a", "--seed"}, "--seed needs a value"},
        Refusal{"ForgottenValue", {"run", "a", "--customers", "--quiet"}, "--customers needs a value"},
        Refusal{"Twice", {"run", "a", "--seed", "1", "--seed", "2"}, "--seed is given 2 times"},
        Refusal{"NegativeSeed",
                {"run", "a", "--seed", "-1"},
                "--seed must be a whole number from 0 to 9223372036854775807, not '-1'"},
        Refusal{"SeedTooLarge",
                {"run", "a", "--seed", "18446744073709551616"},
                "--seed must be a whole number from 0 to 9223372036854775807, not '18446744073709551616'"},
        Refusal{"SeedJustTooLarge",
                {"run", "a", "--seed", "9223372036854775808"},
                "--seed must be a whole number from 0 to 9223372036854775807, not '9223372036854775808'"},
        Refusal{"SeedInWords",
                {"run", "a", "--seed", "seven"},
                "--seed must be a whole number from 0 to 9223372036854775807, not 'seven'"},
        Refusal{"SeedWithMore",
                {"run", "a", "--seed", "7x"},
                "--seed must be a whole number from 0 to 9223372036854775807, not '7x'"},
        Refusal{"Format", {"run", "a", "--format", "xml"}, "--format must be text or json, not 'xml'"},
        Refusal{"MisspeltFormat",
                {"run", "a", "--format", "jsno"},
                "--format must be text or json, not 'jsno', did you mean 'json'?"},
        Refusal{"Setting",
                {"run", "a", "--set", "bank.tills"},
                "--set 'bank.tills': a setting must be PATH=VALUE, such as bank.tills=4"},
        Refusal{"ControlCharacters",
                {"run", "a", "--seed", "1\n2"},
                "--seed must be a whole number from 0 to 9223372036854775807, not '1?2'"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Gallery, RefusedArguments,
    testing::Values(Refusal{"Policy",
                            {"gallery", "a", "--policy", "rejct"},
                            "--policy must be wait or reject, not 'rejct', did you mean 'reject'?"},
                    Refusal{"Until",
                            {"gallery", "a", "--until", "soon"},
                            "--until must be a time since the beginning such as 90s, not 'soon'"},
                    Refusal{"UntilBeyondTheLimit",
                            {"gallery", "a", "--until", "26001d"},
                            "--until must be a time from 0s to 26000d, not '26001d'"},
                    Refusal{"SeedWithoutAName",
                            {"gallery", "--seed", "5"},
                            "--seed goes with a NAME, as in tillsim gallery NAME --seed"},
                    Refusal{"FlagWithoutAName",
                            {"gallery", "--fail"},
                            "--fail goes with a NAME, as in tillsim gallery NAME --fail"},
                    Refusal{"PolicyWithoutAName",
                            {"gallery", "--policy", "wait"},
                            "--policy goes with a NAME, as in tillsim gallery NAME --policy"},
                    Refusal{"TwoNames", {"gallery", "a", "b"}, "gallery takes one NAME, and 'b' is too much"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(Init, RefusedArguments,
                         testing::Values(Refusal{"ThreeWords",
                                                 {"init", "a", "b", "c"},
                                                 "init takes one NAME and one FILE, and 'c' is too much"},
                                         Refusal{"EmptyName", {"init", ""}, "NAME needs a value"},
                                         Refusal{"EmptyFile", {"init", "a", ""}, "FILE needs a value"},
                                         Refusal{"Option", {"init", "a", "--force"}, "init has no option '--force'"}),
                         [](const auto& test) { return test.param.name; });

}  // namespace tillsim::cli
