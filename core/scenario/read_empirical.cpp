// SPDX-License-Identifier: MIT
// Values and weights from lists or from a CSV file, held to the same rules.
#include "core/scenario/read_empirical.hpp"

#include "core/scenario/csv_columns.hpp"
#include "core/scenario/distribution_parameters.hpp"
#include "core/scenario/duration_text.hpp"
#include "core/scenario/limits.hpp"
#include "core/scenario/named_file.hpp"

#include <fmt/format.h>

#include <array>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace tillsim {

namespace {

constexpr std::array<std::string_view, 2> empiricalColumns{"value", "weight"};

struct WeightedValues {
    std::vector<double> values;
    std::vector<double> weights;
};

/// A cell as what is drawn: a span with a unit, a whole number of things, or a number.
std::optional<double> valueOf(CsvColumns& table, std::size_t cell, Quantity quantity)
{
    if (quantity == Quantity::Factor)
        return table.number(cell, rangeOf(quantity));
    if (quantity == Quantity::Count) {
        const auto count = table.wholeNumber(cell, rangeOf(quantity));
        return count ? std::optional{static_cast<double>(*count)} : std::nullopt;
    }
    try {
        return toSeconds(parseDuration(table.row()[cell].text));
    } catch (const std::invalid_argument&) {
        table.refuse(cell, "must be a time with a unit (ns us ms s min h d), such as 90s");
        return std::nullopt;
    }
}

WeightedValues readRows(CsvColumns& table, Quantity quantity)
{
    WeightedValues result;
    while (table.nextRow()) {
        std::array<std::optional<double>, 2> row;
        for (std::size_t cell = 0; cell < table.row().size(); ++cell) {
            const std::size_t column = table.columnOf(cell);
            if (column != CsvColumns::unknown)
                row[column] = column == 0 ? valueOf(table, cell, quantity) : table.number(cell, zeroToBillion);
        }
        if (!row[0] || !row[1])
            continue;
        result.values.push_back(*row[0]);
        result.weights.push_back(*row[1]);
    }
    return result;
}

std::optional<WeightedValues> readFile(Reader& reader, Quantity quantity)
{
    const auto file = readNamedFile(reader, "file", maxScenarioMegabytes);
    if (!file)
        return std::nullopt;
    try {
        Problems problems;
        CsvReader csv{file->text, file->name};
        CsvColumns table{csv, empiricalColumns, problems};
        if (!table.has(0) || !table.has(1))
            problems.add({file->name, 1, 1}, "the columns must be value and weight");
        auto result = readRows(table, quantity);
        problems.throwIfAny();
        return result;
    } catch (const ScenarioError& error) {
        reader.context().problems.add(error);
        return std::nullopt;
    }
}

}  // namespace

std::optional<Distribution> readEmpirical(Reader& reader, Quantity quantity)
{
    DistributionParameters parameters{reader, quantity};
    const bool fromFile = reader.content().contains("file");
    reader.reserve({"values"}, !fromFile, "an empirical that has no file");
    reader.reserve({"weights"}, !fromFile, "values in place of a file");
    if (!fromFile)
        return parameters.build(&Distribution::empirical, parameters.values("values"), parameters.numbers("weights"));
    const auto file = readFile(reader, quantity);
    if (!file)
        return std::nullopt;
    return parameters.build([&] { return Distribution::empirical(file->values, file->weights); });
}

}  // namespace tillsim
