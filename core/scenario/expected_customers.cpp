// SPDX-License-Identifier: MIT
// One sum a kind of source.
#include "core/scenario/expected_customers.hpp"

#include <algorithm>
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

double expected(const ProfileArrivals& profile, Duration duration)
{
    double customers = 0.0;
    for (const double rate : profile.perHour) {
        customers += rate * hours(std::min(profile.interval, duration));
        duration -= std::min(profile.interval, duration);
    }
    return customers;
}

double expected(const BatchArrivals& batch, Duration duration)
{
    return toSeconds(duration) / batch.every.mean() * batch.size.mean();
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
    return customers;
}

}  // namespace tillsim
