// SPDX-License-Identifier: MIT
// The same crawler over three queues. First in, first out explores level by level; last in, first out goes as deep as
// it can first; a priority queue goes where its comparison says, here to the shortest address. What is crawled in the
// end is the same. Links are counted when they are taken, also one level below the last one that is downloaded.
#include "app/gallery/crawler.hpp"
#include "app/gallery/plays.hpp"

#include <algorithm>

namespace tillsim::gallery::crawl_order {

namespace {

constexpr CrawlRules rules{.root = 1, .lastFetched = 3, .lastPut = 4};

bool isHigher(const Job& a, const Job& b)
{
    return a.depth < b.depth;
}

bool isDeeper(const Job& a, const Job& b)
{
    return a.depth > b.depth;
}

bool isShorter(const Job& a, const Job& b)
{
    return a.page->address.size() < b.page->address.size();
}

struct ShorterAddressFirst {
    bool operator()(const Job& a, const Job& b) const { return isShorter(a, b); }
};

/// Whether at each step a job was taken to which none of those that waited was to be preferred.
bool alwaysTakes(bool (*isPreferred)(const Job&, const Job&), const std::vector<CrawlStep>& steps)
{
    std::vector<Job> waiting;
    for (const auto& [kind, job] : steps) {
        if (kind == CrawlStep::Kind::put) {
            waiting.push_back(job);
            continue;
        }
        const Job& taken = job;
        if (std::ranges::any_of(waiting, [&](const Job& other) { return isPreferred(other, taken); }))
            return false;
        waiting.erase(std::ranges::find_if(
            waiting, [&taken](const Job& other) { return other.page == taken.page && other.depth == taken.depth; }));
    }
    return true;
}

template <typename JobQueue>
std::vector<CrawlStep> crawlWithOneWorker(Story& story, const Site& site, Kernel& kernel, std::string name)
{
    Crawler<JobQueue> crawler{Teller{story, kernel}, site, rules};
    kernel.spawn(crawler.crawl(kernel, std::move(name), 1));
    kernel.run();
    return crawler.steps();
}

}  // namespace

void play(Story& story, const Options& options)
{
    const Site site{options.seed};
    Kernel kernel;
    const auto fifo = crawlWithOneWorker<Queue<Job>>(story, site, kernel, "fifo");
    const auto lifo = crawlWithOneWorker<LifoQueue<Job>>(story, site, kernel, "lifo");
    const auto shortest = crawlWithOneWorker<PriorityQueue<Job, ShorterAddressFirst>>(story, site, kernel, "priority");

    story.check(alwaysTakes(isHigher, fifo), "the FIFO queue never goes back to a lower depth");
    story.check(alwaysTakes(isDeeper, lifo), "the LIFO queue goes deep first");
    story.check(alwaysTakes(isShorter, shortest), "the priority queue takes the shortest waiting address");
    for (const auto& steps : {fifo, lifo, shortest})
        story.checkEqual(countTaken(steps), countWithList(site, rules),
                         "each takes the same links as often as the others");
}

}  // namespace tillsim::gallery::crawl_order
