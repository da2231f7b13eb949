// SPDX-License-Identifier: MIT
// Reads when the tills of a bank are there: rosters, breaks and the opening policy.
#include "core/scenario/duration_text.hpp"
#include "core/scenario/duty.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/read_bank.hpp"
#include "core/scenario/read_moment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace tillsim {

namespace {

Range tillNumbers(const Bank& bank)
{
    return {.low = 1.0, .high = static_cast<double>(bank.tills)};
}

/// The tills of a row: a number or a list of them, counted from 1 in the file.
std::vector<std::uint32_t> readTills(Reader& row, const Bank& bank)
{
    std::vector<std::uint32_t> tills;
    const auto add = [&](const toml::node& node) {
        const auto number = node.value_exact<std::int64_t>().value_or(0);
        if (tillNumbers(bank).contains(static_cast<double>(number)))
            tills.push_back(static_cast<std::uint32_t>(number - 1));
        else
            row.refuse("till", "must be a whole number" + toString(tillNumbers(bank)) + ", or a list of them");
    };
    const toml::node& node = *row.take("till");
    if (const toml::array* const list = node.as_array(); list && !list->empty())
        std::for_each(list->begin(), list->end(), add);
    else
        add(node);
    std::sort(tills.begin(), tills.end());
    if (std::adjacent_find(tills.begin(), tills.end()) != tills.end())
        row.refuse("till", "must not have the same till twice");
    tills.erase(std::unique(tills.begin(), tills.end()), tills.end());
    return tills;
}

/// Who is there: so many tills, just these, or one with its cashier.
void readWho(Reader& reader, const Bank& bank, RosterRow& row)
{
    const bool hasTill = reader.content().contains("till");
    if (hasTill)
        row.till = readTills(reader, bank);
    else
        reader.require("tills", "3, or till = 2");
    reader.wholeNumber("tills", row.tills, {.low = 0.0, .high = static_cast<double>(bank.tills)});
    reader.reserve({"tills"}, !hasTill, "rows without till");
    reader.reserve({"till"}, true, {});
    if (reader.content().contains("cashier"))
        reader.name("cashier", row.cashier);
    reader.number("speed", row.speed, {.low = 0.0, .high = 100.0, .aboveLow = true});
    reader.reserve({"cashier", "speed"}, row.till.size() == 1, "one till, such as till = 2");
}

/// Notes the tills that two rows have at the same time.
void checkOverlaps(Reader& reader, const std::vector<RosterRow>& roster)
{
    std::vector<std::pair<std::uint32_t, const RosterRow*>> shifts;
    for (const RosterRow& row : roster)
        for (const std::uint32_t till : row.till)
            shifts.emplace_back(till, &row);
    std::sort(shifts.begin(), shifts.end(), [](const auto& a, const auto& b) {
        return std::pair{a.first, a.second->from} < std::pair{b.first, b.second->from};
    });
    for (std::size_t i = 1; i < shifts.size(); ++i)
        if (shifts[i].first == shifts[i - 1].first && shifts[i].second->from < shifts[i - 1].second->to)
            reader.refuse("roster",
                          fmt::format("must not have till {} twice at once: at {} after opening", shifts[i].first + 1,
                                      formatDuration(shifts[i].second->from)));
}

void checkSum(Reader& reader, const Bank& bank)
{
    const DutyStep most = mostOnDuty(dutyOf(bank));
    if (most.count > bank.tills)
        reader.refuse("roster",
                      fmt::format("must have at most {} tills at once (tills), and has {} at {} after opening",
                                  bank.tills, most.count, formatDuration(most.at)));
}

void readRoster(Reader& reader, Duration opens, Bank& bank)
{
    constexpr std::string_view example = R"({ from = "07:00", to = "22:00", tills = 3 })";
    std::vector<Reader> rows = reader.tables("roster", maxRosterRows, example);
    if (rows.empty())
        return refuseEmpty(reader, "roster");
    for (Reader& each : rows) {
        RosterRow row;
        const auto window = readWindow(each, opens);
        readWho(each, bank, row);
        each.finish();
        if (!window)
            continue;
        row.from = window->from;
        row.to = window->to;
        bank.roster.push_back(std::move(row));
    }
    checkSum(reader, bank);
    checkOverlaps(reader, bank.roster);
}

void readBreaks(Reader& reader, Duration opens, Bank& bank)
{
    constexpr std::string_view example = R"({ till = 1, at = "12:00", for = "30min" })";
    for (Reader& each : reader.tables("breaks", maxRosterRows, example)) {
        TillBreak pause;
        std::int64_t till = 1;
        if (each.require("till", "1"))
            each.wholeNumber("till", till, tillNumbers(bank));
        pause.till = static_cast<std::uint32_t>(till - 1);
        pause.at = readMoment(each, "at", opens).value_or(Duration::zero());
        if (each.require("for", "\"30min\""))
            each.duration("for", pause.length, Reader::Span::Positive);
        each.finish();
        bank.breaks.push_back(pause);
    }
}

}  // namespace

void readDuty(Reader& reader, Duration opens, Bank& bank)
{
    readRoster(reader, opens, bank);
    readBreaks(reader, opens, bank);
    reader.choice("end_of_shift", bank.endOfShift,
                  {Word{"finish_customer", EndOfShift::FinishCustomer}, Word{"serve_line", EndOfShift::ServeLine}});
    if (bank.endOfShift == EndOfShift::ServeLine && !reader.content().contains("lines"))
        reader.refuse("end_of_shift", R"(= "serve_line" goes only with lines = "per_till")");
}

void readOpening(Reader& reader, Bank& bank)
{
    auto table = reader.table("opening", R"({ when_waiting_per_till = 2, lag = "60s" })");
    if (!table)
        return;
    OpeningPolicy policy;
    if (table->require("when_waiting_per_till", "2"))
        table->number("when_waiting_per_till", policy.perTill, zeroToBillion);
    table->choice("count", policy.count,
                  {Word{"waiting", CountedForOpening::Waiting}, Word{"in_system", CountedForOpening::InSystem}});
    table->duration("lag", policy.lag, Reader::Span::NotNegative);
    table->duration("min_open", policy.minOpen, Reader::Span::NotNegative);
    table->wholeNumber("initially", policy.initially, {.low = 0.0, .high = static_cast<double>(bank.tills)});
    table->finish();
    bank.opening = policy;
}

}  // namespace tillsim
