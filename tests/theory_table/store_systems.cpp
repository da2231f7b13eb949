// SPDX-License-Identifier: MIT
// Real stores: the tills of a supermarket with a counter, and services measured at tills.
#include "tests/theory_table/baskets.hpp"
#include "tests/theory_table/systems.hpp"

#include <cmath>

namespace tillsim::theory_table {

namespace {

using namespace textbook;

/// Only the tills: what leaves the other places of such a network in the long run comes to the tills as if it came
/// straight from the street (J. R. Jackson, Operations Research 5, 1957).
std::vector<System> tillsOfNetwork(const Parameters& given)
{
    const double rate = given.number("gamma_per_min");
    const double mean = given.number("service_min.till");
    System system = settledShop(poisson(rate), rate, Distribution::exponential(mean), lanes(2, LineChoice::Random),
                                {.serviceRate = 1.0 / mean, .load = rate * mean / 2.0});
    system.figures["lambda_per_till"] = times(0.5, ratio(Sum::arrived, Sum::time));
    system.figures["rho_till"] = times(0.5, ratio(Sum::busy, Sum::time));
    system.figures["N_till"] = times(0.5, ratio(Sum::inShop, Sum::time));
    system.figures["Lq_till"] = times(0.5, ratio(Sum::inLine, Sum::time));
    system.figures["Wq_till"] = ratio(Sum::wait, Sum::served);
    system.figures["W_till"] = ratio(Sum::sojourn, Sum::served);
    return {system};
}

// Seconds for n items: exp(constant + exponent * ln n + N(0, spread^2)), and the break after it, as M. Antczak, R.
// Weron and J. Zabawa publish them (IEEE Access 8, 2020; rounded, which changes a mean by 1e-5 of it at most).

struct LogLinear {
    double constant;
    double exponent;
    double spread;

    [[nodiscard]] Distribution at(double items) const
    {
        return Distribution::lognormal(constant + exponent * std::log(items), spread);
    }
};

constexpr LogLinear atTill{2.121935, 0.698402, 0.4379};
constexpr LogLinear atSelfCheckout{3.122328, 0.672461, 0.4907};
constexpr LogLinear breakAtSelfCheckout{3.51669, 0.22300, 0.4821};

/// The break, which does not depend on the items, as a way to pay.
void serveAtTill(Scenario& scenario, const Baskets& baskets)
{
    scenario.basket.items = baskets.law();
    scenario.service.work = ItemFormula{.scale = fromSeconds(std::exp(atTill.constant)),
                                        .exponent = atTill.exponent,
                                        .residual = Distribution::lognormal(0.0, atTill.spread)};
    scenario.tenders = {{.name = "break", .time = Distribution::gamma(3.0742, 4.8306)}};
}

/// A basket of one product, which stands for so many items; the break is the work of a helper who comes at once.
void serveAtSelfCheckout(Scenario& scenario, const Baskets& baskets)
{
    scenario.helpers = {{.name = "break"}};
    scenario.service.work = ProductScanning{};
    for (std::size_t at = 0; at < baskets.items.size(); ++at) {
        const double items = baskets.items[at];
        scenario.products.push_back({.name = std::to_string(static_cast<int>(items)) + " items",
                                     .scan = atSelfCheckout.at(items),
                                     .weight = baskets.customers[at],
                                     .helper = HelperNeed{.time = breakAtSelfCheckout.at(items)}});
    }
}

System lane(const Parameters& given, const Baskets& baskets, const std::string& load)
{
    const double mean = given.stated("mean_service_s");
    const double scv = std::pow(given.stated("sd_service_s") / mean, 2.0);
    const double rate = std::stod(load) / mean;
    System system
        = settledShop(poisson(rate), rate, Distribution::constant(0.0), tills(1),
                      {.serviceRate = 1.0 / mean, .load = std::stod(load), .irregularity = (1.0 + scv) / 2.0});
    if (given.word("lane") == "till")
        serveAtTill(system.scenario, baskets);
    else
        serveAtSelfCheckout(system.scenario, baskets);
    system.figures["Wq_s_at_rho_" + load] = ratio(Sum::wait, Sum::served);
    system.figures["SD_Wq_s_at_rho_" + load] = deviation(Sum::wait, Sum::waitSquared, Sum::served);
    return system;
}

void addServices(System& system)
{
    system.figures["mean_service_s"] = ratio(Sum::service, Sum::served);
    system.figures["sd_service_s"] = deviation(Sum::service, Sum::serviceSquared, Sum::served);
    system.figures["scv_service"] = [of = variance(Sum::service, Sum::serviceSquared, Sum::served)](const Sums& sums) {
        const double mean = sums[Sum::service] / sums[Sum::served];
        return of(sums) / (mean * mean);
    };
}

/// All customers of a store, at no till in particular.
System customersOf(const Baskets& all, const std::string& customers)
{
    System system = newShop(poisson(1.0), Distribution::constant(0.0), tills(1), 10'000.0);
    system.scenario.basket.items = all.law();
    system.watched.smallBasket = smallBasket;
    const Sum those = customers == "items<=10" ? Sum::smallBaskets : Sum::arrived;
    const Sum items = customers == "items<=10" ? Sum::itemsOfSmall : Sum::items;
    if (customers != "items>10") {
        system.figures["share_of_customers"] = ratio(those, Sum::arrived);
        system.figures["mean_items"] = ratio(items, those);
        return system;
    }
    system.figures["share_of_customers"]
        = [](const Sums& sums) { return 1.0 - sums[Sum::smallBaskets] / sums[Sum::arrived]; };
    system.figures["mean_items"] = [](const Sums& sums) {
        return (sums[Sum::items] - sums[Sum::itemsOfSmall]) / (sums[Sum::arrived] - sums[Sum::smallBaskets]);
    };
    return system;
}

std::vector<System> measuredServices(const Parameters& given)
{
    const auto all = basketsOf(given.whole("store"));
    if (!all)
        return {};
    const Baskets baskets = basketsAtLane(*all, given);
    std::vector<System> systems{customersOf(*all, given.word("customers"))};
    for (const char* load : {"0.7", "0.8", "0.9"})
        systems.push_back(lane(given, baskets, load));
    addServices(systems[1]);
    return systems;
}

}  // namespace

std::vector<SimulatedModel> storeSystems()
{
    const std::string_view elsewhere = "customers do not go from one place to another before they come to the tills";
    return {{"Jackson network: Carrefour Cosci (shelves inf, deli M/M/1, 2 tills random split)",
             tillsOfNetwork,
             {{"", elsewhere}}},
            {"M/G/1 with Antczak-Weron-Zabawa regression service and store ECDF baskets",
             measuredServices,
             {{"", "the baskets of store 1 are not published"}}}};
}

}  // namespace tillsim::theory_table
