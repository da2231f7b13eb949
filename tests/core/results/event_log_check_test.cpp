// SPDX-License-Identifier: MIT
#include "core/results/event_log_check.hpp"

#include "core/events/event_log.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <vector>

namespace tillsim {

namespace {

const std::vector<ShopEvent> day{{Instant{}, EventKind::doorsOpened},
                                 {Instant{Duration{1'500'000'000}}, EventKind::arrived, 0},
                                 {Instant{Duration{1'500'000'000}}, EventKind::started, 0, 2},
                                 {Instant{Duration{9'000'000'000}}, EventKind::ended}};

std::string logOfDay()
{
    std::string text;
    EventLog log{[&text](std::string_view part) { text += part; }};
    for (const ShopEvent& event : day)
        log.on(event);
    return text;
}

std::string firstLineOf(const std::string& log)
{
    return log.substr(0, log.find('\n') + 1);
}

/// Of a day against a log.
std::optional<EventDifference> check(const std::string& log)
{
    std::istringstream stream{log};
    EventLogCheck check{stream};
    for (const ShopEvent& event : day)
        check.on(event);
    return check.finish();
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST(EventLogCheck, FindsNothingInTheLogOfTheSameRun)
{
    EXPECT_EQ(check(logOfDay()), std::nullopt);
}

TEST(EventLogCheck, ReadsWhatOthersHaveWrittenInTheirOwnWay)
{
    const std::string log = replaced(logOfDay(), R"({"t_ns":0,"kind":1,"name":"doors_opened","customer":-1,"till":-1})",
                                     R"({ "till": -1, "customer": -1, "kind": 1, "t_ns": 0 })");

    EXPECT_EQ(check(log), std::nullopt);
}

TEST(EventLogCheck, NamesTheFirstLineThatDiffers)
{
    const std::string log = replaced(logOfDay(), R"("till":2)", R"("till":1)");

    EXPECT_EQ(check(log),
              (EventDifference{3, LoggedEvent{1'500'000'000, 16, 0, 1}, LoggedEvent{1'500'000'000, 16, 0, 2}}));
}

TEST(EventLogCheck, SeesThatALogEndsTooSoon)
{
    EXPECT_EQ(check(firstLineOf(logOfDay())),
              (EventDifference{2, std::nullopt, LoggedEvent{1'500'000'000, 10, 0, -1}}));
}

TEST(EventLogCheck, SeesThatALogGoesOn)
{
    EXPECT_EQ(check(logOfDay() + firstLineOf(logOfDay())),
              (EventDifference{5, LoggedEvent{0, 1, -1, -1}, std::nullopt}));
}

TEST(EventLogCheck, SaysWhichLineIsNoEvent)
{
    const std::string log = replaced(logOfDay(), R"("till":2)", R"("till":)");

    try {
        (void)check(log);
        FAIL() << "There is no such event.";
    } catch (const EventLogError& problem) {
        EXPECT_STREQ(problem.what(), "line 3 is not an event as tillsim run --events writes it");
    }
}

TEST(LoggedEvent, IsReadByPeople)
{
    EXPECT_EQ(toText(LoggedEvent{1'500'000'000, 16, 3, 2}), "1.5 s started, customer 3, till 2");
    EXPECT_EQ(toText(LoggedEvent{0, 1, -1, -1}), "0 s doors_opened");
    EXPECT_EQ(toText(LoggedEvent{1, 99, -1, 0}), "0.000000001 s kind 99, till 0");
}

}  // namespace tillsim
