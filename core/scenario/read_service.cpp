// SPDX-License-Identifier: MIT
// Reads how long serving takes, in general and for those where it differs.
#include "core/scenario/read_distribution.hpp"
#include "core/scenario/read_own_service.hpp"
#include "core/scenario/read_tables.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace tillsim {

namespace {

enum class WorkKind { Formula, Products, Time };

std::optional<Work> readWork(Reader& reader)
{
    std::optional<WorkKind> kind;
    if (reader.require("kind", R"("formula", "products" or "time")"))
        reader.choice(
            "kind", kind,
            {Word{"formula", WorkKind::Formula}, Word{"products", WorkKind::Products}, Word{"time", WorkKind::Time}});
    const auto mayBe = [&kind](WorkKind one) { return kind.value_or(one) == one; };
    reader.reserve({"scale", "exponent", "residual"}, mayBe(WorkKind::Formula), R"(kind = "formula")");
    reader.reserve({"time"}, mayBe(WorkKind::Time), R"(kind = "time")");
    if (kind == WorkKind::Products)
        return ProductScanning{};
    if (kind == WorkKind::Formula)
        if (const auto formula = readItemFormula(reader))
            return *formula;
    if (kind == WorkKind::Time && reader.require("time", R"({ exponential = { mean = "1s" } })"))
        if (const auto time = readTimeOfItems(reader, "time"))
            return std::visit([](const auto& work) { return Work{work}; }, *time);
    return std::nullopt;
}

bool hasOnlyAGap(const Reader& reader)
{
    constexpr std::array keys{"kind", "scale", "exponent", "residual", "time"};
    const auto isThere = [&reader](const char* key) { return reader.content().contains(key); };
    return reader.content().contains("gap") && std::none_of(keys.begin(), keys.end(), isThere);
}

}  // namespace

Service readService(Reader& file)
{
    Service service;
    if (auto table = file.table("service", "[service]")) {
        service.work = readWork(*table).value_or(service.work);
        service.gap = readTimeOfItems(*table, "gap");
        table->finish();
    }
    return service;
}

std::optional<OwnService> readOwnService(Reader& reader)
{
    auto table = reader.table("service", R"({ kind = "time", time = { constant = "30s" } })");
    if (!table)
        return std::nullopt;
    OwnService service;
    table->reserve({"kind", "scale", "exponent", "residual", "time"}, true, {});
    if (!hasOnlyAGap(*table))
        service.work = readWork(*table);
    service.gap = readTimeOfItems(*table, "gap");
    table->finish();
    return service;
}

}  // namespace tillsim
