// SPDX-License-Identifier: MIT
#include "tests/ui/views/made_shop.hpp"

#include <array>

namespace tillsim::ui {

namespace {

using std::chrono::hours;
using std::chrono::seconds;

constexpr std::array activities{Activity::scanning, Activity::scanning, Activity::tender,   Activity::scanning,
                                Activity::helper,   Activity::gap,      Activity::scanning, Activity::onBreak,
                                Activity::helper,   Activity::tender,   Activity::idle,     Activity::down};

bool servesSomebody(Activity activity)
{
    return activity == Activity::scanning || activity == Activity::tender || activity == Activity::helper;
}

Scenario busyScenario(std::int64_t tills)
{
    Bank staffed = makeBank("tills", tills, Lines::PerTill);
    staffed.roster.push_back({.from = hours{0}, .to = hours{15}, .tills = 1, .till = {0}, .cashier = "Ann"});
    staffed.roster.push_back({.from = hours{0}, .to = hours{15}, .tills = 1, .till = {1}, .cashier = "Bernadette"});
    Bank self = makeBank("self-checkout", 6);
    self.selfCheckout = SelfCheckout{.intervention = 0.1, .helper = 1};
    Scenario scenario = makeScenario({staffed, self});
    scenario.classes = {{.name = "regular", .share = 0.8}, {.name = "staff", .share = 0.2}};
    scenario.helpers = {{.name = "manager", .count = 2}, {.name = "attendant", .count = 1}};
    return scenario;
}

void fillStaffed(ShopPicture& picture, std::int64_t waiting)
{
    BankPicture& bank = picture.banks[0];
    for (std::size_t till = 0; till < bank.tills.size(); ++till) {
        const Activity activity = activities[till % activities.size()];
        const auto id = static_cast<std::int64_t>(till);
        occupy(picture, 0, till, activity, servesSomebody(activity) ? id : -1);
        bank.tills[till].isHelped = till % 12 == 8;
        const bool attracts = servesSomebody(activity) || activity == Activity::gap;
        fillLine(bank.lines[till], attracts ? waiting + id % 3 : 0, 1000 * (id + 1), 2);
    }
    if (bank.tills.size() > 2) {
        bank.tills.back() = {.number = bank.tills.back().number};
        bank.lines.back().clear();
        bank.tills[bank.tills.size() - 2].isLeaving = true;
    }
}

}  // namespace

Bank makeBank(std::string name, std::int64_t tills, Lines lines)
{
    Bank bank;
    bank.name = std::move(name);
    bank.tills = tills;
    bank.lines = lines;
    return bank;
}

Scenario makeScenario(std::vector<Bank> banks)
{
    Scenario scenario;
    scenario.name = "Made by hand";
    scenario.opens = hours{7};
    scenario.duration = hours{15};
    scenario.banks = std::move(banks);
    return scenario;
}

ShopPicture emptyPicture(const Scenario& scenario, Duration at)
{
    ShopPicture picture{.at = Instant{at}};
    std::int64_t number = 0;
    for (const Bank& bank : scenario.banks) {
        BankPicture& shown = picture.banks.emplace_back();
        for (std::int64_t till = 0; till < bank.tills; ++till)
            shown.tills.push_back({.number = number++, .activity = Activity::idle, .isOnDuty = true});
        shown.lines.resize(bank.lines == Lines::Shared ? 1 : static_cast<std::size_t>(bank.tills));
    }
    for (const Helper& helper : scenario.helpers)
        picture.helpers.push_back({.onDuty = helper.count});
    return picture;
}

CustomerPicture makeCustomer(std::int64_t id, std::int64_t items, std::uint32_t customerClass)
{
    return {.id = id, .customerClass = customerClass, .items = items, .since = Instant{}};
}

void fillLine(LinePicture& line, std::int64_t count, std::int64_t firstId, std::uint32_t classes)
{
    for (std::int64_t id = firstId; id < firstId + count; ++id)
        line.push_back(makeCustomer(id, 1 + id * 7 % 60, static_cast<std::uint32_t>(id * 3 / 2) % classes));
}

void occupy(ShopPicture& picture, std::size_t bank, std::size_t till, Activity activity, std::int64_t customer)
{
    TillPicture& shown = picture.banks[bank].tills[till];
    shown.activity = activity;
    shown.since = picture.at - seconds{20};
    shown.length = activity == Activity::idle || activity == Activity::closed ? Duration::zero() : seconds{60};
    if (customer >= 0)
        shown.customer = makeCustomer(customer, 1 + customer * 11 % 60, static_cast<std::uint32_t>(customer % 2));
}

CustomerRecord makeRecord(std::int64_t id, Outcome outcome)
{
    CustomerRecord record{.id = id, .outcome = outcome, .items = 5};
    record.left = Instant{};
    if (outcome == Outcome::served || outcome == Outcome::reneged)
        record.joined = Instant{};
    if (outcome == Outcome::served)
        record.till = 0;
    return record;
}

BusyShop makeBusyShop(std::int64_t tills, std::int64_t waiting)
{
    const auto scenario = std::make_shared<const Scenario>(busyScenario(tills));
    ShopPicture picture = emptyPicture(*scenario, hours{4} + seconds{2527});
    fillStaffed(picture, waiting);
    for (const std::size_t till : {0U, 1U, 2U, 4U})
        occupy(picture, 1, till, till == 2 ? Activity::helper : Activity::scanning,
               500 + static_cast<std::int64_t>(till));
    picture.banks[1].tills[2].isHelped = true;
    picture.banks[1].tills[5] = {.number = tills + 5, .isCalled = true};
    fillLine(picture.banks[1].lines[0], 3, 900);
    picture.helpers[0] = {.onDuty = 2, .busy = tills > 8 ? 1 : 0, .calling = tills > 4 ? 1 : 0};
    picture.helpers[1] = {.onDuty = 1, .busy = 1};
    return {scenario, std::move(picture)};
}

}  // namespace tillsim::ui
