// SPDX-License-Identifier: MIT
#include "app/gallery/customers.hpp"

#include "app/gallery/draws.hpp"

#include <array>

namespace tillsim::gallery {

std::vector<Customer> drawCustomers(int count, std::uint64_t seed)
{
    using namespace std::chrono_literals;
    static constexpr std::array products{Product{"beer", 2s}, Product{"bananas", 500ms}, Product{"sausage", 200ms},
                                         Product{"diapers", 200ms}};
    Draws draws{seed};
    std::vector<Customer> customers;
    for (int number = 1; number <= count; ++number) {
        Customer& customer = customers.emplace_back(Customer{number, {}});
        for (std::size_t left = draws.below(10); left > 0; --left)
            customer.basket.push_back(products[draws.below(products.size())]);
    }
    return customers;
}

}  // namespace tillsim::gallery
