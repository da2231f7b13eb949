// SPDX-License-Identifier: MIT
// Reads what customers buy, and how they pay: baskets, products and tenders.
#include "core/scenario/limits.hpp"
#include "core/scenario/read_distribution.hpp"
#include "core/scenario/read_helpers.hpp"
#include "core/scenario/read_names.hpp"
#include "core/scenario/read_shares.hpp"
#include "core/scenario/read_tables.hpp"

#include <optional>
#include <set>
#include <string>

namespace tillsim {

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

std::vector<Product> readProducts(Reader& file, const std::vector<Helper>& helpers)
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
        product.helper = readHelperNeed(reader, helpers);
        reader.finish();
        weights += product.weight;
        products.push_back(std::move(product));
    }
    if (!readers.empty() && weights == 0.0)
        readers.front().refuse("weight", "must be above 0 for at least one product");
    return products;
}

std::vector<Tender> readTenders(Reader& file)
{
    std::vector<Reader> readers = file.tables("tender", maxTenders);
    if (readers.empty())
        return {};
    std::vector<Tender> tenders;
    std::set<std::string> names;
    std::vector<std::optional<double>> shares;
    for (Reader& reader : readers) {
        Tender tender{.name = "cash"};
        readOwnName(reader, names, tender.name);
        reader.number("share", shares.emplace_back(), zeroToOne);
        if (reader.require("time", R"({ normal = { mean = "18s", sd = "5s" } })"))
            takeDistribution(reader, "time", tender.time, Quantity::Time);
        reader.finish();
        tenders.push_back(std::move(tender));
    }
    const auto settled = settledShares(readers.front(), "share", "the tenders", shares);
    for (std::size_t i = 0; i < tenders.size(); ++i)
        tenders[i].share = settled[i];
    return tenders;
}

}  // namespace tillsim
