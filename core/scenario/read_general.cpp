// SPDX-License-Identifier: MIT
// Reads the keys outside of any table, and what the shop wants and pays.
#include "core/scenario/read_tables.hpp"

#include "core/scenario/limits.hpp"

namespace tillsim {

void readGeneral(Reader& file, Scenario& scenario)
{
    std::int64_t schema = 1;
    file.wholeNumber("schema", schema, {.low = 1.0, .high = 1.0});
    file.name("name", scenario.name);
    file.time("opens", scenario.opens);
    file.duration("duration", scenario.duration, Reader::Span::Positive);
    file.choice("after_closing", scenario.afterClosing,
                {Word{"drain", AfterClosing::Drain}, Word{"stop", AfterClosing::Stop}});
    std::int64_t seed = 1;
    file.wholeNumber("seed", seed, {.low = 0.0});
    scenario.seed = static_cast<std::uint64_t>(seed);
}

Targets readTargets(Reader& file)
{
    Targets targets;
    auto table = file.table("targets", "[targets]");
    if (!table)
        return targets;
    if (auto within = table->table("within", R"({ time = "3min", share = 0.95 })")) {
        WaitTarget target;
        const bool hasTime = within->require("time", R"("3min")");
        const bool hasShare = within->require("share", "0.95");
        within->duration("time", target.time, Reader::Span::NotNegative);
        within->number("share", target.share, zeroToOne);
        within->finish();
        if (hasTime && hasShare)
            targets.within = target;
    }
    table->number("one_plus_one", targets.onePlusOne, zeroToOne);
    table->finish();
    return targets;
}

Costs readCosts(Reader& file)
{
    Costs costs;
    if (auto table = file.table("costs", "[costs]")) {
        table->number("till_hour", costs.tillHour, zeroToBillion);
        table->number("waiting_hour", costs.waitingHour, zeroToBillion);
        table->finish();
    }
    return costs;
}

}  // namespace tillsim
