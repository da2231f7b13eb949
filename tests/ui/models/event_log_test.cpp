// SPDX-License-Identifier: MIT
// The event log: words, filters, and a model that never copies an event.
#include "tests/ui/panels/sample_day.hpp"
#include "ui/models/event_log_model.hpp"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using LogModel = EventLogModel;

OutlineEvent event(Duration at, EventKind kind, std::int64_t customer = nobody, std::int64_t till = nobody)
{
    return {Instant{at}, kind, customer, till};
}

/// Customers 0, 1, 2, ... arrive a minute apart, each at once at till 0 or 1.
std::shared_ptr<const DayOutline> arrivals(std::int64_t count)
{
    auto day = std::make_shared<DayOutline>();
    for (std::int64_t customer = 0; customer < count; ++customer) {
        day->events.push_back(event(customer * 1min, EventKind::arrived, customer));
        day->events.push_back(event(customer * 1min, EventKind::started, customer, customer % 2));
    }
    return day;
}

TEST(EventWords, AreWordsForPeople)
{
    const ShopNames one{smallShop(4)};
    Scenario several = smallShop(2);
    several.banks.push_back(Bank{.name = "express", .tills = 2});

    EXPECT_EQ(eventText(event(0s, EventKind::joined, 812, 2), one), "customer 812 joins the line of till 3");
    EXPECT_EQ(eventText(event(0s, EventKind::joined, 812), one), "customer 812 joins the line");
    EXPECT_EQ(eventText(event(0s, EventKind::helperCalled, 5, 0), one), "till 1 calls for help, with customer 5");
    EXPECT_EQ(eventText(event(0s, EventKind::brokenDown, nobody, 1), one), "till 2 fails");
    EXPECT_EQ(eventText(event(0s, EventKind::served, 7, 3), ShopNames{several}),
              "customer 7 is done at till 2 (express) and leaves");
}

TEST(EventWords, ExistForEveryKindOfEvent)
{
    const ShopNames names{smallShop(2)};

    for (std::uint16_t number = 1; number <= 43; ++number) {
        const auto kind = static_cast<EventKind>(number);
        if (nameOf(kind).empty() || nameOf(kind) == "unknown")
            continue;
        const bool hasCustomer = (number >= 10 && number <= 21) || kind == EventKind::tenderStarted;
        EXPECT_NE(eventText(event(0s, kind, hasCustomer ? 1 : nobody, 0), names), "") << number;
    }
}

TEST(EventFilter, TakesKindCustomerTillAndText)
{
    const ShopNames names{smallShop(4)};
    const OutlineEvent joined = event(3h + 42min, EventKind::joined, 812, 2);

    EXPECT_TRUE(EventFilter{}.isOpen());
    EXPECT_TRUE(EventFilter{}.matches(joined, names));
    EXPECT_FALSE(EventFilter{.kinds = {EventKind::served}}.isOpen());
    EXPECT_FALSE((EventFilter{.kinds = {EventKind::served}}.matches(joined, names)));
    EXPECT_TRUE((EventFilter{.kinds = {EventKind::joined}, .customer = 812, .till = 2}.matches(joined, names)));
    EXPECT_FALSE((EventFilter{.customer = 81}.matches(joined, names)));
    EXPECT_FALSE((EventFilter{.till = 3}.matches(joined, names)));
    EXPECT_TRUE((EventFilter{.text = "LINE OF TILL"}.matches(joined, names)));
    EXPECT_TRUE((EventFilter{.text = "11:42"}.matches(joined, names)));
    EXPECT_FALSE((EventFilter{.text = "pays"}.matches(joined, names)));
}

TEST(EventGroups, HaveEveryKindInExactlyOneBesideAll)
{
    const std::vector<EventGroup> groups = eventGroups();

    EXPECT_EQ(groups.front().name, "All events");
    for (std::uint16_t number = 1; number <= 43; ++number) {
        const auto kind = static_cast<EventKind>(number);
        if (nameOf(kind).empty() || nameOf(kind) == "unknown")
            continue;
        const auto in
            = std::ranges::count_if(groups, [kind](const EventGroup& each) { return each.kinds.contains(kind); });
        EXPECT_EQ(in, 2) << number;
    }
}

TEST(EventLogModel, KeepsTheRulesOfQtModelsWhileTimeGoesToAndFro)
{
    EventLogModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setNames(ShopNames{smallShop(2)});

    model.setOutline(arrivals(10));
    model.setNow(Instant{5min});
    EXPECT_EQ(model.rowCount(), 12);
    model.setNow(Instant{2min});
    EXPECT_EQ(model.rowCount(), 6);
    model.setFilter({.till = 1});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 1; }));
    model.setNow(Instant{1h});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 5; }));
    model.setNow(Instant{3min});
    EXPECT_EQ(model.rowCount(), 2);
    model.setOutline(nullptr);

    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.isSearching());
}

TEST(EventLogModel, ShowsTimeWordsCustomerAndTill)
{
    EventLogModel model;
    model.setNames(ShopNames{smallShop(2)});
    model.setOutline(arrivals(10));
    model.setNow(Instant{1h});

    const int row = 7;

    EXPECT_EQ(model.index(row, LogModel::TimeColumn).data(), "08:03:00");
    EXPECT_EQ(model.index(row, LogModel::TextColumn).data(), "till 2 begins to serve customer 3");
    EXPECT_EQ(model.index(row, LogModel::CustomerColumn).data(), "3");
    EXPECT_EQ(model.index(row, LogModel::TillColumn).data(), "till 2");
    EXPECT_EQ(model.eventAt(row).at, Instant{3min});
}

TEST(EventLogModel, FindsTextAmongAMillionEventsSliceBySlice)
{
    EventLogModel model;
    model.setNames(ShopNames{smallShop(2)});
    model.setOutline(arrivals(500'000));
    model.setNow(Instant{600'000min});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 1'000'000; }));

    model.setFilter({.kinds = {EventKind::arrived}, .customer = 400'000});

    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_TRUE(model.isSearching());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model.isSearching(); }));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.eventAt(0).customer, 400'000);
}

/// Whoever shows them keeps something for each row, which takes its time.
TEST(EventLogModel, TellsOfAMillionRowsInSlices)
{
    EventLogModel model;
    model.setNames(ShopNames{smallShop(2)});
    model.setOutline(arrivals(500'000));
    const QSignalSpy inserted{&model, &LogModel::rowsInserted};

    model.setNow(Instant{600'000min});

    EXPECT_EQ(model.rowCount(), 100'002);  // Two of the opening were there.
    EXPECT_TRUE(model.isGrowing());
    EXPECT_FALSE(model.hasReached(150'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 1'000'000; }));
    EXPECT_EQ(inserted.count(), 10);
    EXPECT_TRUE(model.hasReached(150'000));
    EXPECT_FALSE(model.isGrowing());
}

TEST(EventLogModel, KeepsItsRowsWhenTheDayGoesOn)
{
    EventLogModel model;
    model.setNames(ShopNames{smallShop(2)});
    model.setNow(Instant{1h});
    model.setOutline(arrivals(10));
    const QSignalSpy resets{&model, &LogModel::modelReset};

    model.setOutline(arrivals(12));

    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.rowCount(), 24);
    auto other = std::make_shared<DayOutline>(*arrivals(12));
    other->events[3].till = 0;
    model.setOutline(other);
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowCount(), 24);
}

}  // namespace
}  // namespace tillsim::ui
