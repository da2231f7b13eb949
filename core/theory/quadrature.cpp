// SPDX-License-Identifier: MIT
// Gauss and Legendre's rule of ten points (Abramowitz and Stegun 1964, table 25.4).
#include "core/theory/quadrature.hpp"

#include <array>

namespace tillsim::theory {

namespace {

struct Node {
    double place;
    double weight;
};

constexpr std::array<Node, 5> nodes{{{0.148874338981631211, 0.295524224714752870},
                                     {0.433395394129247191, 0.269266719309996355},
                                     {0.679409568299024406, 0.219086362515982044},
                                     {0.865063366688984511, 0.149451349150580593},
                                     {0.973906528517171720, 0.066671344308688138}}};

}  // namespace

double integrate(const std::function<double(double)>& f, double from, double to, int panels)
{
    const double half = (to - from) / (2.0 * panels);
    double sum = 0.0;
    for (int panel = 0; panel < panels; ++panel) {
        const double middle = from + half * (2.0 * panel + 1.0);
        for (const Node& node : nodes)
            sum += node.weight * (f(middle - half * node.place) + f(middle + half * node.place));
    }
    return sum * half;
}

}  // namespace tillsim::theory
