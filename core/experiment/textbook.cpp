// SPDX-License-Identifier: MIT
#include "core/experiment/textbook.hpp"

#include <string>
#include <utility>

namespace tillsim::textbook {

Bank tills(std::int64_t count, Discipline discipline)
{
    Bank bank;
    bank.tills = count;
    bank.discipline = discipline;
    return bank;
}

Bank tillsAndPlaces(std::int64_t count, std::int64_t places, WhenFull whenFull)
{
    Bank bank = tills(count);
    bank.capacity = places;
    bank.whenFull = whenFull;
    return bank;
}

Bank tillsAndCustomers(std::int64_t count, std::int64_t customers)
{
    Bank bank = tills(count);
    bank.balkInSystem = customers;
    return bank;
}

Bank lanes(std::int64_t count, LineChoice choice)
{
    Bank bank = tills(count);
    bank.lines = Lines::PerTill;
    bank.choice = choice;
    return bank;
}

Bank lanesWithJockeying(std::int64_t count)
{
    Bank bank = lanes(count, LineChoice::Shortest);
    bank.jockeyThreshold = 2;
    return bank;
}

Bank preemptive(std::int64_t count)
{
    Bank bank = tills(count, Discipline::Priority);
    bank.preemption = Preemption::Resume;
    return bank;
}

Bank tillsOfSpeeds(std::vector<double> speeds, TillPick pick)
{
    Bank bank = tills(static_cast<std::int64_t>(speeds.size()));
    bank.speed = std::move(speeds);
    bank.pick = pick;
    return bank;
}

ArrivalKind poisson(double perSecond)
{
    constexpr double secondsPerHour = 3600.0;
    return PoissonArrivals{perSecond * secondsPerHour};
}

ArrivalKind batches(const Distribution& gap, const Distribution& size)
{
    return BatchArrivals{gap, size, FirstBatch::AfterGap};
}

std::vector<CustomerClass> classesByPriority(const std::vector<double>& shares)
{
    std::vector<CustomerClass> classes;
    for (const double share : shares) {
        const auto number = static_cast<std::int64_t>(classes.size()) + 1;
        classes.push_back({.name = "class " + std::to_string(number), .share = share, .priority = number});
    }
    return classes;
}

}  // namespace tillsim::textbook
