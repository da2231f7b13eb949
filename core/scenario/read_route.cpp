// SPDX-License-Identifier: MIT
// Reads which bank customers go to.
#include "core/scenario/read_shares.hpp"
#include "core/scenario/read_tables.hpp"

#include <fmt/format.h>

#include <optional>

namespace tillsim {

namespace {

std::vector<double> readShares(Reader& reader, std::size_t banks)
{
    std::vector<double> shares = reader.numbers("shares", zeroToOne);
    if (shares.empty())
        return shares;
    if (shares.size() != banks)
        reader.refuse("shares", fmt::format("must be one a [[bank]], {}, and are {}", banks, shares.size()));
    else
        shares = settledShares(reader, "shares", "the banks",
                               std::vector<std::optional<double>>{shares.begin(), shares.end()});
    return shares;
}

}  // namespace

Route readRoute(Reader& file, const std::vector<Bank>& banks)
{
    Route route;
    auto table = file.table("route", "[route]");
    if (!table)
        return route;
    table->choice(
        "rule", route.rule,
        {Word{"shortest", RouteRule::Shortest}, Word{"share", RouteRule::Share}, Word{"fastest", RouteRule::Fastest}});
    const bool byShare = route.rule == RouteRule::Share;
    table->reserveFor("rule", {"shares"}, byShare, R"(rule = "share")");
    if (byShare)
        table->require("shares", "[0.6, 0.4]");
    route.shares = readShares(*table, banks.size());
    table->finish();
    return route;
}

}  // namespace tillsim
