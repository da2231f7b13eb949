// SPDX-License-Identifier: MIT
// Consumers that produce. A hundred workers take pages, download them, and put every link that they find, one level
// deeper, until the last level; join tells when all is done, and then they are cancelled. There is no list of visited
// pages: a page is taken once for each way that leads to it. A page that is broken or too slow costs its worker time.
#include "app/gallery/crawler.hpp"
#include "app/gallery/plays.hpp"

#include <algorithm>

namespace tillsim::gallery::crawler {

namespace {

constexpr CrawlRules rules{.root = 0, .lastFetched = 4, .lastPut = 4};
constexpr int workers = 100;

int takenInVain(const Site& site, const CrawlCounts& counts)
{
    int taken = 0;
    for (const Page& page : site.pages()) {
        if (page.isBroken || page.delay > longestDownload)
            taken += counts.at(page.address);
    }
    return taken;
}

std::int64_t passedOver(const Story& story)
{
    return std::ranges::count_if(story.lines(), [](const Line& line) { return line.what.starts_with("passes over"); });
}

}  // namespace

void play(Story& story, const Options& options)
{
    const Site site{options.seed};
    Kernel kernel;
    Crawler<Queue<Job>> crawler{Teller{story, kernel}, site, rules};
    const TaskHandle crawl = kernel.spawn(crawler.crawl(kernel, "worker", workers));
    kernel.run();

    const CrawlCounts counts = countTaken(crawler.steps());
    story.checkEqual(counts, countWithList(site, rules), "each page is taken as often as with a plain list");
    story.checkEqual(passedOver(story), takenInVain(site, counts), "each try at a bad page is logged");
    story.check(counts.at("/") > 1, "links lead back, and are followed");
    story.check(crawl.done(), "no bad page keeps join waiting");
    story.check(kernel.waiting().empty(), "no worker is left");
}

}  // namespace tillsim::gallery::crawler
