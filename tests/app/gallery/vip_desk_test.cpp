// SPDX-License-Identifier: MIT
// The order desk with a priority queue: power users first.
#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::SizeIs;

/// Follows the story line by line with a queue of our own.
class VipDeskSystem : public testing::TestWithParam<std::uint64_t> {
protected:
    void SetUp() override
    {
        m_played = playSystem("vip-desk", {.seed = GetParam()});
        for (const Line& each : m_played.lines) {
            if (each.what.starts_with("orders ") && each.who != "main")
                m_isPower[clientNumber(each.who)] = each.who.starts_with("power user");
        }
    }

    static int clientNumber(const std::string& who) { return number(who.substr(who.rfind(' '))); }

    Played m_played;
    std::map<int, bool> m_isPower;
};

INSTANTIATE_TEST_SUITE_P(Seeds, VipDeskSystem, testing::Range(std::uint64_t{1}, std::uint64_t{21}),
                         testing::PrintToStringParamName{});

TEST_P(VipDeskSystem, BeginsNoNormalOrderWhileAPowerUserWaitsInTheQueue)
{
    std::set<int> powerInQueue;
    std::size_t begun = 0;
    for (const Line& each : m_played.lines) {
        if (each.what == "is told that the order is accepted" && m_isPower.at(clientNumber(each.who)))
            powerInQueue.insert(clientNumber(each.who));
        if (!each.what.starts_with("begins with order "))
            continue;
        const int order = number(each.what.substr(18));
        powerInQueue.erase(order);
        ++begun;
        EXPECT_TRUE(m_isPower.at(order) || powerInQueue.empty()) << show(each.when) << ' ' << order;
    }
    EXPECT_EQ(begun, m_played.moments("is told that the order is accepted").size());
}

TEST_P(VipDeskSystem, ServesEqualsInTheOrderInWhichTheyAsked)
{
    std::map<bool, std::vector<int>> begun;
    for (const Line& each : m_played.after("begins with order "))
        begun[m_isPower.at(number(each.what))].push_back(number(each.what));

    EXPECT_TRUE(std::ranges::is_sorted(begun[true]));
    EXPECT_TRUE(std::ranges::is_sorted(begun[false]));
}

TEST_P(VipDeskSystem, LetsPowerUsersOvertakeOthers)
{
    std::vector<int> begun;
    for (const Line& each : m_played.after("begins with order "))
        begun.push_back(number(each.what));

    EXPECT_FALSE(std::ranges::is_sorted(begun));
}

TEST_P(VipDeskSystem, AnswersThoseHeldOutsideInTheOrderInWhichTheyAsked)
{
    std::vector<int> answered;
    for (const Line& each : m_played.lines) {
        if (each.what == "is told that the order is accepted")
            answered.push_back(clientNumber(each.who));
    }

    EXPECT_TRUE(std::ranges::is_sorted(answered));
}

TEST_P(VipDeskSystem, ShutsDownWithinTwentySeconds)
{
    const auto closing = m_played.moments("takes no more orders");

    ASSERT_THAT(closing, SizeIs(1));
    EXPECT_LE(m_played.last().when, closing[0].when + 20s);
    EXPECT_EQ(m_played.last().what, "everybody has gone home");
}

}  // namespace
}  // namespace tillsim::gallery
