// SPDX-License-Identifier: MIT
// Reads what somebody did at a moment.
#include "core/scenario/limits.hpp"
#include "core/scenario/read_moment.hpp"
#include "core/scenario/read_names.hpp"
#include "core/scenario/read_tables.hpp"

#include <fmt/format.h>

#include <optional>

namespace tillsim {

namespace {

/// Which till of which bank; the bank may be left out where there is only one.
void readPlace(Reader& reader, const std::vector<Bank>& banks, Intervention& result)
{
    if (banks.size() <= 1 || reader.require("bank", "\"tills\""))
        result.bank = readNameOf(reader, "bank", {"bank", namesOf(banks)}).value_or(0);
    std::int64_t till = 1;
    if (reader.require("till", "1") && result.bank < banks.size())
        reader.wholeNumber("till", till, {.low = 1.0, .high = static_cast<double>(banks[result.bank].tills)});
    result.till = static_cast<std::uint32_t>(till - 1);
}

void readDetails(Reader& reader, std::optional<InterventionKind> kind, const std::vector<Bank>& banks,
                 Intervention& result)
{
    using enum InterventionKind;
    const bool isOfATill = kind && *kind != Rush;
    reader.reserve({"bank", "till"}, !kind || isOfATill, R"(do = "open", "close" or "break")");
    reader.reserve({"for"}, !kind || kind == Break, R"(do = "break")");
    reader.reserve({"customers"}, !kind || kind == Rush, R"(do = "rush")");
    if (isOfATill)
        readPlace(reader, banks, result);
    if (kind == Break && reader.require("for", "\"15min\""))
        reader.duration("for", result.length, Reader::Span::Positive);
    if (kind == Rush && reader.require("customers", "40"))
        reader.wholeNumber("customers", result.customers, {.low = 1.0, .high = static_cast<double>(maxBatch)});
}

}  // namespace

std::vector<Intervention> readInterventions(Reader& file, const Scenario& scenario)
{
    using enum InterventionKind;
    std::vector<Intervention> interventions;
    for (Reader& reader : file.tables("intervention", maxInterventions)) {
        Intervention result;
        result.at = readMoment(reader, "at", scenario.opens).value_or(Duration::zero());
        std::optional<InterventionKind> kind;
        if (reader.require("do", R"("open", "close", "break" or "rush")"))
            reader.choice("do", kind,
                          {Word{"open", Open}, Word{"close", Close}, Word{"break", Break}, Word{"rush", Rush}});
        readDetails(reader, kind, scenario.banks, result);
        reader.finish();
        result.kind = kind.value_or(Open);
        interventions.push_back(result);
    }
    return interventions;
}

}  // namespace tillsim
