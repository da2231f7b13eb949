// SPDX-License-Identifier: MIT
// The crawler, held against recursion, and its order over three queues, held against plain containers.
#include "app/gallery/crawler.hpp"
#include "tests/app/gallery/playing.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <set>

namespace tillsim::gallery {
namespace {

using namespace std::chrono_literals;
using testing::IsSubsetOf;
using testing::SizeIs;

bool canBeRead(const Page& page)
{
    return !page.isBroken && page.delay <= 10s;
}

/// How many ways of at most `steps` links lead to each page.
void countWays(const Page& page, int steps, CrawlCounts& counts)
{
    ++counts[page.address];
    if (steps == 0 || !canBeRead(page))
        return;
    for (const Page* const link : page.links)
        countWays(*link, steps - 1, counts);
}

const Page& pageAt(const Site& site, std::string_view address)
{
    return *std::ranges::find(site.pages(), address, &Page::address);
}

TEST(SiteOfTheGallery, HasABrokenPageASlowOneAndLinksThatLeadBack)
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Site site{seed};
        CrawlCounts ways;
        countWays(site.root(), 3, ways);

        std::set<std::string> addresses;
        for (const Page& page : site.pages())
            addresses.insert(page.address);
        EXPECT_EQ(addresses.size(), site.pages().size());
        EXPECT_EQ(std::ranges::count_if(site.pages(), &Page::isBroken), 1);
        EXPECT_EQ(std::ranges::count_if(site.pages(), [](const Page& page) { return page.delay > 10s; }), 1);
        for (const Page& page : site.pages())
            EXPECT_TRUE(canBeRead(page) || ways.contains(page.address)) << page.address;
        EXPECT_GT(ways.at("/"), 1);
    }
}

TEST(CrawlerSystem, TakesEachPageOnceForEachWayToIt)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Site site{seed};
        CrawlCounts expected;
        countWays(site.root(), 4, expected);
        CrawlCounts taken;
        for (const Line& each : playSystem("crawler", {.seed = seed}).after("takes "))
            ++taken[each.what.substr(0, each.what.find(' '))];

        EXPECT_EQ(taken, expected);
    }
}

TEST(CrawlerSystem, PassesOverBadPagesAfterTenSecondsAtMost)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Site site{seed};
        const Played played = playSystem("crawler", {.seed = seed});
        std::map<std::string, Instant> begun;  // By worker.
        std::size_t passedOver = 0;
        for (const Line& each : played.lines) {
            if (each.what.starts_with("takes "))
                begun[each.who] = each.when;
            if (!each.what.starts_with("passes over "))
                continue;
            const std::string address = each.what.substr(12, each.what.find(':') - 12);
            const Page& page = pageAt(site, address);
            ++passedOver;
            EXPECT_FALSE(canBeRead(page));
            EXPECT_EQ(each.when - begun[each.who], page.isBroken ? page.delay : Duration{10s});
            EXPECT_TRUE(each.what.ends_with(page.isBroken ? ": the page is broken" : ": it takes too long"));
        }
        EXPECT_GT(passedOver, 1U);
    }
}

TEST(CrawlerSystem, EndsWithTheLastPageAndLeavesNobodyBehind)
{
    const Played played = playSystem("crawler");

    const Instant end = played.last().when;
    EXPECT_THAT(played.by("main"),
                testing::ElementsAre(Line{end, "main", "sees that nothing is left to crawl"},
                                     Line{end, "main", "all workers have gone"}));
    EXPECT_TRUE(played.lines[played.lines.size() - 3].what.starts_with("passes over ")) << "the slowest of all";
}

Task<> watch(Crawler<Queue<Job>>& crawler, Kernel& kernel, int workers)
{
    co_await crawler.crawl(kernel, "worker", workers);
}

TEST(Crawler, TakesAHundredPagesAtATimeAtMost)
{
    const Site site{1};
    for (const int workers : {1, 2, 100}) {
        std::ostringstream out;
        Story story{out};
        Kernel kernel;
        Crawler<Queue<Job>> crawler{Teller{story, kernel}, site, {.root = 0, .lastFetched = 5, .lastPut = 5}};
        kernel.spawn(watch(crawler, kernel, workers));
        kernel.runUntil(Instant{0s});

        EXPECT_EQ(kernel.waiting().size(), static_cast<std::size_t>(workers) + 1);
        kernel.run();

        std::set<std::string> busy;
        for (const Line& each : story.lines()) {
            if (each.who != "main")
                busy.insert(each.who);
        }
        EXPECT_LE(busy.size(), static_cast<std::size_t>(workers));
        EXPECT_EQ(countTaken(crawler.steps()), countWithList(site, {.root = 0, .lastFetched = 5, .lastPut = 5}));
        EXPECT_TRUE(kernel.waiting().empty());
    }
}

using Taken = std::vector<std::string>;

Taken takenBy(std::string_view who, const Played& played)
{
    Taken taken;
    for (const Line& each : played.by(who)) {
        if (each.what.starts_with("takes "))
            taken.push_back(each.what.substr(6));
    }
    return taken;
}

/// A crawl by one worker whose next job is found by `position` in the list of those that wait, oldest first.
Taken crawlByHand(const Site& site, const std::function<std::size_t(const std::vector<Job>&)>& position)
{
    Taken taken;
    std::vector<Job> waiting{{&site.root(), 1}};
    while (!waiting.empty()) {
        const auto next = waiting.begin() + static_cast<std::ptrdiff_t>(position(waiting));
        const Job job = *next;
        waiting.erase(next);
        taken.push_back(job.page->address + " at depth " + std::to_string(job.depth));
        if (job.depth > 3 || !canBeRead(*job.page))
            continue;
        for (const Page* const link : job.page->links)
            waiting.push_back({link, job.depth + 1});
    }
    return taken;
}

std::size_t oldest(const std::vector<Job>&)
{
    return 0;
}

std::size_t newest(const std::vector<Job>& waiting)
{
    return waiting.size() - 1;
}

/// Of equals the oldest, as min_element finds it.
std::size_t shortest(const std::vector<Job>& waiting)
{
    const auto size = [](const Job& job) { return job.page->address.size(); };
    return static_cast<std::size_t>(std::ranges::min_element(waiting, {}, size) - waiting.begin());
}

TEST(CrawlOrderSystem, IsTheOrderOfTheQueue)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Site site{seed};
        const Played played = playSystem("crawl-order", {.seed = seed});

        EXPECT_EQ(takenBy("fifo 1", played), crawlByHand(site, oldest));
        EXPECT_EQ(takenBy("lifo 1", played), crawlByHand(site, newest));
        EXPECT_EQ(takenBy("priority 1", played), crawlByHand(site, shortest));
    }
}

TEST(CrawlOrderSystem, CountsLinksOneLevelBelowTheLastOneFetched)
{
    const Played played = playSystem("crawl-order");
    const std::vector<Line> lines = played.by("fifo 1");

    EXPECT_EQ(lines.front(), line(0s, "fifo 1", "takes / at depth 1"));
    EXPECT_TRUE(lines.back().what.ends_with(" at depth 4"));
    for (const Line& each : lines) {
        if (each.what.ends_with(" at depth 4")) {
            EXPECT_EQ(each.when, lines.back().when) << "nothing at this depth is downloaded";
        }
    }
}

}  // namespace
}  // namespace tillsim::gallery
