// SPDX-License-Identifier: MIT
#include "core/random/checks.hpp"

#include <cmath>
#include <stdexcept>
#include <string>

namespace tillsim::checks {

bool isWhole(double value)
{
    return value == std::floor(value) && std::fabs(value) <= largestWhole;
}

void refuse(std::string_view name, std::string_view problem)
{
    throw std::invalid_argument{std::string{name} + ' ' + std::string{problem}};
}

void number(std::string_view name, double value)
{
    if (!(value >= -largestParameter && value <= largestParameter))
        refuse(name, "must be a finite number within +-1e100");
}

void positive(std::string_view name, double value)
{
    number(name, value);
    if (value < smallestParameter)
        refuse(name, value <= 0.0 ? "must be positive" : "must be at least 1e-100");
}

void notNegative(std::string_view name, double value)
{
    number(name, value);
    if (value < 0.0)
        refuse(name, "must not be negative");
}

}  // namespace tillsim::checks
