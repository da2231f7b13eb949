// SPDX-License-Identifier: MIT
#include "core/statistics/student.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <stdexcept>

namespace tillsim {

double studentQuantile(double probability, double degrees)
{
    if (!(probability > 0.0 && probability < 1.0 && degrees > 0.0 && std::isfinite(degrees)))
        throw std::logic_error{"Student's t has quantiles for probabilities above 0 and below 1 and degrees above 0"};
    return boost::math::quantile(boost::math::students_t_distribution<double>{degrees}, probability);
}

}  // namespace tillsim
