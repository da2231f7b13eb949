// SPDX-License-Identifier: MIT
#include "tests/theory_table/baskets.hpp"

#include "core/scenario/csv.hpp"

#include <fmt/format.h>

#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <stdexcept>

namespace tillsim::theory_table {

namespace {

constexpr const char* file = TILLSIM_SOURCE_DIR "/tests/theory_table/baskets.csv";

std::string contents()
{
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw std::runtime_error{fmt::format("{}: cannot be read", file)};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

}  // namespace

double Baskets::allCustomers() const
{
    return std::accumulate(customers.begin(), customers.end(), 0.0);
}

double Baskets::meanItems() const
{
    return std::inner_product(items.begin(), items.end(), customers.begin(), 0.0) / allCustomers();
}

std::optional<Baskets> basketsOf(std::int64_t store)
{
    const std::string text = contents();
    CsvReader reader{text, file};
    std::vector<CsvCell> cells;
    Baskets baskets;
    reader.next(cells);  // The names of the columns.
    while (reader.next(cells)) {
        if (std::stoll(cells.at(0).text) != store)
            continue;
        baskets.items.push_back(std::stod(cells.at(1).text));
        baskets.customers.push_back(std::stod(cells.at(2).text));
    }
    return baskets.items.empty() ? std::nullopt : std::optional{baskets};
}

Baskets basketsAtLane(const Baskets& all, const Parameters& given)
{
    static const std::map<std::string, std::function<bool(double)>> lanes{
        {"all", [](double) { return true; }},
        {"items<=10", [](double items) { return items <= smallBasket; }},
        {"items>10", [](double items) { return items > smallBasket; }}};
    const auto& isThere = lanes.at(given.word("customers"));
    Baskets there;
    for (std::size_t at = 0; at < all.items.size(); ++at) {
        if (!isThere(all.items[at]))
            continue;
        there.items.push_back(all.items[at]);
        there.customers.push_back(all.customers[at]);
    }
    return there;
}

}  // namespace tillsim::theory_table
