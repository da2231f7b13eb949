// SPDX-License-Identifier: MIT
// Classes of customers with priorities, at tills where they wait for the end of a service or cut it.
#include "tests/theory_table/laws.hpp"
#include "tests/theory_table/systems.hpp"

#include <numeric>

namespace tillsim::theory_table {

namespace {

using namespace textbook;

System priorityShop(const Bank& bank, const std::vector<double>& rates, const std::vector<Distribution>& services)
{
    const double together = std::accumulate(rates.begin(), rates.end(), 0.0);
    std::vector<double> shares;
    double work = 0.0;
    for (std::size_t at = 0; at < rates.size(); ++at) {
        shares.push_back(rates[at] / together);
        work += rates[at] * services[at].mean();
    }
    const auto servers = static_cast<double>(bank.tills);
    System system
        = settledShop(poisson(together), together, services.front(), bank,
                      {.tills = servers, .serviceRate = together / work, .load = work / servers, .irregularity = 2.0});
    system.scenario.classes = classesByPriority(shares);
    for (std::size_t at = 0; at < rates.size(); ++at)
        system.scenario.classes[at].service = OwnService{.work = services[at]};
    return system;
}

void addMeans(System& system, Series series, const std::string& prefix, std::size_t classes)
{
    for (std::size_t at = 0; at < classes; ++at)
        system.figures[prefix + std::to_string(at + 1)] = meanOfClass(series, at);
}

std::vector<System> oneTill(const Parameters& given)
{
    const std::vector<double>& rates = given.numbers("lambda");
    const std::vector<Distribution> services = serviceLawsOfClasses(given);
    System waiting = priorityShop(tills(1, Discipline::Priority), rates, services);
    waiting.figures["Wq_mean_all"] = ratio(Sum::wait, Sum::served);
    addMeans(waiting, Series::waitOfClass, "Wq_class", rates.size());
    System cutting = priorityShop(preemptive(1), rates, services);
    addMeans(cutting, Series::sojournOfClass, "W_preemptive_resume_class", rates.size());
    return {waiting, cutting};
}

std::vector<System> manyTills(const Parameters& given)
{
    const std::vector<double>& rates = given.numbers("lambda");
    const std::int64_t count = given.whole("c");
    const std::vector<Distribution> services(rates.size(), Distribution::exponential(1.0 / given.number("mu")));
    System waiting = priorityShop(tills(count, Discipline::Priority), rates, services);
    waiting.figures["Wq_mean_all"] = ratio(Sum::wait, Sum::served);
    addMeans(waiting, Series::waitOfClass, "Wq_nonpreemptive_class", rates.size());
    System cutting = priorityShop(preemptive(count), rates, services);
    addMeans(cutting, Series::sojournOfClass, "W_preemptive_class", rates.size());
    return {waiting, cutting};
}

}  // namespace

std::vector<SimulatedModel> classSystems()
{
    return {{"M/G/1 priority", oneTill}, {"M/M/c priority (equal rates)", manyTills}};
}

}  // namespace tillsim::theory_table
