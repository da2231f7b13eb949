// SPDX-License-Identifier: MIT
// A law given as a table of values and their weights.
#pragma once

#include "core/random/alias_table.hpp"
#include "core/random/generator.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace tillsim::laws {

/// values[i] with a probability in proportion to weights[i]. Mean sum(w v) / sum(w), variance
/// sum(w (v - mean)^2) / sum(w). Copies share one table; equal are those with equal tables.
class Empirical {
public:
    /// Both must be of one length, not empty; a weight must not be negative, nor all be 0.
    Empirical(std::vector<double> values, std::vector<double> weights);

    double draw(Generator& generator) const { return m_table->values[m_table->positions.draw(generator)]; }
    double mean() const { return m_table->mean; }
    double variance() const { return m_table->variance; }
    double minimum() const { return m_table->minimum; }
    bool isCount() const { return m_table->isCount; }
    const std::vector<double>& values() const { return m_table->values; }
    const std::vector<double>& weights() const { return m_table->weights; }

    bool operator==(const Empirical& other) const { return *m_table == *other.m_table; }
    static constexpr std::string_view name = "empirical";

private:
    struct Table {
        Table(std::vector<double> givenValues, std::vector<double> givenWeights);

        std::vector<double> values;
        std::vector<double> weights;
        AliasTable positions;
        double mean = 0.0;
        double variance = 0.0;
        double minimum = 0.0;
        bool isCount = true;

        bool operator==(const Table&) const = default;

    private:
        void summarise();
    };

    std::shared_ptr<const Table> m_table;
};

}  // namespace tillsim::laws
