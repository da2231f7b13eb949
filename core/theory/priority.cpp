// SPDX-License-Identifier: MIT
// Priorities, class by class from the first.
#include "core/theory/priority.hpp"

#include "core/theory/mm_c.hpp"

#include <cstddef>

namespace tillsim::theory {

std::vector<double> nonPreemptiveWaits(std::span<const PriorityClass> classes)
{
    double residual = 0.0;  // What a newcomer finds left of the service under way, on average.
    for (const PriorityClass& each : classes)
        residual += 0.5 * each.rate * each.service.second;
    std::vector<double> waits;
    double load = 0.0;
    for (const PriorityClass& each : classes) {
        const double before = load;
        load += each.rate * each.service.first;
        requireStable(load);
        waits.push_back(residual / ((1.0 - before) * (1.0 - load)));
    }
    return waits;
}

std::vector<double> preemptiveResumeSojourns(std::span<const PriorityClass> classes)
{
    std::vector<double> sojourns;
    double load = 0.0;
    double residual = 0.0;  // Of this class and those before.
    for (const PriorityClass& each : classes) {
        const double before = load;
        load += each.rate * each.service.first;
        residual += 0.5 * each.rate * each.service.second;
        requireStable(load);
        sojourns.push_back(each.service.first / (1.0 - before) + residual / ((1.0 - before) * (1.0 - load)));
    }
    return sojourns;
}

std::vector<double> nonPreemptiveWaits(std::int64_t servers, std::span<const double> rates, double serviceRate)
{
    double all = 0.0;
    for (const double rate : rates)
        all += rate;
    const double drain = static_cast<double>(servers) * serviceRate;
    const double firstOut = MMc{servers, all, serviceRate}.waitProbability() / drain;
    std::vector<double> waits;
    double load = 0.0;
    for (const double rate : rates) {
        const double before = load;
        load += rate / drain;
        waits.push_back(firstOut / ((1.0 - before) * (1.0 - load)));
    }
    return waits;
}

std::vector<double> preemptiveSojourns(std::int64_t servers, std::span<const double> rates, double serviceRate)
{
    std::vector<double> sojourns;
    double together = 0.0;
    double inShop = 0.0;
    for (const double rate : rates) {
        const double before = inShop;
        together += rate;
        inShop = MMc{servers, together, serviceRate}.averages().inShop;
        sojourns.push_back((inShop - before) / rate);
    }
    return sojourns;
}

double meanOverClasses(std::span<const double> rates, std::span<const double> values)
{
    double all = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        all += rates[i];
        sum += rates[i] * values[i];
    }
    return sum / all;
}

}  // namespace tillsim::theory
