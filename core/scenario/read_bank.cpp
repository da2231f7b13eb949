// SPDX-License-Identifier: MIT
// Reads banks: tills of one kind and what they do.
#include "core/scenario/read_bank.hpp"

#include "core/scenario/limits.hpp"
#include "core/scenario/read_distribution.hpp"
#include "core/scenario/read_helpers.hpp"
#include "core/scenario/read_names.hpp"
#include "core/scenario/read_own_service.hpp"
#include "core/scenario/read_tables.hpp"

#include <fmt/format.h>

#include <set>
#include <string>
#include <utility>

namespace tillsim {

namespace {

void readSpeed(Reader& reader, Bank& bank)
{
    bank.speed = reader.numbers("speed", {.low = 0.0, .high = 100.0, .aboveLow = true});
    if (!bank.speed.empty() && static_cast<std::int64_t>(bank.speed.size()) != bank.tills)
        reader.refuse("speed", fmt::format("must be one a till, {}, and are {}", bank.tills, bank.speed.size()));
}

void readBreakdown(Reader& reader, Bank& bank)
{
    auto table = reader.table(
        "breakdown",
        R"({ every = { exponential = { mean = "40h" } }, repair = { exponential = { mean = "10min" } } })");
    if (!table)
        return;
    Breakdown breakdown;
    if (table->require("every", R"({ exponential = { mean = "40h" } })"))
        takeDistribution(*table, "every", breakdown.every, Quantity::Time);
    if (table->require("repair", R"({ exponential = { mean = "10min" } })"))
        takeDistribution(*table, "repair", breakdown.repair, Quantity::Time);
    if (!(breakdown.every.mean() > 0.0))
        table->refuse("every", "must be above 0s on average");
    table->finish();
    bank.breakdown = breakdown;
}

void readSelfCheckout(Reader& reader, const std::vector<Helper>& helpers, Bank& bank)
{
    auto table
        = reader.table("self_checkout",
                       R"({ intervention = 0.12, clears = { exponential = { mean = "25s" } }, helper = "attendant" })");
    if (!table)
        return;
    SelfCheckout selfCheckout;
    if (table->require("intervention", "0.12"))
        table->number("intervention", selfCheckout.intervention, zeroToOne);
    if (table->require("clears", R"({ exponential = { mean = "25s" } })"))
        takeDistribution(*table, "clears", selfCheckout.clears, Quantity::Time);
    selfCheckout.helper = readHelperName(*table, "helper", helpers).value_or(0);
    table->finish();
    bank.selfCheckout = selfCheckout;
}

Bank readBank(Reader& reader, const Scenario& scenario, Bank bank)
{
    reader.wholeNumber("tills", bank.tills, {.low = 1.0, .high = static_cast<double>(maxTills)});
    readLines(reader, bank);
    reader.wholeNumber("max_items", bank.maxItems, {.low = 1.0, .high = static_cast<double>(maxItems)});
    readSpeed(reader, bank);
    readDuty(reader, scenario.opens, bank);
    readBreakdown(reader, bank);
    readOpening(reader, bank);
    readSelfCheckout(reader, scenario.helpers, bank);
    bank.service = readOwnService(reader);
    reader.finish();
    return bank;
}

}  // namespace

std::vector<Bank> readBanks(Reader& file, const Scenario& scenario)
{
    std::vector<Bank> banks;
    std::vector<Reader> readers = file.tables("bank", maxBanks);
    std::set<std::string> names;
    for (Reader& reader : readers) {
        Bank bank;
        if (readers.size() > 1)
            readOwnName(reader, names, bank.name);
        else
            reader.name("name", bank.name);
        banks.push_back(readBank(reader, scenario, std::move(bank)));
    }
    return banks;
}

}  // namespace tillsim
