// SPDX-License-Identifier: MIT
#include "tests/theory_table/laws.hpp"

#include <cmath>
#include <stdexcept>

namespace tillsim::theory_table {

namespace {

Distribution lognormal(double mean, double cv)
{
    const double variance = std::log1p(cv * cv);
    return Distribution::lognormal(std::log(mean) - variance / 2.0, std::sqrt(variance));
}

}  // namespace

ServiceLaw serviceLaw(const Parameters& given)
{
    const std::string law = given.word("dist");
    if (law == "deterministic")
        return {Distribution::constant(given.number("mean"))};
    if (law == "exponential")
        return {Distribution::exponential(given.number("mean"))};
    if (law == "erlang")
        return {Distribution::erlang(given.whole("k"), given.number("mean"))};
    if (law == "gamma")
        return {Distribution::gamma(given.number("shape"), given.number("scale"))};
    if (law == "uniform")
        return {Distribution::uniform(given.number("a"), given.number("b"))};
    if (law == "lognormal")
        return {lognormal(given.number("mean"), given.number("cv"))};
    if (law == "hyperexponential")
        return {Distribution::hyperexponential(given.numbers("p"), given.numbers("means"))};
    if (law == "triangular")
        return {Distribution::triangular(given.number("min"), given.number("mode"), given.number("max"))};
    if (law == "shifted_exponential")
        return {Distribution::exponential(given.number("mean_exp")), given.number("shift")};
    throw std::invalid_argument{"unknown law: " + law};
}

std::vector<Distribution> serviceLawsOfClasses(const Parameters& given)
{
    const std::string& words = given.word("service");
    const Distribution one = Distribution::exponential(1.0);
    if (words == "exp(1) both")
        return {one, one};
    if (words == "exp mean 1 / exp mean 2")
        return {one, Distribution::exponential(2.0)};
    throw std::invalid_argument{"unknown services: " + words};
}

}  // namespace tillsim::theory_table
