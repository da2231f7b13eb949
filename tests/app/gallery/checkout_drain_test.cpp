// SPDX-License-Identifier: MIT
// Row by row what a line of ten customers and three cashiers must do, held against a model without coroutines.
#include "app/gallery/customers.hpp"
#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <map>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

struct Service {
    Instant begin;
    Instant end;

    bool operator==(const Service&) const = default;
};

void PrintTo(const Service& service, std::ostream* out)
{
    *out << show(service.begin) << '-' << show(service.end);
}

/// Each customer goes to the cashier who is free first.
std::vector<Service> serviceByHand(std::uint64_t seed)
{
    std::array<Instant, 3> freeAt{};
    std::vector<Service> services;
    for (const Customer& customer : drawCustomers(10, seed)) {
        Instant& cashier = *std::ranges::min_element(freeAt);
        Service service{cashier, cashier};
        for (const Product& product : customer.basket)
            service.end += product.scan;
        services.push_back(service);
        cashier = service.end;
    }
    return services;
}

std::vector<Service> serviceInStory(const Played& played)
{
    std::map<int, Service> services;
    for (const Line& each : played.after("takes customer "))
        services[number(each.what)].begin = each.when;
    for (const Line& each : played.after("has checked out customer "))
        services[number(each.what)].end = each.when;
    std::vector<Service> inOrder;
    std::ranges::transform(services, std::back_inserter(inOrder), [](const auto& entry) { return entry.second; });
    return inOrder;
}

TEST(CheckoutDrainSystem, ServesEveryCustomerOnceWhenACashierIsFree)
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Played played = playSystem("checkout-drain", {.seed = seed});

        EXPECT_EQ(serviceInStory(played), serviceByHand(seed)) << seed;
        EXPECT_THAT(played.after("takes customer "), SizeIs(10));
        EXPECT_THAT(played.after("has checked out customer "), SizeIs(10));
    }
}

TEST(CheckoutDrainSystem, ScansWhatIsInTheBasket)
{
    static const std::map<std::string, Duration> scan{
        {"beer", 2s}, {"bananas", 500ms}, {"sausage", 200ms}, {"diapers", 200ms}};
    const Played played = playSystem("checkout-drain");
    std::size_t products = 0;

    for (const std::string who : {"cashier 1", "cashier 2", "cashier 3"}) {
        const std::vector<Line> lines = played.by(who);
        for (std::size_t at = 1; at < lines.size(); ++at) {
            const std::string& what = lines[at].what;
            const bool isScan = what.starts_with("scans ");
            products += isScan;
            EXPECT_EQ(lines[at].when - lines[at - 1].when, isScan ? scan.at(what.substr(6)) : 0s) << what;
        }
    }

    std::size_t bought = 0;
    for (const Customer& customer : drawCustomers(10, 1))
        bought += customer.basket.size();
    EXPECT_EQ(products, bought);
}

TEST(CheckoutDrainSystem, JoinsWithTheLastCashier)
{
    const Played played = playSystem("checkout-drain");

    const Instant end = std::ranges::max(serviceByHand(1), {}, &Service::end).end;
    EXPECT_THAT(played.by("main"),
                ElementsAre(Line{end, "main", "join has returned"}, Line{end, "main", "all have ended"}));
}

TEST(CheckoutDrainSystem, BringsTheFailureOfACashierToTheMainProgram)
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Played played = playSystem("checkout-drain", {.seed = seed, .fail = true});

        const std::vector<Line> main = played.by("main");
        ASSERT_THAT(main, SizeIs(2));
        EXPECT_EQ(main[0].when, serviceByHand(seed)[4].end) << "customer 5 is the one whose cashier throws";
        EXPECT_THAT(main[0].what, testing::MatchesRegex("hears that till [123] is on fire"));
        EXPECT_EQ(main[1].what, "join still waits: customer 5 is unfinished");
        EXPECT_THAT(played.moments("has checked out customer 5"), IsEmpty());
        EXPECT_THAT(played.after("has checked out customer "), SizeIs(9));
        EXPECT_THAT(played.moments("goes home"), SizeIs(2));
        EXPECT_THAT(played.moments("join has returned"), IsEmpty());
    }
}

TEST(Customers, BuyZeroToNineOfFourProducts)
{
    std::map<std::size_t, int> sizes;
    std::map<std::string_view, int> products;

    for (const Customer& customer : drawCustomers(5000, 7)) {
        ++sizes[customer.basket.size()];
        for (const Product& product : customer.basket)
            ++products[product.name];
    }

    // 10 sizes with a mean of 500 and a standard deviation of 21 each; 4 products with about 5,600 and 65. The bounds
    // are 6 of these, so that one seed in 10^7 would fail.
    EXPECT_THAT(sizes, SizeIs(10));
    for (const auto& [size, count] : sizes)
        EXPECT_NEAR(count, 500, 128) << size;
    EXPECT_THAT(products, SizeIs(4));
    for (const auto& [name, count] : products)
        EXPECT_NEAR(count, 5625, 450) << name;
}

}  // namespace
}  // namespace tillsim::gallery
