// SPDX-License-Identifier: MIT
// Classes of customers with priorities.
#include "core/theory/priority.hpp"
#include "tests/theory_table/laws.hpp"
#include "tests/theory_table/models.hpp"

namespace tillsim::theory_table {

namespace {

void addClasses(Metrics& metrics, const std::string& name, const std::vector<double>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        metrics[name + std::to_string(i + 1)] = values[i];
}

Metrics oneTill(const Parameters& given)
{
    const std::vector<double> rates = given.numbers("lambda");
    const std::vector<Distribution> services = serviceLawsOfClasses(given);
    std::vector<theory::PriorityClass> classes;
    for (std::size_t i = 0; i < rates.size(); ++i)
        classes.push_back({.rate = rates[i], .service = theory::momentsOf(services.at(i))});
    const std::vector<double> waits = theory::nonPreemptiveWaits(classes);
    Metrics metrics{{"Wq_mean_all", theory::meanOverClasses(rates, waits)}};
    addClasses(metrics, "Wq_class", waits);
    addClasses(metrics, "W_preemptive_resume_class", theory::preemptiveResumeSojourns(classes));
    return metrics;
}

Metrics manyTills(const Parameters& given)
{
    const std::vector<double> rates = given.numbers("lambda");
    const std::vector<double> waits = theory::nonPreemptiveWaits(given.whole("c"), rates, given.number("mu"));
    Metrics metrics{{"Wq_mean_all", theory::meanOverClasses(rates, waits)}};
    addClasses(metrics, "Wq_nonpreemptive_class", waits);
    addClasses(metrics, "W_preemptive_class", theory::preemptiveSojourns(given.whole("c"), rates, given.number("mu")));
    return metrics;
}

}  // namespace

std::vector<Model> classModels()
{
    return {{"M/G/1 priority", oneTill}, {"M/M/c priority (equal rates)", manyTills}};
}

}  // namespace tillsim::theory_table
