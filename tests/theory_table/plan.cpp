// SPDX-License-Identifier: MIT
#include "tests/theory_table/plan.hpp"

#include <algorithm>
#include <cmath>

namespace tillsim::theory_table {

namespace {

constexpr double smallest = 1e-3;  // Below, a relative half-width would take too long.

template <typename Any>
const Any* named(const std::vector<Any>& all, std::string_view name)
{
    const auto found = std::ranges::find(all, name, &Any::name);
    return found == all.end() ? nullptr : &*found;
}

std::string_view reasonFor(const SimulatedModel* model, std::string_view metric)
{
    if (!model)
        return {};
    const auto found = std::ranges::find_if(
        model->reasons, [metric](const Reason& reason) { return metric.starts_with(reason.metrics); });
    return found == model->reasons.end() ? std::string_view{} : found->text;
}

RowPlan rowPlan(const Row& row, SetPlan& set, double precision)
{
    RowPlan plan{.row = &row};
    const auto system
        = std::ranges::find_if(set.systems, [&row](const System& each) { return each.figures.contains(row.metric); });
    if (std::abs(row.value) < smallest)
        plan.reason = "smaller than 0.001";
    else if (system == set.systems.end())
        plan.reason = reasonFor(set.simulated, row.metric);
    else {
        plan.system = static_cast<std::size_t>(system - set.systems.begin());
        set.wanted[*plan.system][row.metric]
            = std::abs(row.value) * precision * (isTail(row.metric) ? widerForTails : 1.0);
    }
    return plan;
}

SetPlan setPlan(std::span<const Row> rows, const std::vector<Model>& models,
                const std::vector<SimulatedModel>& simulated, const Options& options)
{
    const Row& first = rows.front();
    SetPlan set{.table = rows, .closedForm = named(models, first.model), .simulated = named(simulated, first.model)};
    if (!options.simulates) {
        for (const Row& row : rows)
            set.rows.push_back({.row = &row, .reason = "not asked for"});
        return set;
    }
    if (set.simulated && set.simulated->systems)
        set.systems = set.simulated->systems(Parameters{first.parameters, statedIn(rows)});
    set.wanted.resize(set.systems.size());
    for (const Row& row : rows)
        set.rows.push_back(rowPlan(row, set, options.precision));
    return set;
}

}  // namespace

bool isTail(std::string_view metric)
{
    return metric.starts_with("P_W") && metric.find("_gt_") != metric.npos;
}

std::size_t simulatedRows(const std::vector<SetPlan>& plan)
{
    std::size_t count = 0;
    for (const SetPlan& set : plan)
        count += static_cast<std::size_t>(
            std::ranges::count_if(set.rows, [](const RowPlan& row) { return row.system.has_value(); }));
    return count;
}

std::vector<SetPlan> planOf(const std::vector<Row>& rows, const std::vector<Model>& models,
                            const std::vector<SimulatedModel>& simulated, const Options& options)
{
    std::vector<SetPlan> plan;
    std::map<std::string_view, std::size_t> setsOfModel;
    for (auto first = rows.begin(); first != rows.end();) {
        const auto last = std::find_if(first, rows.end(), [first](const Row& row) {
            return row.model != first->model || row.parameters != first->parameters;
        });
        const bool isIn
            = first->model.starts_with(options.model) && (!options.sets || setsOfModel[first->model]++ < *options.sets);
        if (isIn)
            plan.push_back(setPlan({first, last}, models, simulated, options));
        first = last;
    }
    return plan;
}

}  // namespace tillsim::theory_table
