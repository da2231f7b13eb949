// SPDX-License-Identifier: MIT
// The slow half of the frame pool: new blocks, and what happens when a thread ends.
#include "core/kernel/frame_pool.hpp"

namespace tillsim {

constinit thread_local FramePool::Block* FramePool::s_free[classCount] = {};

struct FramePool::Drain {
    ~Drain()
    {
        for (Block*& first : s_free) {
            while (Block* const block = first) {
                first = block->next;
                ::operator delete(block);
            }
        }
    }
};

void* FramePool::takeFresh(std::size_t sizeClass)
{
    // Constructed with a thread's first block. A block given back after the drain (by an object that outlives it) is
    // still a valid block; it is merely never freed.
    static thread_local Drain drain;
    static_cast<void>(drain);
    return ::operator new(sizeOf(sizeClass));
}

}  // namespace tillsim
