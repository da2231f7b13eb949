// SPDX-License-Identifier: MIT
#include "app/gallery/crawler.hpp"

#include <deque>

namespace tillsim::gallery {

CrawlCounts countWithList(const Site& site, const CrawlRules& rules)
{
    CrawlCounts counts;
    std::deque<Job> list{{&site.root(), rules.root}};
    for (; !list.empty(); list.pop_front()) {
        const auto [page, depth] = list.front();
        ++counts[page->address];
        const bool canBeRead = !page->isBroken && page->delay <= longestDownload;
        if (!canBeRead || depth > rules.lastFetched || depth >= rules.lastPut)
            continue;
        for (const Page* const link : page->links)
            list.push_back({link, depth + 1});
    }
    return counts;
}

CrawlCounts countTaken(const std::vector<CrawlStep>& steps)
{
    CrawlCounts counts;
    for (const CrawlStep& step : steps) {
        if (step.kind == CrawlStep::Kind::taken)
            ++counts[step.job.page->address];
    }
    return counts;
}

}  // namespace tillsim::gallery
