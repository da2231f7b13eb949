// SPDX-License-Identifier: MIT
// Reads helpers, their shifts, and the reasons to call them.
#include "core/scenario/read_helpers.hpp"

#include "core/scenario/duration_text.hpp"
#include "core/scenario/duty.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/read_distribution.hpp"
#include "core/scenario/read_moment.hpp"
#include "core/scenario/read_names.hpp"
#include "core/scenario/read_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

namespace tillsim {

namespace {

std::vector<HelperShift> readShifts(Reader& reader, Duration opens)
{
    std::vector<HelperShift> shifts;
    refuseEmpty(reader, "roster");
    constexpr std::string_view example = R"({ from = "09:00", to = "18:00", count = 1 })";
    for (Reader& row : reader.tables("roster", maxRosterRows, example)) {
        HelperShift shift;
        const auto window = readWindow(row, opens);
        row.require("count", "1");
        row.wholeNumber("count", shift.count, {.low = 0.0, .high = static_cast<double>(maxHelpers)});
        row.finish();
        if (window)
            shifts.push_back({window->from, window->to, shift.count});
    }
    return shifts;
}

/// Without a count there are as many as the roster needs.
void settleCount(Reader& reader, std::optional<std::int64_t> count, Helper& helper)
{
    const DutyStep most = mostOnDuty(dutyOf(helper));
    helper.count = count.value_or(helper.roster.empty() ? 1 : std::clamp<std::int64_t>(most.count, 1, maxHelpers));
    if (!helper.roster.empty() && most.count > helper.count)
        reader.refuse("roster",
                      fmt::format("must have at most {} at once (count), and has {} at {} after opening", helper.count,
                                  most.count, formatDuration(most.at)));
}

void readProbability(Reader& reader, HelperCall& call)
{
    const bool perItem = reader.content().contains("per_item");
    if (!perItem)
        reader.require("per_basket", "0.03, or per_item = 0.01");
    reader.number("per_basket", call.probability, zeroToOne);
    reader.number("per_item", call.probability, zeroToOne);
    call.per = perItem ? CallPer::Item : CallPer::Basket;
    if (perItem && reader.content().contains("per_basket"))
        reader.refuse("per_item", "cannot be beside per_basket: add a second [[call]]");
}

}  // namespace

std::optional<std::uint32_t> readHelperName(Reader& reader, std::string_view key, const std::vector<Helper>& helpers)
{
    return reader.require(key, "\"manager\"") ? readNameOf(reader, key, {"helper", namesOf(helpers)}) : std::nullopt;
}

std::optional<HelperNeed> readHelperNeed(Reader& product, const std::vector<Helper>& helpers)
{
    auto table = product.table("helper", R"({ who = "manager", probability = 0.3, time = { constant = "20s" } })");
    if (!table)
        return std::nullopt;
    HelperNeed need;
    need.helper = readHelperName(*table, "who", helpers).value_or(0);
    table->number("probability", need.probability, zeroToOne);
    if (table->require("time", R"({ constant = "20s" })"))
        takeDistribution(*table, "time", need.time, Quantity::Time);
    table->finish();
    return need;
}

std::vector<Helper> readHelpers(Reader& file, Duration opens)
{
    std::vector<Helper> helpers;
    std::set<std::string> names;
    for (Reader& reader : file.tables("helper", maxHelperKinds)) {
        Helper helper{.name = "manager"};
        readOwnName(reader, names, helper.name);
        std::optional<std::int64_t> count;
        reader.wholeNumber("count", count, {.low = 1.0, .high = static_cast<double>(maxHelpers)});
        helper.roster = readShifts(reader, opens);
        settleCount(reader, count, helper);
        reader.finish();
        helpers.push_back(std::move(helper));
    }
    return helpers;
}

std::vector<HelperCall> readCalls(Reader& file, const std::vector<Helper>& helpers)
{
    std::vector<HelperCall> calls;
    std::set<std::string> names;
    for (Reader& reader : file.tables("call", maxCalls)) {
        HelperCall call{.name = "age check"};
        readOwnName(reader, names, call.name);
        call.helper = readHelperName(reader, "helper", helpers).value_or(0);
        readProbability(reader, call);
        if (reader.require("time", R"({ constant = "20s" })"))
            takeDistribution(reader, "time", call.time, Quantity::Time);
        reader.finish();
        calls.push_back(std::move(call));
    }
    return calls;
}

}  // namespace tillsim
