// SPDX-License-Identifier: MIT
// Reads who comes and what they buy: classes, baskets and products.
#include "core/scenario/read_tables.hpp"

#include "core/scenario/limits.hpp"
#include "core/scenario/read_distribution.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace tillsim {

namespace {

constexpr double shareTolerance = 1e-6;  // Thirds and sixths written to six decimals are fine.

/// Reads the name that one of several must have, and that no other has.
void readOwnName(Reader& reader, std::set<std::string>& taken, std::string& target)
{
    if (!reader.require("name", "\"" + target + "\""))
        return;
    std::string name;
    reader.name("name", name);
    if (name.empty())
        return;
    if (!taken.insert(name).second)
        reader.refuse("name", fmt::format("must differ from all others: {} is there twice", inQuotes(name)));
    target = name;
}

/// Gives each class without a share an equal part of what the others leave, and holds the sum to 1.
void settleShares(const Reader& first, std::vector<std::optional<double>> shares, std::vector<CustomerClass>& classes)
{
    const auto missing = std::count(shares.begin(), shares.end(), std::nullopt);
    double sum = 0.0;
    for (const auto& share : shares)
        sum += share.value_or(0.0);
    if (sum > 1.0 + shareTolerance || (missing == 0 && sum < 1.0 - shareTolerance))
        first.context().problems.add(
            first.where("share"), fmt::format("the shares of the classes must add up to 1, and add up to {:.7g}", sum));
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i].share = shares[i].value_or(std::max(0.0, 1.0 - sum) / static_cast<double>(std::max(missing, 1L)));
}

}  // namespace

std::vector<CustomerClass> readClasses(Reader& file)
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
        reader.finish();
        classes.push_back(result);
    }
    settleShares(readers.front(), shares, classes);
    return classes;
}

Basket readBasket(Reader& file)
{
    Basket basket;
    if (auto table = file.table("basket", "[basket]")) {
        if (table->require("items", "{ geometric = { mean = 8 } }"))
            takeDistribution(*table, "items", basket.items, Quantity::Count);
        table->finish();
    }
    return basket;
}

std::vector<Product> readProducts(Reader& file)
{
    std::vector<Product> products;
    std::vector<Reader> readers = file.tables("product", maxProducts);
    std::set<std::string> names;
    double weights = 0.0;
    for (Reader& reader : readers) {
        Product product{.name = "beer"};
        readOwnName(reader, names, product.name);
        if (reader.require("scan", R"({ constant = "2s" })"))
            takeDistribution(reader, "scan", product.scan, Quantity::Time);
        reader.number("weight", product.weight, zeroToBillion);
        reader.finish();
        weights += product.weight;
        products.push_back(product);
    }
    if (!readers.empty() && weights == 0.0)
        readers.front().refuse("weight", "must be above 0 for at least one product");
    return products;
}

}  // namespace tillsim
