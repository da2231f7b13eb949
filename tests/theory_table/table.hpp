// SPDX-License-Identifier: MIT
// theory.csv: values of queueing models from published closed forms and independent numerical solutions, each with its
// source. A row says the value of one metric of one model with one set of parameters.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim::theory_table {

/// Values by the name of their metric.
using Metrics = std::map<std::string, double>;

/// The parameters of a row, by the names that its model gives them; those of a group as "group.name". Throws
/// std::out_of_range if one is missing.
class Parameters {
public:
    Parameters(const std::string& json, Metrics stated);

    [[nodiscard]] double number(const std::string& name) const { return m_numbers.at(name); }
    [[nodiscard]] std::int64_t whole(const std::string& name) const { return static_cast<std::int64_t>(number(name)); }
    [[nodiscard]] const std::string& word(const std::string& name) const { return m_words.at(name); }
    [[nodiscard]] const std::vector<double>& numbers(const std::string& name) const { return m_lists.at(name); }

    /// What the table itself says of a metric, for models that start from measured values.
    [[nodiscard]] double stated(const std::string& metric) const { return m_stated.at(metric); }

private:
    std::map<std::string, double> m_numbers;
    std::map<std::string, std::string> m_words;
    std::map<std::string, std::vector<double>> m_lists;
    Metrics m_stated;
};

struct Row {
    std::uint32_t line = 0;  ///< In the file, counted from 1.
    std::string model;
    std::string parameters;  ///< As JSON.
    std::string metric;
    double value = 0.0;
    std::string source;
};

/// The values of rows that have all the same model and parameters, by metric.
[[nodiscard]] Metrics statedIn(std::span<const Row> rows);

/// Throws ScenarioError, with the position, for a table that is not as above.
[[nodiscard]] std::vector<Row> readTable(std::string_view text, const std::string& file);

}  // namespace tillsim::theory_table
