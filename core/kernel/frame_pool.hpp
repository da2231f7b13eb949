// SPDX-License-Identifier: MIT
// Where coroutine frames and task records live: blocks of a few sizes that are used again instead of being freed.
//
// A block is taken and given back in about a nanosecond, and costs nothing besides itself: blocks are cut from slabs.
// Each thread has its own free blocks, so runs on several threads share nothing; a block may be given back on another
// thread than it was taken on. What a thread leaves behind when it ends is for those that come after it. Slabs are kept
// until the program ends.
#pragma once

#include <cstddef>
#include <new>

// Under AddressSanitizer every block comes from operator new, so that use after free is seen.
#if defined(__SANITIZE_ADDRESS__)
#define TILLSIM_POOLED_FRAMES 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TILLSIM_POOLED_FRAMES 0
#endif
#endif
#ifndef TILLSIM_POOLED_FRAMES
#define TILLSIM_POOLED_FRAMES 1
#endif

namespace tillsim {

/// Memory for coroutine frames, recycled by size class. Throws std::bad_alloc when the machine has no more.
class FramePool {
public:
    [[nodiscard]] static void* take(std::size_t size)
    {
        const std::size_t sizeClass = classOf(size);
        if (!TILLSIM_POOLED_FRAMES || sizeClass >= classCount)
            return ::operator new(size);
        if (Block* const block = s_free[sizeClass]) {
            s_free[sizeClass] = block->next;
            return block;
        }
        return takeFresh(sizeClass);
    }

    /// `size` is the one that `block` was taken with.
    static void giveBack(void* block, std::size_t size) noexcept
    {
        const std::size_t sizeClass = classOf(size);
        if (!TILLSIM_POOLED_FRAMES || sizeClass >= classCount) {
            ::operator delete(block);
            return;
        }
        s_free[sizeClass] = ::new (block) Block{s_free[sizeClass]};
    }

private:
    struct Block {
        Block* next;
    };

    // As aligned as what operator new gives.
    static constexpr std::size_t granularity = __STDCPP_DEFAULT_NEW_ALIGNMENT__;
    static constexpr std::size_t classCount = 64;

    static constexpr std::size_t classOf(std::size_t size) { return (size + granularity - 1) / granularity; }

    class Commons;
    struct Leaving;

    static void* takeFresh(std::size_t sizeClass);

    static constinit thread_local Block* s_free[classCount];
};

}  // namespace tillsim
