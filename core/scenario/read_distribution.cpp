// SPDX-License-Identifier: MIT
// Finds out which distribution a table names, and has it read.
#include "core/scenario/read_distribution.hpp"

#include "core/scenario/distribution_kinds.hpp"
#include "core/scenario/distribution_parameters.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/read_empirical.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace tillsim {

namespace {

using Result = std::optional<Distribution>;

const DistributionKind* kindNamed(std::string_view name)
{
    const auto kinds = distributionKinds();
    const auto kind
        = std::find_if(kinds.begin(), kinds.end(), [name](const DistributionKind& k) { return k.name == name; });
    return kind == kinds.end() ? nullptr : &*kind;
}

std::vector<std::string_view> kindNames()
{
    std::vector<std::string_view> names{"constant", "empirical"};
    for (const DistributionKind& kind : distributionKinds())
        names.push_back(kind.name);
    return names;
}

Result readConstant(Reader& reader, Quantity quantity)
{
    DistributionParameters parameters{reader, quantity};
    if (quantity != Quantity::Count)
        return parameters.build(&Distribution::constant, parameters.value("constant"));
    const auto count = parameters.count("constant");
    return count ? Result{Distribution::constant(static_cast<double>(*count))} : std::nullopt;
}

/// The distribution under its own name in the table of `reader`.
Result readNamed(Reader& reader, std::string_view name, Quantity quantity)
{
    if (name == "constant")
        return readConstant(reader, quantity);
    const DistributionKind* const kind = kindNamed(name);
    if (kind && kind->countsOnly && quantity == Quantity::Time) {
        reader.take(name);
        reader.refuse(name, "draws whole numbers without a unit, and this must be a time");
        return std::nullopt;
    }
    auto table = reader.table(name, kind ? kind->example : "{ values = [..., ...], weights = [3, 1] }");
    if (!table)
        return std::nullopt;
    DistributionParameters parameters{*table, quantity};
    Result result = kind ? kind->read(parameters) : readEmpirical(*table, quantity);
    table->finish();
    return result;
}

/// The only key of a table that names a distribution; empty, and a problem, if there is no such.
std::string_view distributionIn(Reader& parent, std::string_view key, const toml::table& table)
{
    std::vector<std::string_view> found;
    for (const auto& [name, value] : table)
        if (name.str() != "source")
            found.push_back(name.str());
    const auto known = kindNames();
    if (found.size() == 1 && std::find(known.begin(), known.end(), found[0]) != known.end())
        return found[0];
    if (found.empty())
        parent.refuse(key, fmt::format("must name a distribution: {}", fmt::join(known, ", ")));
    else if (found.size() > 1)
        parent.refuse(key,
                      fmt::format("must be one distribution, and names {}: {}", found.size(), fmt::join(found, ", ")));
    else if (found[0] == "formula")
        parent.refuse(key, "cannot be a formula of the items: only service.time and gap can");
    else if (const std::string_view meant = nearestWord(found[0], known); !meant.empty())
        parent.refuse(key, fmt::format("has no distribution {}{}", inQuotes(found[0]), didYouMean(found[0], known)));
    else
        parent.refuse(key,
                      fmt::format("has no distribution {}: there are {}", inQuotes(found[0]), fmt::join(known, ", ")));
    return {};
}

double mostOnAverage(Quantity quantity)
{
    return quantity == Quantity::Time ? toSeconds(longestSpan) : rangeOf(quantity).high;
}

}  // namespace

std::optional<Distribution> readDistribution(Reader& reader, std::string_view key, Quantity quantity)
{
    const std::string_view example = quantity == Quantity::Time ? R"({ constant = "2s" })" : "{ constant = 2 }";
    auto table = reader.table(key, example);
    const std::string_view name = table ? distributionIn(reader, key, table->content()) : std::string_view{};
    if (name.empty())
        return std::nullopt;
    Result result = readNamed(*table, name, quantity);
    table->finish();
    if (!result || result->mean() <= mostOnAverage(quantity))
        return result;
    reader.refuse(key,
                  fmt::format("must be at most {} on average{}", mostOnAverage(quantity),
                              quantity == Quantity::Time ? " (seconds)" : ""));
    return std::nullopt;
}

std::optional<ItemFormula> readItemFormula(Reader& reader)
{
    ItemFormula formula;
    const bool hasScale = reader.require("scale", R"("8s")");
    reader.duration("scale", formula.scale, Reader::Span::Positive);
    reader.number("exponent", formula.exponent, {.low = 0.0, .high = 3.0});
    takeDistribution(reader, "residual", formula.residual, Quantity::Factor);
    return hasScale ? std::optional{formula} : std::nullopt;
}

std::optional<TimeOfItems> readTimeOfItems(Reader& reader, std::string_view key)
{
    const toml::node* const node = reader.take(key);
    if (!node || !node->is_table() || !node->as_table()->contains("formula"))
        return readDistribution(reader, key, Quantity::Time);
    auto outer = reader.table(key, {});
    auto inner = outer->table("formula", R"({ scale = "8s", exponent = 0.7 })");
    outer->finish();
    if (!inner)
        return std::nullopt;
    const auto formula = readItemFormula(*inner);
    inner->finish();
    return formula;
}

}  // namespace tillsim
