// SPDX-License-Identifier: MIT
// Reads the lines of a bank and the rules of those who stand in them.
#include "core/scenario/limits.hpp"
#include "core/scenario/read_bank.hpp"

namespace tillsim {

namespace {

constexpr Range places{.low = 0.0, .high = static_cast<double>(maxPlaces)};

void readBalking(Reader& reader, Bank& bank)
{
    auto balk = reader.table("balk", "{ in_system = 3 }");
    if (!balk)
        return;
    balk->wholeNumber("length", bank.balkLength, {.low = 1.0, .high = places.high});
    balk->number("probability_per_waiting", bank.balkPerWaiting, zeroToOne);
    if (!balk->content().contains("length") && !balk->content().contains("probability_per_waiting"))
        balk->require("in_system", "3");
    balk->wholeNumber("in_system", bank.balkInSystem, {.low = 1.0, .high = places.high});
    balk->finish();
}

void readDiscipline(Reader& reader, Bank& bank)
{
    struct Rule {
        Discipline discipline = Discipline::Fifo;
        Preemption preemption = Preemption::None;
    } rule;
    using enum Discipline;
    reader.choice("discipline", rule,
                  {Word{"fifo", Rule{Fifo}}, Word{"lifo", Rule{Lifo}}, Word{"priority", Rule{Priority}},
                   Word{"preemptive_resume", Rule{Priority, Preemption::Resume}},
                   Word{"preemptive_restart", Rule{Priority, Preemption::Restart}}});
    bank.discipline = rule.discipline;
    bank.preemption = rule.preemption;
    reader.choice("preempt_order", bank.preemptOrder,
                  {Word{"newest", PreemptOrder::Newest}, Word{"oldest", PreemptOrder::Oldest}});
    reader.reserveFor("discipline", {"preempt_order"}, rule.preemption != Preemption::None,
                      R"(discipline = "preemptive_resume" or "preemptive_restart")");
}

void readCapacity(Reader& reader, Bank& bank)
{
    reader.wholeNumber("capacity", bank.capacity, places);
    reader.choice(
        "when_full", bank.whenFull,
        {Word{"wait", WhenFull::Wait}, Word{"turn_away", WhenFull::TurnAway}, Word{"displace", WhenFull::Displace}});
    if (bank.whenFull == WhenFull::Displace && bank.discipline != Discipline::Priority)
        reader.refuse("when_full",
                      R"(= "displace" goes only with discipline = "priority", "preemptive_resume" or )"
                      R"("preemptive_restart")");
}

void readChoice(Reader& reader, Bank& bank)
{
    using enum LineChoice;
    reader.choice("choice", bank.choice,
                  {Word{"shortest", Shortest}, Word{"shortest_of", ShortestOf}, Word{"fewest_items", FewestItems},
                   Word{"least_work", LeastWork}, Word{"random", Random}, Word{"round_robin", RoundRobin}});
    reader.wholeNumber("sample", bank.sample, {.low = 1.0, .high = static_cast<double>(maxTills)});
    reader.reserveFor("choice", {"sample"}, bank.choice == ShortestOf, R"(choice = "shortest_of")");
    reader.number("choice_noise", bank.choiceNoise, {.low = 0.0, .high = 10.0});
    if (auto jockey = reader.table("jockey", "{ threshold = 2 }")) {
        jockey->require("threshold", "2");
        jockey->wholeNumber("threshold", bank.jockeyThreshold, {.low = 2.0, .high = places.high});
        jockey->finish();
    }
}

}  // namespace

void readLines(Reader& reader, Bank& bank)
{
    using enum TillPick;
    reader.choice("lines", bank.lines, {Word{"shared", Lines::Shared}, Word{"per_till", Lines::PerTill}});
    readDiscipline(reader, bank);
    readCapacity(reader, bank);
    readBalking(reader, bank);
    reader.choice("pick", bank.pick,
                  {Word{"first", First}, Word{"longest_idle", LongestIdle}, Word{"fastest", Fastest},
                   Word{"slowest", Slowest}, Word{"random", Random}});
    readChoice(reader, bank);
    reader.reserveFor("lines", {"pick"}, bank.lines == Lines::Shared, R"(lines = "shared")");
    reader.reserveFor("lines", {"choice", "choice_noise", "jockey"}, bank.lines == Lines::PerTill,
                      R"(lines = "per_till")");
}

}  // namespace tillsim
