// SPDX-License-Identifier: MIT
// Parameters with and without units.
#include "core/scenario/distribution_parameters.hpp"

#include "core/scenario/limits.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tillsim {

namespace {

std::optional<std::vector<double>> unlessEmpty(std::vector<double> values)
{
    return values.empty() ? std::nullopt : std::optional{std::move(values)};
}

}  // namespace

Range rangeOf(Quantity quantity)
{
    return {.low = 0.0, .high = quantity == Quantity::Count ? static_cast<double>(maxItems) : 1e9};
}

std::optional<double> DistributionParameters::value(std::string_view key)
{
    if (m_quantity != Quantity::Time)
        return number(key, rangeOf(m_quantity));
    std::optional<Duration> span;
    if (m_reader->require(key, R"("2s")"))
        m_reader->duration(key, span, Reader::Span::NotNegative);
    return span ? std::optional{toSeconds(*span)} : std::nullopt;
}

std::optional<std::vector<double>> DistributionParameters::values(std::string_view key)
{
    if (m_quantity == Quantity::Time)
        return m_reader->require(key, R"(["1s", "2s"])") ? unlessEmpty(m_reader->durations(key)) : std::nullopt;
    auto values
        = m_reader->require(key, "[1, 2]") ? m_reader->numbers(key, rangeOf(m_quantity)) : std::vector<double>{};
    const auto isWhole = [](double value) { return value == std::floor(value); };
    if (m_quantity != Quantity::Count || std::all_of(values.begin(), values.end(), isWhole))
        return unlessEmpty(std::move(values));
    m_reader->refuse(key, "must be whole numbers");
    return std::nullopt;
}

std::optional<std::int64_t> DistributionParameters::count(std::string_view key, double lowest)
{
    std::optional<std::int64_t> result;
    if (m_reader->require(key, "2"))
        m_reader->wholeNumber(key, result, {.low = lowest, .high = rangeOf(Quantity::Count).high});
    return result;
}

std::optional<double> DistributionParameters::number(std::string_view key, const Range& range)
{
    std::optional<double> result;
    if (m_reader->require(key, "2"))
        m_reader->number(key, result, range);
    return result;
}

std::optional<std::vector<double>> DistributionParameters::numbers(std::string_view key)
{
    return m_reader->require(key, "[0.5, 0.5]") ? unlessEmpty(m_reader->numbers(key, zeroToBillion)) : std::nullopt;
}

void DistributionParameters::refuse(const std::string& problem)
{
    const std::size_t end = std::min(problem.find(' '), problem.size());
    m_reader->refuse(problem.substr(0, end), problem.substr(std::min(end + 1, problem.size())));
}

}  // namespace tillsim
