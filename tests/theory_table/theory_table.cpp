// SPDX-License-Identifier: MIT
// Compares every row of theory.csv with what core/theory computes, to 1e-9 relative.
//
//     tillsim_theory_table theory.csv [MODEL]     all rows, or those whose model starts with MODEL
//
// Prints a line a row, then a line a model. Exit code 1 if a row differs, or is left out without a reason.
#include "tests/theory_table/models.hpp"
#include "tests/theory_table/table.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>

namespace tillsim::theory_table {

namespace {

constexpr double tolerance = 1e-9;

struct Count {
    int equal = 0;
    int different = 0;
    int leftOut = 0;
    double worst = 0.0;  ///< The largest relative difference.
};

class Comparison {
public:
    Comparison() : m_models{allModels()} { }

    /// `rows` are all of one model with one set of parameters.
    void compare(std::span<const Row> rows)
    {
        Metrics stated;
        for (const Row& row : rows)
            stated[row.metric] = row.value;
        const Model* model = modelOf(rows.front().model);
        const Metrics computed = model ? model->compute(Parameters{rows.front().parameters, stated}) : Metrics{};
        for (const Row& row : rows)
            compare(row, computed);
    }

    /// Whether all rows agree, or have a reason not to be here.
    bool summarise() const
    {
        bool good = true;
        int equal = 0;
        for (const auto& [model, count] : m_counts) {
            const std::string_view reason = reasonFor(model);
            fmt::print("{:<80} equal {:4}  different {:3}  left out {:3}  worst {:7.1e} {}\n", model, count.equal,
                       count.different, count.leftOut, count.worst, count.leftOut > 0 ? reason : "");
            good = good && count.different == 0 && (count.leftOut == 0 || !reason.empty());
            equal += count.equal;
        }
        fmt::print("rows equal to 1e-9: {}\n", equal);
        return good;
    }

private:
    void compare(const Row& row, const Metrics& computed)
    {
        Count& count = m_counts[row.model];
        const auto found = computed.find(row.metric);
        if (found == computed.end()) {
            ++count.leftOut;
            print(row, "left out");
            return;
        }
        const double scale = row.value != 0.0 ? std::abs(row.value) : 1.0;
        const double off = std::abs(found->second - row.value) / scale;
        count.worst = std::max(count.worst, off);
        ++(off <= tolerance ? count.equal : count.different);
        print(row, fmt::format("{:<18.15g} {:8.1e} {}", found->second, off, off <= tolerance ? "equal" : "DIFFERENT"));
    }

    static void print(const Row& row, const std::string& outcome)
    {
        fmt::print("{:5} {} {} {} {:.15g} {}\n", row.line, row.model, row.parameters, row.metric, row.value, outcome);
    }

    [[nodiscard]] const Model* modelOf(const std::string& name) const
    {
        for (const Model& model : m_models) {
            if (model.name == name)
                return &model;
        }
        return nullptr;
    }

    [[nodiscard]] std::string_view reasonFor(const std::string& name) const
    {
        const Model* model = modelOf(name);
        return model ? model->leftOut : "";
    }

    std::vector<Model> m_models;
    std::map<std::string, Count> m_counts;
};

int run(const char* file, std::string_view wanted)
{
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw std::runtime_error{fmt::format("{}: cannot be read", file)};
    const std::string text{std::istreambuf_iterator<char>{stream}, {}};
    const std::vector<Row> rows = readTable(text, file);
    Comparison comparison;
    for (auto first = rows.begin(); first != rows.end();) {
        const auto last = std::find_if(first, rows.end(), [first](const Row& row) {
            return row.model != first->model || row.parameters != first->parameters;
        });
        if (first->model.starts_with(wanted))
            comparison.compare({first, last});
        first = last;
    }
    return comparison.summarise() ? 0 : 1;
}

}  // namespace

}  // namespace tillsim::theory_table

int main(int argc, char** argv)
try {
    if (argc < 2) {
        fmt::print(stderr, "usage: tillsim_theory_table theory.csv [MODEL]\n");
        return 2;
    }
    return tillsim::theory_table::run(argv[1], argc > 2 ? argv[2] : "");
} catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
}
