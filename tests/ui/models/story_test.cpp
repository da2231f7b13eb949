// SPDX-License-Identifier: MIT
// A customer's story: who stood ahead, and why it waited, in words.
#include "tests/ui/panels/sample_day.hpp"
#include "ui/models/story_text.hpp"

#include <gmock/gmock.h>

namespace tillsim::ui {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::int64_t> idsOf(const std::vector<CustomerAhead>& ahead)
{
    std::vector<std::int64_t> ids;
    for (const CustomerAhead& each : ahead)
        ids.push_back(each.id);
    return ids;
}

/// Joins at `joined` with so many ahead.
CustomerStory joining(std::int64_t id, Duration joined, std::int64_t ahead, std::uint32_t bank = 0)
{
    CustomerStory story{.record = {.id = id, .bank = bank}, .aheadAtJoining = ahead};
    story.record.joined = Instant{joined};
    return story;
}

TEST(StoryIndex, FindsCustomersByTheirNumber)
{
    auto day = std::make_shared<DayOutline>();
    day->customers = {servedStory(7, {}), servedStory(3, {{WaitCause::items, 60s}}), servedStory(5, {})};
    const StoryIndex index{day};

    EXPECT_EQ(index.find(5), &day->customers[2]);
    EXPECT_EQ(index.find(4), nullptr);
    EXPECT_EQ(index.longestWait(), &day->customers[1]);
    EXPECT_EQ(StoryIndex{nullptr}.find(1), nullptr);
    EXPECT_EQ(StoryIndex{nullptr}.longestWait(), nullptr);
}

TEST(StoryIndex, FindsThoseWhoStoodInItsOwnLine)
{
    using enum EventKind;
    auto day = std::make_shared<DayOutline>();
    // At till 0: 1 is served, 2, 5 and 6 wait, 3 gave up, 4 went over to till 1 and 5 came from there.
    day->events = {{Instant{0s}, joined, 1, 0},   {Instant{0s}, started, 1, 0},  {Instant{1s}, joined, 2, 0},
                   {Instant{2s}, joined, 3, 0},   {Instant{3s}, joined, 4, 0},   {Instant{4s}, joined, 5, 1},
                   {Instant{5s}, reneged, 3, 0},  {Instant{6s}, jockeyed, 4, 1}, {Instant{7s}, joined, 6, 0},
                   {Instant{8s}, jockeyed, 5, 0}, {Instant{9s}, arrived, 9, -1}, {Instant{9s}, joined, 9, 0}};
    const StoryIndex index{day};

    EXPECT_THAT(idsOf(index.ahead(joining(9, 9s, 3))), ElementsAre(2, 6, 5));
    EXPECT_THAT(idsOf(index.ahead(joining(1, 0s, 0))), IsEmpty());
    EXPECT_THAT(idsOf(index.ahead(joining(77, 9s, 3))), IsEmpty());
}

TEST(StoryIndex, TellsSharedLinesOfSeveralBanksApart)
{
    using enum EventKind;
    auto day = std::make_shared<DayOutline>();
    day->customers = {joining(1, 0s, 0, 0), joining(2, 1s, 0, 1), joining(3, 2s, 1, 0), joining(4, 4s, 2, 0)};
    // Customer 1 is cut at till 0 and goes back to the line of its bank.
    day->events = {{Instant{0s}, joined, 1}, {Instant{0s}, started, 1, 0},   {Instant{1s}, joined, 2},
                   {Instant{2s}, joined, 3}, {Instant{3s}, preempted, 1, 0}, {Instant{4s}, joined, 4}};
    const StoryIndex index{day};

    EXPECT_THAT(idsOf(index.ahead(day->customers[3])), ElementsAre(3, 1));
    EXPECT_EQ(index.ahead(day->customers[3])[0].story, &day->customers[2]);
}

TEST(StoryText, SaysWhatTheWaitWasSpentOnAndAddsUp)
{
    const ShopNames names{smallShop(4)};

    EXPECT_EQ(
        storyText(
            servedStory(8, {{WaitCause::items, 270s + 400ms}, {WaitCause::helper, 61s + 700ms}, {WaitCause::gap, 40s}}),
            names),
        "It waited 6:12: 4:30 while till 3 scanned for others, 1:02 because till 3 waited for help, or was being "
        "helped and 0:40 while till 3 was cleared from one customer to the next.");
    EXPECT_EQ(storyText(servedStory(8, {{WaitCause::onBreak, 90s}}), names),
              "It waited 1:30 because till 3 had a break.");
    EXPECT_EQ(storyText(servedStory(8, {{WaitCause::onBreak, 90s}, {WaitCause::idle, 20ms}}), names),
              "It waited 1:30 because till 3 had a break.");
    EXPECT_EQ(storyText(servedStory(8, {{WaitCause::idle, 20ms}}), names), "It waited for a moment, at till 3.");
    EXPECT_EQ(storyText(servedStory(8, {}), names), "It was served at once, at till 3.");
}

TEST(StoryText, SaysHowOthersLeft)
{
    const ShopNames names{smallShop(4)};
    CustomerStory story{.record = {.id = 1, .outcome = Outcome::reneged}};
    story.record.arrived = Instant{1h};
    story.record.joined = Instant{1h + 10s};
    story.record.left = Instant{1h + 3min + 10s};

    EXPECT_EQ(storyText(story, names), "It gave up waiting after 3:00, at 09:03:10.");
    story.record.outcome = Outcome::balked;
    EXPECT_EQ(storyText(story, names), "It saw the lines and left at once, at 09:03:10.");
    story.record.outcome = Outcome::inLine;
    story.record.left.reset();
    EXPECT_EQ(storyText(story, names), "It was still in the shop when the day ended.");
}

TEST(StoryText, TellsOfTheTimeOutside)
{
    CustomerStory story = servedStory(8, {});
    story.record.arrived -= 95s;

    EXPECT_EQ(storyText(story, ShopNames{smallShop(4)}),
              "It was served at once, at till 3. Before that it stood outside for 1:35, for want of a place.");
}

TEST(StoryText, LinksThoseAhead)
{
    const CustomerStory other = servedStory(7, {});
    CustomerStory story = servedStory(8, {});

    EXPECT_EQ(aheadText(story, {}), "When it joined, nobody stood in the line.");
    story.aheadAtJoining = 3;
    EXPECT_EQ(
        aheadText(story, {{5, nullptr}, {7, &other}}),
        "Ahead of it in line when it joined: 3. They were <a href=\"5\">5</a>, <a href=\"7\">7</a> (34 items) and "
        "1 more.");
    EXPECT_EQ(aheadText(story, {}), "Ahead of it in line when it joined: 3.");
}

TEST(StoryText, SaysWhereSomebodyIsNow)
{
    const Scenario scenario = smallShop(3);
    const ShopNames names{scenario};
    ShopPicture picture = closedPicture(scenario);
    picture.banks[0].lines[1] = {{.id = 4}, {.id = 5}};
    picture.banks[0].tills[2].customer = CustomerPicture{.id = 6};
    picture.banks[0].tills[2].activity = Activity::tender;
    picture.banks[0].outside = {{.id = 7}};

    EXPECT_EQ(placeText(5, picture, names), "waits in the line of till 2, ahead of it: 1");
    EXPECT_EQ(placeText(6, picture, names), "is at till 3, which is: paying");
    EXPECT_EQ(placeText(7, picture, names), "waits outside for a place");
    EXPECT_EQ(placeText(8, picture, names), "");
}

}  // namespace
}  // namespace tillsim::ui
