// SPDX-License-Identifier: MIT
// Reads banks: tills and their line.
#include "core/scenario/read_tables.hpp"

#include "core/scenario/limits.hpp"

namespace tillsim {

namespace {

constexpr Range places{.low = 0.0, .high = static_cast<double>(maxPlaces)};

void readBalking(Reader& bank, Bank& result)
{
    auto balk = bank.table("balk", "{ in_system = 3 }");
    if (!balk)
        return;
    // An empty table says nothing; one that has only what is not supported yet is refused for that.
    if (balk->content().empty())
        balk->require("in_system", "3");
    balk->wholeNumber("in_system", result.balkInSystem, {.low = 1.0, .high = places.high});
    balk->finish();
}

Bank readBank(Reader& reader)
{
    enum class Lines { Shared };
    Bank bank;
    Lines lines = Lines::Shared;
    reader.name("name", bank.name);
    reader.wholeNumber("tills", bank.tills, {.low = 1.0, .high = static_cast<double>(maxTills)});
    reader.choice("lines", lines, {Word{"shared", Lines::Shared}});
    reader.choice(
        "discipline", bank.discipline,
        {Word{"fifo", Discipline::Fifo}, Word{"lifo", Discipline::Lifo}, Word{"priority", Discipline::Priority}});
    reader.wholeNumber("capacity", bank.capacity, places);
    reader.choice("when_full", bank.whenFull, {Word{"wait", WhenFull::Wait}, Word{"turn_away", WhenFull::TurnAway}});
    readBalking(reader, bank);
    reader.finish();
    return bank;
}

}  // namespace

std::vector<Bank> readBanks(Reader& file)
{
    std::vector<Bank> banks;
    for (Reader& reader : file.tables("bank", maxTills)) {
        if (banks.empty())
            banks.push_back(readBank(reader));
        else
            reader.context().problems.add(reader.where(), "a second [[bank]] is not supported yet");
    }
    return banks;
}

}  // namespace tillsim
