// SPDX-License-Identifier: MIT
// What the user asks for on the command line, as plain data.
#pragma once

#include "app/gallery/options.hpp"
#include "core/experiment/sweep/shard.hpp"
#include "core/scenario/setting.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tillsim::cli {

/// A file name that stands for standard input or output.
inline constexpr const char* standardStream = "-";

enum class ReportFormat : std::uint8_t { text, json };

/// How often a scenario is to be run, and on how many threads.
struct ReplicationsAsked {
    std::optional<std::int64_t> count{};  ///< From 1 on.
    std::optional<double> precision{};    ///< In place of `count`: half-width over mean, above 0 and below 1.
    std::vector<std::string> measures{};  ///< That are to have the precision; none: the usual one.
    std::optional<std::int64_t> least{};  ///< With a precision; from 2 on.
    std::optional<std::int64_t> most{};   ///< With a precision; not below `least`.
    std::optional<std::int64_t> jobs{};   ///< Threads; none: as many as the machine runs at once.
    std::optional<std::string> welch{};   ///< A file, or "-".
    bool steady = false;                  ///< One long run instead.

    /// Whether a report is about several runs.
    [[nodiscard]] bool areSeveral() const { return precision.has_value() || count.value_or(1) > 1; }

    bool operator==(const ReplicationsAsked&) const = default;
};

/// `tillsim run FILE ...`
struct RunCommand {
    std::string scenario{};  ///< A file, or "-".
    std::vector<Setting> settings{};
    std::optional<std::uint64_t> seed{};  ///< In place of the scenario's; below 2^63.
    std::optional<std::string> until{};   ///< As it was written: what it means depends on the opening time.
    ReportFormat format = ReportFormat::text;
    std::optional<std::string> customers{};  ///< A file, or "-".
    std::optional<std::string> events{};     ///< A file, or "-".
    bool quiet = false;                      ///< No warnings and no progress.
    ReplicationsAsked replications{};

    bool operator==(const RunCommand&) const = default;
};

enum class TableFormat : std::uint8_t { text, csv, json };

/// `tillsim sweep FILE ...`
struct SweepCommand {
    std::string file{};                          ///< A sweep file or a scenario, or "-".
    std::vector<Setting> vary{};                 ///< Paths, each with the values that it takes in turn, as text.
    std::vector<Setting> settings{};             ///< Of all points.
    std::optional<std::int64_t> replications{};  ///< Of each point, in place of the file's; at least 1.
    std::optional<double> precision{};     ///< In place of `replications`: half-width over mean; above 0, below 1.
    std::optional<std::int64_t> least{};   ///< Replications with a precision, in place of the file's; from 2 on.
    std::optional<std::int64_t> most{};    ///< The same; not below `least`.
    std::optional<std::size_t> jobs{};     ///< Threads; at least 1. None: as many as the machine runs at once.
    std::optional<std::uint64_t> seed{};   ///< In place of the file's; below 2^63.
    std::optional<std::string> measure{};  ///< The figure that matters most, in place of the file's.
    std::optional<std::string> store{};    ///< Where the results are kept.
    Shard shard{};                         ///< The part of the runs that is to be computed.
    bool resume = false;                   ///< A store that is there is gone on with.
    bool dryRun = false;                   ///< Only says what would be run.
    TableFormat format = TableFormat::text;
    bool quiet = false;  ///< No progress and no warnings.

    bool operator==(const SweepCommand&) const = default;
};

/// `tillsim compare FILE... ...`
struct CompareCommand {
    std::vector<std::string> files{};            ///< Scenarios, or a single sweep file or scenario; each may be "-".
    std::vector<Setting> vary{};                 ///< As for a sweep, of a single file.
    std::vector<Setting> settings{};             ///< Of all candidates.
    std::optional<std::int64_t> replications{};  ///< Of each candidate; at least 2.
    std::vector<std::string> measures{};         ///< Beside the main ones; the best is chosen by the first.
    std::optional<std::uint64_t> seed{};         ///< In place of the first candidate's; below 2^63.
    std::optional<std::size_t> jobs{};           ///< Threads; at least 1. None: as many as the machine runs at once.
    double confidence = 0.95;                    ///< Above 0 and below 1.
    bool select = false;                         ///< Goes on until it is certain which candidate is best.
    std::optional<double> delta{};               ///< Above 0.
    std::optional<std::int64_t> most{};          ///< Replications in search of the best; at least 2.
    bool requireTargets = false;                 ///< It is a failure if no candidate meets its targets.
    TableFormat format = TableFormat::text;
    bool quiet = false;  ///< No progress and no warnings.

    bool operator==(const CompareCommand&) const = default;
};

/// `tillsim validate FILE ...`
struct ValidateCommand {
    std::string scenario{};  ///< A file, or "-".
    std::vector<Setting> settings{};

    bool operator==(const ValidateCommand&) const = default;
};

/// `tillsim selftest ...`
struct SelfTestCommand {
    std::uint64_t seed = 1;  ///< Below 2^63.
    ReportFormat format = ReportFormat::text;

    bool operator==(const SelfTestCommand&) const = default;
};

enum class StoreFormat : std::uint8_t { text, json, longCsv, wideCsv };

/// `tillsim report STORE ...`
struct ReportCommand {
    std::string store{};  ///< A file; one that is made of those in `merge`, if there are any.
    std::vector<std::string> merge{};
    StoreFormat format = StoreFormat::text;
    std::vector<std::string> measures{};  ///< Empty: those that the format has by itself.
    std::optional<std::string> html{};    ///< A file, or "-": a page for people, in place of a format. One measure.

    bool operator==(const ReportCommand&) const = default;
};

/// `tillsim verify FILE ...`
struct VerifyCommand {
    std::string file{};                         ///< A results store, or the JSON of a run.
    std::optional<std::string> scenario{};      ///< Of the JSON: a file, in place of the one that it names.
    std::optional<std::string> events{};        ///< The event log of the run, a file.
    std::optional<std::int64_t> point{};        ///< Of a store: only the runs of this point; from 0.
    std::optional<std::int64_t> replication{};  ///< Of a store: only this replication; from 0.
    std::optional<std::int64_t> sample{};       ///< Of a store: so many runs of those, evenly spread; at least 1.
    std::optional<std::int64_t> jobs{};         ///< Threads; at least 1. None: as many as the machine runs.
    bool quiet = false;                         ///< No progress.

    bool operator==(const VerifyCommand&) const = default;
};

/// `tillsim gallery`, or `tillsim gallery NAME ...`
struct GalleryCommand {
    std::optional<std::string> system{};  ///< None: all are listed.
    gallery::Options options{};
};

/// `tillsim init`, or `tillsim init NAME [FILE]`
struct InitCommand {
    std::optional<std::string> scenario{};  ///< None: all are listed.
    std::optional<std::string> file{};      ///< Where to, "-" among them; none: the present folder.

    bool operator==(const InitCommand&) const = default;
};

/// `--help` or `--version`: there is nothing to do but to show a text.
struct ShowCommand {
    std::string text;
};

using Command = std::variant<RunCommand, SweepCommand, CompareCommand, ValidateCommand, SelfTestCommand, ReportCommand,
                             VerifyCommand, GalleryCommand, InitCommand, ShowCommand>;

}  // namespace tillsim::cli
