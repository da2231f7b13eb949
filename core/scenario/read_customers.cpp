// SPDX-License-Identifier: MIT
// Reads who comes: classes of customers, and in what each differs from the others.
#include "core/scenario/limits.hpp"
#include "core/scenario/read_distribution.hpp"
#include "core/scenario/read_names.hpp"
#include "core/scenario/read_own_service.hpp"
#include "core/scenario/read_shares.hpp"
#include "core/scenario/read_tables.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace tillsim {

namespace {

/// The shares of the tenders in this class: those that it does not name part what it leaves as they do elsewhere.
std::vector<double> readTenderShares(Reader& reader, const std::vector<Tender>& tenders)
{
    const auto own = readByName(reader, "tender", {"tender", namesOf(tenders)}, zeroToOne);
    if (own.empty())
        return {};
    std::vector<double> general;
    for (const Tender& tender : tenders)
        general.push_back(tender.share);
    return settledShares(reader, "tender", "the tenders of a class", own, general);
}

/// The weights of the products in this class; those that it does not name keep theirs.
std::vector<double> readProductWeights(Reader& reader, const std::vector<Product>& products)
{
    const auto own = readByName(reader, "products", {"product", namesOf(products)}, zeroToBillion);
    std::vector<double> weights;
    for (std::size_t i = 0; i < own.size(); ++i)
        weights.push_back(own[i].value_or(products[i].weight));
    if (!weights.empty() && std::all_of(weights.begin(), weights.end(), [](double weight) { return weight == 0.0; }))
        reader.refuse("products", "must leave at least one product a weight above 0");
    return weights;
}

}  // namespace

std::vector<CustomerClass> readClasses(Reader& file, const Scenario& scenario)
{
    std::vector<Reader> readers = file.tables("class", maxClasses);
    if (readers.empty())
        return {CustomerClass{}};
    std::vector<CustomerClass> classes;
    std::set<std::string> names;
    std::vector<std::optional<double>> shares;
    for (Reader& reader : readers) {
        CustomerClass result{.name = "regular"};
        readOwnName(reader, names, result.name);
        reader.number("share", shares.emplace_back(), zeroToOne);
        constexpr auto most = static_cast<double>(maxPriority);
        reader.wholeNumber("priority", result.priority, {.low = -most, .high = most});
        takeDistribution(reader, "patience", result.patience, Quantity::Time);
        takeDistribution(reader, "items", result.items, Quantity::Count);
        result.service = readOwnService(reader);
        result.tenderShares = readTenderShares(reader, scenario.tenders);
        result.productWeights = readProductWeights(reader, scenario.products);
        result.banks = readNamesOf(reader, "banks", {"bank", namesOf(scenario.banks)});
        reader.finish();
        classes.push_back(std::move(result));
    }
    const auto settled = settledShares(readers.front(), "share", "the classes", shares);
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i].share = settled[i];
    return classes;
}

}  // namespace tillsim
