// SPDX-License-Identifier: MIT
// The pool of frames: blocks that are large enough, apart from each other, and used again.
#include "core/kernel/frame_pool.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <array>
#include <barrier>
#include <cstdint>
#include <cstring>
#include <set>
#include <span>
#include <thread>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(FramePool, GivesBlocksOfEverySizeThatCanBeFilledAndDoNotOverlap)
{
    constexpr std::size_t largest = 2500;  // Beyond the largest class.
    std::vector<unsigned char*> blocks;
    for (int round = 0; round < 2; ++round) {
        for (std::size_t size = 1; size <= largest; ++size) {
            blocks.push_back(static_cast<unsigned char*>(FramePool::take(size)));
            std::memset(blocks.back(), static_cast<int>(size % 251), size);
        }
        std::size_t damaged = 0;
        std::size_t misaligned = 0;
        for (std::size_t size = 1; size <= largest; ++size) {
            const unsigned char* const block = blocks[size - 1];
            for (std::size_t at = 0; at < size; ++at)
                damaged += block[at] != size % 251;
            misaligned += reinterpret_cast<std::uintptr_t>(block) % alignof(std::max_align_t) != 0;
        }
        EXPECT_EQ(damaged, 0U);
        EXPECT_EQ(misaligned, 0U);
        for (std::size_t size = 1; size <= largest; ++size)
            FramePool::giveBack(blocks[size - 1], size);
        blocks.clear();
    }
}

TEST(FramePool, UsesABlockAgainUnlessAddressSanitizerIsToSeeItsUseAfterTheEnd)
{
    void* const first = FramePool::take(100);
    FramePool::giveBack(first, 100);

    void* const second = FramePool::take(100);

    EXPECT_EQ(first == second, TILLSIM_POOLED_FRAMES == 1);
    FramePool::giveBack(second, 100);
}

TEST(FramePool, TakesBackABlockOnAnotherThread)
{
    void* const block = FramePool::take(100);

    std::thread{[block] { FramePool::giveBack(block, 100); }}.join();
    void* const other = FramePool::take(100);

    EXPECT_NE(other, nullptr);
    FramePool::giveBack(other, 100);
}

TEST(FramePool, LeavesTheBlocksOfAThreadThatEndsToThoseAfterIt)
{
    if (TILLSIM_POOLED_FRAMES == 0)
        GTEST_SKIP() << "blocks are not kept under AddressSanitizer";
    std::set<void*> blocks;
    for (int thread = 0; thread < 100; ++thread) {
        std::thread{[&blocks] {
            void* const block = FramePool::take(1000);
            blocks.insert(block);
            FramePool::giveBack(block, 1000);
        }}.join();
    }

    EXPECT_EQ(blocks.size(), 1U);
}

/// Takes `blocks` of them, lets the other threads do so too, and gives them back.
void takeSideBySide(std::barrier<>& all, std::span<void*> blocks)
{
    for (void*& block : blocks)
        block = FramePool::take(1000);
    all.arrive_and_wait();
    for (void* const block : blocks)
        FramePool::giveBack(block, 1000);
}

TEST(FramePool, SharesWhatThreadsHaveLeftAmongThoseThatComeSideBySide)
{
    if (TILLSIM_POOLED_FRAMES == 0)
        GTEST_SKIP() << "blocks are not kept under AddressSanitizer";
    std::set<void*> blocks;
    for (int round = 0; round < 20; ++round) {
        std::array<void*, 200> first{};
        std::array<void*, 200> second{};
        {
            std::barrier all{2};
            const std::jthread one{[&] { takeSideBySide(all, first); }};
            const std::jthread other{[&] { takeSideBySide(all, second); }};
        }
        blocks.insert(first.begin(), first.end());
        blocks.insert(second.begin(), second.end());
    }

    EXPECT_GE(blocks.size(), 400U);
    EXPECT_LT(blocks.size(), 500U);
}

TEST(FramePool, ServesKernelsThatRunSideBySideOnSeveralThreads)
{
    std::vector<Story> stories(3);
    {
        std::vector<std::jthread> threads;
        for (Story& story : stories) {
            threads.emplace_back([&story] {
                Kernel kernel;
                for (int task = 0; task < 100; ++task)
                    kernel.spawn(sayAfter(task % 7 * 1s, std::to_string(task), story));
                kernel.run();
            });
        }
    }

    EXPECT_EQ(stories[0].size(), 100U);
    EXPECT_EQ(stories[0], stories[1]);
    EXPECT_EQ(stories[0], stories[2]);
}

}  // namespace
}  // namespace tillsim
