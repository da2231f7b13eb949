// SPDX-License-Identifier: MIT
// Workers that consume and produce: each page that they take may put more pages into the queue. Nobody can know when
// the last page was put, so there is no sentinel and no closing: join knows, since a page is done only after its links
// are in.
#pragma once

#include "app/gallery/site.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tillsim::gallery {

struct Job {
    const Page* page;
    int depth;  ///< How many links away from the root, which has CrawlRules::root.
};

struct CrawlRules {
    int root;         ///< The depth of the root.
    int lastFetched;  ///< Deeper pages are taken, but not downloaded.
    int lastPut;      ///< Links that lead deeper are left alone.
};

struct CrawlStep {
    enum class Kind { put, taken } kind;
    Job job;
};

/// How often each address is taken.
using CrawlCounts = std::map<std::string, int>;

/// What comes of following each link again and again with a plain list, first in, first out, and no visited set.
[[nodiscard]] CrawlCounts countWithList(const Site& site, const CrawlRules& rules);

/// How often each address was taken in these steps.
[[nodiscard]] CrawlCounts countTaken(const std::vector<CrawlStep>& steps);

/// `JobQueue` decides the order, and nothing else. The site must outlive the crawler, and that the kernel's run.
template <typename JobQueue>
class Crawler {
public:
    Crawler(const Teller& tell, const Site& site, const CrawlRules& rules) : m_tell{tell}, m_site{site}, m_rules{rules}
    {
    }

    /// Crawls the site with so many workers, and ends when none of them is left.
    Task<> crawl(Kernel& kernel, std::string name, int workers)
    {
        TaskGroup group{kernel};
        for (int number = 1; number <= workers; ++number)
            group.spawn(worker(fmt::format("{} {}", name, number)));
        co_await put({&m_site.root(), m_rules.root});
        co_await m_jobs.join();
        m_tell("main", "sees that nothing is left to crawl");
        group.cancel("nothing is left to crawl");
        co_await group.join();
        m_tell("main", "all workers have gone");
    }

    /// All that was put and taken, in order.
    [[nodiscard]] const std::vector<CrawlStep>& steps() const { return m_steps; }

private:
    Task<> worker(std::string who)
    {
        for (;;) {
            const Job job = co_await m_jobs.get();
            m_steps.push_back({CrawlStep::Kind::taken, job});
            m_tell(who, "takes {} at depth {}", job.page->address, job.depth);
            if (job.depth <= m_rules.lastFetched)
                co_await fetch(who, job);
            m_jobs.taskDone();
        }
    }

    /// What is wrong with a page is logged, and the worker goes on with the next.
    Task<> fetch(std::string who, Job job)
    {
        try {
            const auto links = co_await withTimeout(longestDownload, download(*job.page));
            if (!links)
                m_tell(who, "passes over {}: it takes too long", job.page->address);
            else if (job.depth < m_rules.lastPut)
                for (const Page* const page : *links)
                    co_await put({page, job.depth + 1});
        } catch (const BrokenPage& error) {
            m_tell(who, "passes over {}: {}", job.page->address, error.what());
        }
    }

    auto put(Job job)
    {
        m_steps.push_back({CrawlStep::Kind::put, job});
        return m_jobs.put(job);
    }

    Teller m_tell;
    const Site& m_site;
    CrawlRules m_rules;
    JobQueue m_jobs;
    std::vector<CrawlStep> m_steps;
};

}  // namespace tillsim::gallery
