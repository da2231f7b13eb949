// SPDX-License-Identifier: MIT
#include "app/gallery/site.hpp"

#include "app/gallery/draws.hpp"

#include <array>
#include <string_view>

namespace tillsim::gallery {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t pageCount = 15;  // A binary tree of four levels: page k leads to 2k + 1 and 2k + 2.

std::string drawAddress(const std::vector<Page>& pages, std::size_t number, Draws& draws)
{
    static constexpr std::array<std::string_view, 4> drinks{"tea", "milk", "coffee", "lemonade"};
    static constexpr std::array<std::string_view, 4> fruit{"figs", "apples", "bananas", "clementines"};
    if (number == 0)
        return "/";
    const std::string& parent = pages[(number - 1) / 2].address;
    const std::string_view name = number % 2 == 0 ? fruit[draws.below(4)] : drinks[draws.below(4)];
    return (parent == "/" ? "" : parent) + '/' + std::string{name};
}

}  // namespace

Site::Site(std::uint64_t seed)
{
    Draws draws{seed};
    for (std::size_t number = 0; number < pageCount; ++number)
        m_pages.push_back({drawAddress(m_pages, number, draws), draws.between(100ms, 3s)});
    for (std::size_t number = 0; number < pageCount; ++number) {
        std::vector<const Page*>& links = m_pages[number].links;
        for (std::size_t child = 2 * number + 1; child <= 2 * number + 2 && child < pageCount; ++child)
            links.push_back(&m_pages[child]);
        if (number > 0)
            links.push_back(&m_pages[draws.below(number)]);
    }
    const std::size_t broken = draws.below(4);
    const std::size_t slow = (broken + 1 + draws.below(3)) % 4;
    m_pages[3 + broken].isBroken = true;  // Pages 3 to 6 are two links away from the root.
    m_pages[3 + slow].delay = longestDownload + draws.between(1s, 9s);
}

Task<std::vector<const Page*>> download(const Page& page)
{
    co_await delay(page.delay);
    if (page.isBroken)
        throw BrokenPage{};
    co_return page.links;
}

}  // namespace tillsim::gallery
