// SPDX-License-Identifier: MIT
// What `--help` says before it lists commands and options: examples first. The first line of a command also stands in
// the list of commands.
#pragma once

namespace tillsim::cli::help {

inline constexpr const char* program =
    R"(How many tills should be open, and when: a simulator of supermarket checkouts.

Examples:
  tillsim run shop.toml                          a day in the shop, with its report
  tillsim run shop.toml --set bank.tills=4       the same day with four tills
  tillsim sweep shop.toml --vary bank.tills=3..8 what more and fewer tills would do
  tillsim compare shop.toml new_shop.toml        which is better, on the same customers
  tillsim gallery producer-consumer              a small system of queues, line by line
  tillsim init supermarket_weekday               a scenario to start from

Usage: tillsim COMMAND ...
       tillsim COMMAND --help)";

inline constexpr const char* run =
    R"(run a scenario and report what happened

Examples:
  tillsim run shop.toml
  tillsim run shop.toml --seed 7 --set bank.tills=4 --set duration=8h --format json
  tillsim run shop.toml --customers customers.csv --events events.jsonl
  tillsim run shop.toml --replications 100       means over 100 days, with 95% intervals
  tillsim run shop.toml --precision 0.02         as many days as it takes to know the mean wait to 2%

Usage: tillsim run FILE [OPTIONS]

FILE is a scenario; - reads it from standard input.)";

inline constexpr const char* sweep =
    R"(run a scenario at many points of a design, many times each

Examples:
  tillsim sweep tills_by_rate.toml --store tills.db
  tillsim sweep shop.toml --vary bank.tills=3..8 --vary bank.lines=shared,per_till --replications 100
  tillsim sweep tills_by_rate.toml --store tills.db --resume --replications 200

Usage: tillsim sweep FILE [OPTIONS]

FILE is a sweep file, which names its scenario, or a scenario; - reads it from standard input. All points see the same
customers. Ctrl-C finishes the runs that have begun, and keeps them in the store; --resume goes on from there.)";

inline constexpr const char* compare =
    R"(compare scenarios on the same customers: which is better, by how much, and how sure is that

Examples:
  tillsim compare six_tills.toml seven_tills.toml
  tillsim compare shop.toml --vary bank.tills=6,7 --replications 100 --measure wait_s.p99
  tillsim compare opening_rules.toml --select    goes on until it is certain which is best

Usage: tillsim compare FILE... [OPTIONS]

Each FILE is a scenario; a single one is a sweep file, or a scenario with --vary, whose points are compared. The first
candidate is the baseline that the others are held against.)";

inline constexpr const char* validate =
    R"(check a scenario without running it

Examples:
  tillsim validate shop.toml
  tillsim validate shop.toml --set bank.tills=4

Usage: tillsim validate FILE [OPTIONS]

FILE is a scenario; - reads it from standard input. Exits with 2 if anything is wrong with it.)";

inline constexpr const char* selfTest =
    R"(simulate systems whose figures are known, and check them

Examples:
  tillsim selftest
  tillsim selftest --seed 7 --format json

Usage: tillsim selftest [OPTIONS]

Shows each expected value, the simulated one with its confidence interval, and whether the one lies in the other. Takes
some seconds. Exits with 4 if a check does not hold.)";

inline constexpr const char* report =
    R"(show or export what a results store holds

Examples:
  tillsim report sweep.db
  tillsim report sweep.db --format csv --measure wait_s.mean --measure wait_s.p95
  tillsim report sweep.db --html sweep.html      a page with charts, to be read and to be sent on
  tillsim report whole.db --merge shard1.db shard2.db shard3.db

Usage: tillsim report STORE [OPTIONS]

STORE is what a sweep has written. With --merge it is made here: of shards of the same sweep, as if it had never been
sharded.)";

inline constexpr const char* verify =
    R"(run again what was run, and see whether it is the same

Examples:
  tillsim verify run.json                        what run --format json wrote
  tillsim verify run.json --events events.jsonl  also names the first event that differs
  tillsim verify sweep.db                        every run of a results store
  tillsim verify sweep.db --sample 20            twenty of them

Usage: tillsim verify RUN.json [--scenario FILE] [--events FILE]
       tillsim verify STORE [OPTIONS]

The scenario of a RUN.json must still be what it was then; a store has its own. Exits with 4 if anything differs.)";

inline constexpr const char* gallery =
    R"(play a small system of queues, line by line

Examples:
  tillsim gallery                                lists the systems
  tillsim gallery bounded --seed 7
  tillsim gallery order-desk --policy reject --until 16s

Usage: tillsim gallery [NAME] [OPTIONS]

Every line is SECONDS  WHO  WHAT; the last says how many of the system's checks hold. Exits with 4 if one does not.)";

inline constexpr const char* init =
    R"(copy a scenario to start from

Examples:
  tillsim init                                   lists the scenarios
  tillsim init supermarket_weekday
  tillsim init supermarket_weekday my_shop.toml

Usage: tillsim init [NAME [FILE]]

Writes NAME.toml into the present folder, or FILE (a folder: into it; -: to standard output), and beside it the files
that the scenario reads. Nothing is ever overwritten. The head of each scenario says what it teaches and what to try.)";

}  // namespace tillsim::cli::help
