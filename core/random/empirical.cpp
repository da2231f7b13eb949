// SPDX-License-Identifier: MIT
#include "core/random/empirical.hpp"

#include "core/random/checks.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace tillsim::laws {

namespace {

// The weights, if there are as many as values.
std::vector<double> matching(std::vector<double> weights, const std::vector<double>& values)
{
    if (values.empty())
        checks::refuse("values", "must not be empty");
    if (weights.size() != values.size())
        checks::refuse("weights", "must have one number for each of the values");
    return weights;
}

}  // namespace

Empirical::Empirical(std::vector<double> values, std::vector<double> weights)
    : m_table{std::make_shared<const Table>(std::move(values), std::move(weights))}
{
}

Empirical::Table::Table(std::vector<double> givenValues, std::vector<double> givenWeights)
    : values{std::move(givenValues)}, weights{matching(std::move(givenWeights), values)}, positions{weights}
{
    for (const double value : values)
        checks::number("values", value);
    summarise();
}

void Empirical::Table::summarise()
{
    double sum = 0.0;
    for (const double weight : weights)
        sum += weight;
    for (std::size_t i = 0; i < values.size(); ++i)
        mean += weights[i] / sum * values[i];
    minimum = checks::largestParameter;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (weights[i] == 0.0)
            continue;  // It never comes.
        variance += weights[i] / sum * (values[i] - mean) * (values[i] - mean);
        minimum = std::min(minimum, values[i]);
        isCount = isCount && checks::isWhole(values[i]);
    }
}

}  // namespace tillsim::laws
