// SPDX-License-Identifier: MIT
// One sum a kind of source.
#include "core/scenario/expected_customers.hpp"

#include "core/random/distribution_function.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <variant>

namespace tillsim {

namespace {

double hours(Duration span)
{
    return toSeconds(span) / 3600.0;
}

double expected(const PoissonArrivals& poisson, Duration duration)
{
    return poisson.perHour * hours(duration);
}

/// How often something happens in [0, duration) that happens after each gap: exact where gaps are constant, otherwise
/// as in the long run (D. R. Cox, Renewal Theory, 1962, section 4.2).
double expectedGaps(const Distribution& gap, Duration duration)
{
    const double gaps = toSeconds(duration) / gap.mean();
    if (gap.variance() == 0.0)
        return std::ceil(gaps) - 1.0;
    const double scv = gap.variance() / (gap.mean() * gap.mean());
    return std::max(0.0, gaps + (scv - 1.0) / 2.0);
}

double expected(const RenewalArrivals& renewal, Duration duration)
{
    return expectedGaps(renewal.gap, duration);
}

/// The area under the first `span` of a rate that goes from `from` to `to` within `length`.
double underRamp(double from, double to, double length, double span)
{
    return span * (from + (to - from) * (span / length) / 2.0);
}

double expected(const ProfileArrivals& profile, Duration duration)
{
    const auto& rates = profile.perHour;
    const bool isLinear = profile.shape == ProfileShape::Linear;
    const double half = hours(profile.interval) / 2.0;
    double left = hours(duration);
    double customers = 0.0;
    for (std::size_t i = 0; i < rates.size() && left > 0.0; ++i) {
        // Before the first middle and after the last one the rate stays level.
        const double start = isLinear && i > 0 ? (rates[i - 1] + rates[i]) / 2.0 : rates[i];
        const double end = isLinear && i + 1 < rates.size() ? (rates[i] + rates[i + 1]) / 2.0 : rates[i];
        customers += underRamp(start, rates[i], half, std::min(half, left));
        customers += underRamp(rates[i], end, half, std::clamp(left - half, 0.0, half));
        left -= 2.0 * half;
    }
    return customers;
}

double expected(const BatchArrivals& batch, Duration duration)
{
    const double first = batch.first == FirstBatch::Opening ? 1.0 : 0.0;
    return (first + expectedGaps(batch.every, duration)) * meanCount(batch.size);
}

double expected(const TraceArrivals& trace, Duration duration)
{
    const auto comes = [duration](const TraceRow& row) { return row.arrival < duration; };
    return static_cast<double>(std::count_if(trace.rows.begin(), trace.rows.end(), comes));
}

}  // namespace

double expectedCustomers(const ArrivalSource& source, Duration duration)
{
    const double customers = std::visit([duration](const auto& kind) { return expected(kind, duration); }, source.kind);
    return source.limit ? std::min(static_cast<double>(*source.limit), customers) : customers;
}

double expectedCustomers(const Scenario& scenario)
{
    double customers = 0.0;
    for (const ArrivalSource& source : scenario.arrivals)
        customers += expectedCustomers(source, scenario.duration);
    for (const Intervention& one : scenario.interventions)
        if (one.kind == InterventionKind::Rush && one.at < scenario.duration)
            customers += static_cast<double>(one.customers);
    return customers;
}

}  // namespace tillsim
