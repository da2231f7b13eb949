// SPDX-License-Identifier: MIT
// On the way: from opening time on, and rates that change over the day.
#include "tests/theory_table/systems.hpp"

#include <cmath>
#include <numbers>
#include <stdexcept>

namespace tillsim::theory_table {

namespace {

using namespace textbook;

constexpr double secondsPerHour = 3600.0;

/// Figures at these instants, whose names end with the texts.
void addInstants(System& system, const std::vector<std::string>& texts, const std::string& between)
{
    system.hasOneOfEach = true;
    for (const std::string& text : texts) {
        const std::size_t at = system.watched.instants.size();
        system.watched.instants.push_back(std::stod(text));
        system.figures["E_L_at_" + between + text] = perReplication(Series::inShopAt, at);
        system.figures["E_Lq_at_" + between + text] = perReplication(Series::inLineAt, at);
        system.figures["P_empty_at_" + between + text] = perReplication(Series::emptyAt, at);
    }
}

std::vector<System> fromEmpty(const Parameters& given)
{
    System system = newShop(poisson(given.number("lambda")), Distribution::exponential(1.0 / given.number("mu")),
                            tills(given.whole("c")), 100.0);
    addInstants(system, {"0.5", "1", "2", "5", "10", "20", "50", "100"}, "");
    return {system};
}

/// The mean over the first `n` customers of all replications.
Figure meanOfFirst(std::size_t n)
{
    return [n](const Sums& sums) {
        double waits = 0.0;
        for (std::size_t at = 0; at < n; ++at)
            waits += sums.at(Series::waitOfCustomer, at);
        return waits / (static_cast<double>(n) * sums[Sum::replications]);
    };
}

std::vector<System> firstCustomers(const Parameters& given)
{
    constexpr std::int64_t customers = 1000;
    // Until all of them have left: then nothing happens any more.
    System system = newShop(poisson(given.number("lambda")), Distribution::exponential(1.0 / given.number("mu")),
                            tills(given.whole("c")), 1e6);
    system.scenario.arrivals.front().limit = customers;
    system.watched.firstCustomers = customers;
    system.hasOneOfEach = true;
    for (const std::size_t n : {1U, 2U, 3U, 5U, 10U, 25U, 50U, 100U, 200U, 500U, 1000U}) {
        system.figures["E_Wq_customer_" + std::to_string(n)] = perReplication(Series::waitOfCustomer, n - 1);
        system.figures["E_avg_Wq_first_" + std::to_string(n)] = meanOfFirst(n);
    }
    return {system};
}

/// A second is a minute of the table.
std::vector<System> hourly(const Parameters& given)
{
    ProfileArrivals profile{.interval = fromSeconds(60.0)};
    std::vector<std::string> ends;
    for (const double perHour : given.numbers("hourly_arrivals")) {
        profile.perHour.push_back(perHour * 60.0);
        ends.push_back(std::to_string(60 * profile.perHour.size()));
    }
    const double day = 60.0 * static_cast<double>(ends.size());
    System system
        = newShop(profile, Distribution::exponential(given.number("mean_service_min")), tills(given.whole("c")), day);
    addInstants(system, ends, "min_");
    system.figures["expected_arrivals"] = ratio(Sum::arrived, Sum::replications);
    return {system};
}

/// mean + swing * sin(2 pi t / period), in straight lines so short that they differ from it by less than 2e-5 of the
/// swing.
ProfileArrivals swinging(double mean, double swing, double period, double length)
{
    constexpr int pieces = 500;
    const Duration interval = fromSeconds(period / pieces);
    ProfileArrivals profile{.interval = interval, .shape = ProfileShape::Linear};
    const double piece = toSeconds(interval);
    for (double middle = piece / 2.0; middle < length + piece; middle += piece)
        profile.perHour.push_back(secondsPerHour * (mean + swing * std::sin(2.0 * std::numbers::pi * middle / period)));
    return profile;
}

std::vector<System> sinusoidal(const Parameters& given)
{
    if (given.word("lambda") != "3+1.5 sin(2 pi t/24)")
        throw std::invalid_argument{"unknown rate: " + given.word("lambda")};
    constexpr double length = 72.0;
    System system = newShop(swinging(3.0, 1.5, 24.0, length), Distribution::exponential(1.0 / given.number("mu")),
                            tills(given.whole("c")), length);
    addInstants(system, {"3", "6", "9", "12", "18", "24", "48", "72"}, "");
    return {system};
}

/// The number in the shop swings about its mean like the rate, later and less (S. G. Eick, W. A. Massey and W. Whitt,
/// Management Science 39, 1993), so the sums of its products with a cosine and a sine say all.
std::vector<System> swing(const Parameters& given, const Distribution& service)
{
    constexpr double periods = 20.0;
    constexpr std::int64_t asIfWithoutEnd = 200;  // Tills; there are never half as many customers.
    const double period = given.number("P");
    const double warmUp = period * std::ceil(40.0 * service.mean() / period);
    const double length = periods * period;
    System system = newShop(swinging(given.number("lb"), given.number("b"), period, warmUp + length), service,
                            tills(asIfWithoutEnd), length);
    system.warmUp = warmUp;
    system.watched.wave = period;
    const Figure mean = ratio(Sum::inShop, Sum::time);
    const Figure amplitude
        = [](const Sums& sums) { return 2.0 * std::hypot(sums[Sum::cosine], sums[Sum::sine]) / sums[Sum::time]; };
    const Figure lag = [period](const Sums& sums) {
        return std::atan2(-sums[Sum::cosine], sums[Sum::sine]) * period / (2.0 * std::numbers::pi);
    };
    system.figures = {{"mean_L", mean},
                      {"amplitude", amplitude},
                      {"peak_L", [=](const Sums& sums) { return mean(sums) + amplitude(sums); }},
                      {"trough_L", [=](const Sums& sums) { return mean(sums) - amplitude(sums); }},
                      {"lag_of_peak", lag},
                      {"peak_time", [=](const Sums& sums) { return period / 4.0 + lag(sums); }}};
    return {system};
}

std::vector<System> exponentialServices(const Parameters& given)
{
    return swing(given, Distribution::exponential(given.number("mean_service")));
}

std::vector<System> constantServices(const Parameters& given)
{
    return swing(given, Distribution::constant(given.number("service")));
}

}  // namespace

std::vector<SimulatedModel> timeSystems()
{
    return {{"M/M/c transient from empty", fromEmpty},
            {"M/M/c first-n customers from empty", firstCustomers},
            {"Mt/M/c piecewise-constant hourly rates, open empty, exponential service", hourly},
            {"Mt/M/c sinusoidal, empty start", sinusoidal},
            {"Mt/M/infinity, lambda(t)=lb+b sin(2pi t/P), periodic steady state", exponentialServices},
            {"Mt/D/infinity, lambda(t)=lb+b sin(2pi t/P), periodic steady state", constantServices}};
}

}  // namespace tillsim::theory_table
