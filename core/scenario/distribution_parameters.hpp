// SPDX-License-Identifier: MIT
// The parameters of one distribution, taken from its table, and the distribution made of them.
#pragma once

#include "core/random/distribution.hpp"
#include "core/scenario/read_distribution.hpp"
#include "core/scenario/reader.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// Each of the readers takes one key, which must be there; nothing, and a problem, if it is missing or wrong.
class DistributionParameters {
public:
    DistributionParameters(Reader& reader, Quantity quantity) : m_reader{&reader}, m_quantity{quantity} { }

    /// A value of the kind that is drawn: a span with a unit, a count or a factor.
    [[nodiscard]] std::optional<double> value(std::string_view key);
    /// A list of such values; whole ones where things are counted.
    [[nodiscard]] std::optional<std::vector<double>> values(std::string_view key);
    /// A whole number of things.
    [[nodiscard]] std::optional<std::int64_t> count(std::string_view key, double lowest = 0.0);
    /// A number without unit, whatever is drawn.
    [[nodiscard]] std::optional<double> number(std::string_view key, const Range& range = anyNumber);
    [[nodiscard]] std::optional<std::vector<double>> numbers(std::string_view key);

    /// `make` of the values, if all of them are there. What it throws is noted at the parameter that it names.
    template <typename Make, typename... Values>
    [[nodiscard]] std::optional<Distribution> build(Make make, const std::optional<Values>&... values)
    {
        try {
            return (values && ...) ? std::optional{make(*values...)} : std::nullopt;
        } catch (const std::invalid_argument& problem) {
            refuse(problem.what());
            return std::nullopt;
        }
    }

    [[nodiscard]] Quantity quantity() const { return m_quantity; }

private:
    void refuse(const std::string& problem);

    Reader* m_reader;
    Quantity m_quantity;
};

/// What a count or a factor may be.
[[nodiscard]] Range rangeOf(Quantity quantity);

}  // namespace tillsim
