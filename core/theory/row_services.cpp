// SPDX-License-Identifier: MIT
#include "core/theory/row_services.hpp"

#include "core/scenario/every_row.hpp"

#include <algorithm>
#include <variant>

namespace tillsim::theory {

namespace {

/// Whether a row of a trace is one of which `is` holds.
template <typename Is>
bool anyRow(const Scenario& scenario, Is is)
{
    return std::ranges::any_of(scenario.arrivals, [&is](const ArrivalSource& source) {
        const auto* const trace = std::get_if<TraceArrivals>(&source.kind);
        return trace && std::ranges::any_of(trace->rows, is);
    });
}

}  // namespace

bool haveRowsServices(const Scenario& scenario)
{
    return !scenario.arrivals.empty() && everyRowHas(scenario, &TraceRow::service);
}

RowServices::RowServices(const Scenario& scenario) : m_ofClass(scenario.classes.size())
{
    if (!haveRowsServices(scenario))
        return;
    Sample ofAny;  // Of rows that may be of any class.
    for (const ArrivalSource& source : scenario.arrivals) {
        for (const TraceRow& row : std::get<TraceArrivals>(source.kind).rows) {
            if (row.arrival >= scenario.duration)
                continue;
            const auto known = row.customerClass ? row.customerClass : source.customerClass;
            (known ? m_ofClass[*known] : ofAny).add({.size = 1.0, .mean = toSeconds(*row.service)});
        }
    }
    for (std::size_t i = 0; i < m_ofClass.size(); ++i)
        m_ofClass[i].add(ofAny.weighted(scenario.classes[i].share));
}

std::optional<ServiceLaw> RowServices::lawOf(std::uint32_t customerClass, double speed) const
{
    const Sample& sample = m_ofClass[customerClass];
    if (sample.size <= 0.0)
        return std::nullopt;
    const double mean = sample.mean / speed;
    const double variance = sample.squares / sample.size / (speed * speed);
    const double skew = sample.cubes / sample.size / (speed * speed * speed);
    return theory::lawOf({mean, variance + mean * mean, skew + 3.0 * mean * variance + mean * mean * mean});
}

void complainAboutRows(const Scenario& scenario, std::vector<std::string>& broken)
{
    if (haveRowsServices(scenario)) {
        broken.emplace_back(
            "services are those of the trace; they are taken as drawn anew, with the same mean and variance");
        if (anyRow(scenario, [](const TraceRow& row) { return row.items || row.patience; }))
            broken.emplace_back("the trace says items or patience of its customers; they are taken as drawn");
    } else if (anyRow(scenario,
                      [](const TraceRow& row) { return row.service || row.items || row.tender || row.patience; })) {
        broken.emplace_back(
            "the trace says service, items, tender or patience of its customers; they are taken as drawn");
    }
}

/// P. Pebay, Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments,
/// Sandia report SAND2008-6212, 2008, section 2.1.
void RowServices::Sample::add(const Sample& other)
{
    if (other.size <= 0.0)
        return;
    const double all = size + other.size;
    const double apart = other.mean - mean;
    const double step = apart * other.size / all;
    cubes += other.cubes + step * apart * apart * size * (size - other.size) / all
        + 3.0 * apart * (size * other.squares - other.size * squares) / all;
    squares += other.squares + step * apart * size;
    mean += step;
    size = all;
}

RowServices::Sample RowServices::Sample::weighted(double weight) const
{
    return {.size = size * weight, .mean = mean, .squares = squares * weight, .cubes = cubes * weight};
}

}  // namespace tillsim::theory
