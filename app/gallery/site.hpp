// SPDX-License-Identifier: MIT
// A small site to crawl, drawn from a seed: a tree of pages whose links also lead back, so that there are many ways to
// each page. One page is broken and one is too slow.
#pragma once

#include "core/kernel/kernel.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace tillsim::gallery {

/// Whether a page can be had is a property of the page: it is so every time.
struct Page {
    std::string address;
    Duration delay{};       ///< How long it takes to come.
    bool isBroken = false;  ///< It comes, but cannot be read.
    std::vector<const Page*> links{};
};

class BrokenPage : public std::runtime_error {
public:
    BrokenPage() : std::runtime_error{"the page is broken"} { }
};

/// How long a crawler waits for a page. The slow page takes longer.
inline constexpr Duration longestDownload = std::chrono::seconds{10};

class Site {
public:
    explicit Site(std::uint64_t seed);
    Site(const Site&) = delete;  // Its pages know each other's addresses in memory.
    Site& operator=(const Site&) = delete;

    /// The root is the first of them.
    [[nodiscard]] const std::vector<Page>& pages() const { return m_pages; }
    [[nodiscard]] const Page& root() const { return m_pages.front(); }

private:
    std::vector<Page> m_pages;
};

/// Gives the links of the page when it has come; throws BrokenPage if it is broken. The page must outlive the task.
Task<std::vector<const Page*>> download(const Page& page);

}  // namespace tillsim::gallery
