// SPDX-License-Identifier: MIT
// Real stores: the network of a supermarket with a counter, and services measured at tills.
#include "core/theory/matrix.hpp"
#include "core/theory/mg_1.hpp"
#include "core/theory/mm_c.hpp"
#include "tests/theory_table/baskets.hpp"
#include "tests/theory_table/models.hpp"

#include <cmath>

namespace tillsim::theory_table {

namespace {

/// The rates of a network in which a customer goes from place i to place j with probability routes(i, j) (Jackson
/// 1957): those of arrivals from outside, and through the places.
std::vector<double> throughNetwork(const theory::Matrix& routes, const std::vector<double>& outside)
{
    theory::Matrix balance = theory::Matrix::identity(routes.rows());
    theory::Matrix right{routes.rows(), 1};
    for (std::size_t i = 0; i < routes.rows(); ++i) {
        right(i, 0) = outside[i];
        for (std::size_t j = 0; j < routes.rows(); ++j)
            balance(j, i) -= routes(i, j);
    }
    const theory::Matrix rates = solve(balance, right);
    std::vector<double> result;
    for (std::size_t i = 0; i < routes.rows(); ++i)
        result.push_back(rates(i, 0));
    return result;
}

/// Four in five start at the shelves, the others at the deli counter; three in twenty go on from the shelves to the
/// deli, one in five from the deli to the shelves, all others to one of the two tills.
Metrics network(const Parameters& given)
{
    const double arrivals = given.number("gamma_per_min");
    theory::Matrix routes{2, 2};
    routes(0, 1) = 0.15;
    routes(1, 0) = 0.2;
    const std::vector<double> rates = throughNetwork(routes, {0.8 * arrivals, 0.2 * arrivals});
    const theory::MMc deli{1, rates[1], 1.0 / given.number("service_min.deli")};
    const theory::MMc till{1, arrivals / 2.0, 1.0 / given.number("service_min.till")};
    return {{"lambda_shelves", rates[0]},        {"lambda_deli", rates[1]},
            {"lambda_per_till", arrivals / 2.0}, {"N_shelves", rates[0] * given.number("service_min.shelves")},
            {"Wq_deli", deli.averages().wait},   {"N_deli", deli.averages().inShop},
            {"rho_till", till.load()},           {"N_till", till.averages().inShop},
            {"Wq_till", till.averages().wait},   {"W_till", till.averages().sojourn},
            {"Lq_till", till.averages().inLine}};
}

/// Services with the mean and the variance that the table states. Their third moment follows from the spread of the
/// waits at the first of its three loads, and has to give that at the other two.
Metrics measuredServices(const Parameters& given)
{
    const double mean = given.stated("mean_service_s");
    const double sd = given.stated("sd_service_s");
    theory::Moments service{.first = mean, .second = mean * mean + sd * sd};
    const double spread = given.stated("SD_Wq_s_at_rho_0.7");
    const double without = theory::MG1{0.7 / mean, service}.waitVariance();
    service.third = (spread * spread - without) * 3.0 * (1.0 - 0.7) * mean / 0.7;
    Metrics metrics{{"scv_service", service.scv()}};
    for (const char* load : {"0.7", "0.8", "0.9"}) {
        const theory::MG1 line{std::stod(load) / mean, service};
        metrics[std::string{"Wq_s_at_rho_"} + load] = line.averages().wait;
        if (std::string{load} != "0.7")
            metrics[std::string{"SD_Wq_s_at_rho_"} + load] = std::sqrt(line.waitVariance());
    }
    if (const auto all = basketsOf(given.whole("store"))) {
        const Baskets baskets = basketsAtLane(*all, given);
        metrics["share_of_customers"] = baskets.allCustomers() / all->allCustomers();
        metrics["mean_items"] = baskets.meanItems();
    }
    return metrics;
}

}  // namespace

std::vector<Model> storeModels()
{
    return {{"Jackson network: Carrefour Cosci (shelves inf, deli M/M/1, 2 tills random split)", network},
            {"M/G/1 with Antczak-Weron-Zabawa regression service and store ECDF baskets", measuredServices,
             "what was measured, from which the rest follows: baskets of store 1 and unrounded coefficients are not "
             "published"}};
}

}  // namespace tillsim::theory_table
