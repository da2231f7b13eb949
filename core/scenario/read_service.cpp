// SPDX-License-Identifier: MIT
// Reads how long serving takes.
#include "core/scenario/read_tables.hpp"

#include "core/scenario/read_distribution.hpp"

#include <optional>
#include <utility>
#include <variant>

namespace tillsim {

namespace {

enum class Kind { Formula, Products, Time };

void readWork(Reader& reader, Service& service)
{
    std::optional<Kind> kind;
    if (reader.require("kind", R"("formula", "products" or "time")"))
        reader.choice("kind", kind,
                      {Word{"formula", Kind::Formula}, Word{"products", Kind::Products}, Word{"time", Kind::Time}});
    const auto mayBe = [&kind](Kind one) { return kind.value_or(one) == one; };
    reader.reserve({"scale", "exponent", "residual"}, mayBe(Kind::Formula), R"(kind = "formula")");
    reader.reserve({"time"}, mayBe(Kind::Time), R"(kind = "time")");
    if (kind == Kind::Products)
        service.work = ProductScanning{};
    if (kind == Kind::Formula)
        if (const auto formula = readItemFormula(reader))
            service.work = *formula;
    if (kind == Kind::Time && reader.require("time", R"({ exponential = { mean = "1s" } })"))
        if (const auto time = readTimeOfItems(reader, "time"))
            std::visit([&service](const auto& work) { service.work = work; }, *time);
}

}  // namespace

Service readService(Reader& file)
{
    Service service;
    if (auto table = file.table("service", "[service]")) {
        readWork(*table, service);
        service.gap = readTimeOfItems(*table, "gap");
        table->finish();
    }
    return service;
}

}  // namespace tillsim
