// SPDX-License-Identifier: MIT
// On the way: from opening time on, and rates that change over the day.
#include "core/theory/many_tills.hpp"
#include "core/theory/transient.hpp"
#include "tests/theory_table/models.hpp"

#include <cmath>
#include <numbers>
#include <numeric>
#include <stdexcept>

namespace tillsim::theory_table {

namespace {

Metrics fromEmpty(const Parameters& given)
{
    theory::MMcOverTime shop{given.whole("c"), given.number("mu"), 600};
    Metrics metrics;
    double now = 0.0;
    for (const char* time : {"0.5", "1", "2", "5", "10", "20", "50", "100"}) {
        shop.advance(std::stod(time) - now, given.number("lambda"));
        now = std::stod(time);
        metrics[std::string{"E_L_at_"} + time] = shop.inShop();
        metrics[std::string{"E_Lq_at_"} + time] = shop.inLine();
        metrics[std::string{"P_empty_at_"} + time] = shop.empty();
    }
    return metrics;
}

Metrics firstCustomers(const Parameters& given)
{
    const std::vector<double> waits
        = theory::firstWaits(given.whole("c"), given.number("lambda"), given.number("mu"), 1000);
    Metrics metrics;
    for (const int n : {1, 2, 3, 5, 10, 25, 50, 100, 200, 500, 1000}) {
        metrics["E_Wq_customer_" + std::to_string(n)] = waits[static_cast<std::size_t>(n - 1)];
        metrics["E_avg_Wq_first_" + std::to_string(n)]
            = std::accumulate(waits.begin(), waits.begin() + n, 0.0) / static_cast<double>(n);
    }
    return metrics;
}

Metrics hourly(const Parameters& given)
{
    const std::vector<double> perHour = given.numbers("hourly_arrivals");
    theory::MMcOverTime shop{given.whole("c"), 1.0 / given.number("mean_service_min"), 400};
    Metrics metrics;
    double arrivals = 0.0;
    int minute = 0;
    for (const double rate : perHour) {
        shop.advance(60.0, rate / 60.0);
        arrivals += rate;
        minute += 60;
        metrics["E_L_at_min_" + std::to_string(minute)] = shop.inShop();
        metrics["E_Lq_at_min_" + std::to_string(minute)] = shop.inLine();
    }
    metrics["expected_arrivals"] = arrivals;
    return metrics;
}

Metrics sinusoidal(const Parameters& given)
{
    if (given.word("lambda") != "3+1.5 sin(2 pi t/24)")
        throw std::invalid_argument{"unknown rate: " + given.word("lambda")};
    const auto rate = [](double t) { return 3.0 + 1.5 * std::sin(2.0 * std::numbers::pi * t / 24.0); };
    theory::MMcOverTime shop{given.whole("c"), given.number("mu"), 150};
    Metrics metrics;
    int now = 0;
    for (const int time : {3, 6, 9, 12, 18, 24, 48, 72}) {
        shop.advance(now, time, rate, (time - now) * 400);
        now = time;
        metrics["E_L_at_" + std::to_string(time)] = shop.inShop();
        metrics["E_Lq_at_" + std::to_string(time)] = shop.inLine();
        metrics["P_empty_at_" + std::to_string(time)] = shop.empty();
    }
    return metrics;
}

theory::SwingingRate swingOf(const Parameters& given)
{
    return {.mean = given.number("lb"), .swing = given.number("b"), .period = given.number("P")};
}

Metrics swing(const theory::SwingingRate& rate, const theory::SwingingLoad& load)
{
    return {{"mean_L", load.mean},       {"amplitude", load.amplitude}, {"peak_L", load.peak()},
            {"trough_L", load.trough()}, {"lag_of_peak", load.lag},     {"peak_time", rate.period / 4.0 + load.lag}};
}

Metrics exponentialServices(const Parameters& given)
{
    return swing(swingOf(given), theory::swingWithExponentialServices(swingOf(given), given.number("mean_service")));
}

Metrics constantServices(const Parameters& given)
{
    return swing(swingOf(given), theory::swingWithConstantServices(swingOf(given), given.number("service")));
}

}  // namespace

std::vector<Model> timeModels()
{
    return {{"M/M/c transient from empty", fromEmpty},
            {"M/M/c first-n customers from empty", firstCustomers},
            {"Mt/M/c piecewise-constant hourly rates, open empty, exponential service", hourly},
            {"Mt/M/c sinusoidal, empty start", sinusoidal},
            {"Mt/M/infinity, lambda(t)=lb+b sin(2pi t/P), periodic steady state", exponentialServices},
            {"Mt/D/infinity, lambda(t)=lb+b sin(2pi t/P), periodic steady state", constantServices}};
}

}  // namespace tillsim::theory_table
