// SPDX-License-Identifier: MIT
// Everybody is in line before the tills open, so cashiers need not wait: they take with getNowait until nobody is left.
// taskDone says that a customer is through, and join returns when all are. With --fail one cashier throws: gather
// brings that to the main program, and join shows whose customer was never finished by not returning.
#include "app/gallery/customers.hpp"
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tillsim::gallery::checkout_drain {

namespace {

constexpr int customers = 10;

struct Shop {
    Queue<Customer> line;
    int unlucky = 0;                   // Whose cashier throws; 0: nobody's.
    std::array<Duration, 3> worked{};  // By each cashier.
    std::string failure{};             // What the main program has heard of.
};

Task<> cashier(const Teller& tell, Shop& shop, std::size_t till)
{
    const std::string who = fmt::format("cashier {}", till + 1);
    while (!shop.line.empty()) {
        const Customer customer = shop.line.getNowait();
        tell(who, "takes customer {}", customer.number);
        for (const Product& product : customer.basket) {
            co_await delay(product.scan);
            shop.worked[till] += product.scan;
            tell(who, "scans {}", product.name);
        }
        if (customer.number == shop.unlucky)
            throw std::runtime_error{fmt::format("till {} is on fire", till + 1)};
        tell(who, "has checked out customer {}", customer.number);
        shop.line.taskDone();
    }
    tell(who, "goes home");
}

Task<> waitForAll(const Teller& tell, Shop& shop)
{
    co_await shop.line.join();
    tell("main", "join has returned");
}

Task<> mainProgram(const Teller& tell, Shop& shop)
{
    try {
        co_await gather(cashier(tell, shop, 0), cashier(tell, shop, 1), cashier(tell, shop, 2), waitForAll(tell, shop));
        tell("main", "all have ended");
    } catch (const std::exception& error) {
        shop.failure = error.what();
        tell("main", "hears that {}", shop.failure);
    }
}

}  // namespace

void play(Story& story, const Options& options)
{
    Shop shop;
    shop.unlucky = options.fail ? 5 : 0;
    for (Customer& customer : drawCustomers(customers, options.seed))
        shop.line.putNowait(std::move(customer));
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(mainProgram(tell, shop));
    kernel.run();
    if (options.fail)
        tell("main", "join still waits: customer {} is unfinished", shop.unlucky);

    for (int number = 1; number <= customers; ++number)
        story.checkEqual(story.moments(fmt::format("has checked out customer {}", number)).size(),
                         number != shop.unlucky, fmt::format("customer {} is checked out once", number));
    for (int number = 1; number <= 3; ++number)
        story.checkEqual(story.moments(fmt::format("takes customer {}", number)).at(0).when, Instant{},
                         "the first three are taken at once");
    story.checkEqual(kernel.now() - Instant{}, std::ranges::max(shop.worked),
                     "it takes as long as the busiest cashier");
    story.checkEqual(shop.line.unfinished(), options.fail, "only a customer whose cashier threw is unfinished");
    if (options.fail)
        story.check(shop.failure.ends_with("is on fire"), "what a cashier throws reaches the main program");
    else
        story.checkEqual(story.moments("join has returned"), {{kernel.now(), "main"}}, "join returns at the very end");
}

}  // namespace tillsim::gallery::checkout_drain
