// SPDX-License-Identifier: MIT
#include "core/experiment/load/routed_streams.hpp"

#include <algorithm>
#include <iterator>

namespace tillsim {

namespace {

/// `share` of the stream, which goes to `banks` only.
CustomerStream partOf(const CustomerStream& stream, const BankSet& banks, double share)
{
    CustomerStream part{.banks = banks, .customers = share * stream.customers};
    for (std::size_t i = 0; i < stream.banks.size(); ++i) {
        if (std::ranges::binary_search(banks, stream.banks[i]))
            part.works.emplace_back().add(share, stream.works[i]);
    }
    return part;
}

BankSet openAmong(const BankSet& banks, const TillsOfBanks& tills)
{
    BankSet open;
    std::ranges::copy_if(banks, std::back_inserter(open),
                         [&](std::uint32_t bank) { return tillsAmong(tills[bank]) > 0.0; });
    return open.empty() ? banks : open;
}

/// As Route::shares has it.
void divide(const CustomerStream& stream, const BankSet& open, const std::vector<double>& shares,
            std::vector<CustomerStream>& parts)
{
    double all = 0.0;
    for (const std::uint32_t bank : open)
        all += shares[bank];
    if (all <= 0.0)
        parts.push_back(partOf(stream, {open.front()}, 1.0));
    for (const std::uint32_t bank : open) {
        if (shares[bank] > 0.0)
            parts.push_back(partOf(stream, {bank}, shares[bank] / all));
    }
}

}  // namespace

std::vector<CustomerStream> routed(const Route& route, const std::vector<CustomerStream>& streams,
                                   const TillsOfBanks& tills)
{
    std::vector<CustomerStream> parts;
    for (const CustomerStream& stream : streams) {
        const BankSet open = openAmong(stream.banks, tills);
        if (route.rule == RouteRule::Share && open.size() > 1)
            divide(stream, open, route.shares, parts);
        else
            parts.push_back(partOf(stream, open, 1.0));
    }
    return parts;
}

}  // namespace tillsim
