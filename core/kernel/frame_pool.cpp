// SPDX-License-Identifier: MIT
// The slow half of the frame pool: new blocks, and what happens when a thread ends.
#include "core/kernel/frame_pool.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace tillsim {

constinit thread_local FramePool::Block* FramePool::s_free[classCount] = {};

/// What is nobody's: the free blocks of threads that have ended, and what is left to cut of the newest slab.
class FramePool::Commons {
public:
    /// Never destroyed, because blocks are taken and given back for as long as the program runs.
    static Commons& get()
    {
        static auto* const commons = new Commons;
        return *commons;
    }

    /// A few free blocks of a class, linked. Not all, or the threads beside this one would find none and have new ones
    /// cut, again and again.
    Block* takeSome(std::size_t sizeClass)
    {
        const std::size_t size = sizeClass * granularity;
        const std::lock_guard guard{m_mutex};
        return m_free[sizeClass] ? split(m_free[sizeClass], portion / size) : cut(size, portion / size);
    }

    /// There is a `first`.
    void leave(Block* first, std::size_t sizeClass)
    {
        Block* last = first;
        while (last->next)
            last = last->next;
        const std::lock_guard guard{m_mutex};
        last->next = std::exchange(m_free[sizeClass], first);
    }

private:
    // The largest blocks are a sixtieth of a slab: little is lost where one does not fit any more.
    static constexpr std::size_t slabSize = std::size_t{64} << 10U;
    static constexpr std::size_t portion = std::size_t{4} << 10U;

    /// Takes up to `count` blocks from the front of `line`, which is not empty.
    static Block* split(Block*& line, std::size_t count)
    {
        Block* last = line;
        for (; count > 1 && last->next; --count)
            last = last->next;
        return std::exchange(line, std::exchange(last->next, nullptr));
    }

    Block* cut(std::size_t size, std::size_t count)
    {
        if (m_left < size) {
            m_next = m_slabs.emplace_back(std::make_unique_for_overwrite<std::byte[]>(slabSize)).get();
            m_left = slabSize;
        }
        Block* first = nullptr;
        for (count = std::min(count, m_left / size); count > 0; --count) {
            first = ::new (m_next) Block{first};
            m_next += size;
            m_left -= size;
        }
        return first;
    }

    std::mutex m_mutex;
    std::array<Block*, classCount> m_free{};
    std::vector<std::unique_ptr<std::byte[]>> m_slabs;
    std::byte* m_next = nullptr;  // Where the next block is cut.
    std::size_t m_left = 0;       // Bytes from there to the end of the slab.
};

/// There is one a thread, from its first new block on. It has no members: blocks may still be taken when it is gone.
struct FramePool::Leaving {
    /// The thread ends. A block that is given back after this, by an object that outlives it, is merely not used again.
    ~Leaving()
    {
        for (std::size_t sizeClass = 1; sizeClass < classCount; ++sizeClass) {
            if (Block* const first = std::exchange(s_free[sizeClass], nullptr))
                Commons::get().leave(first, sizeClass);
        }
    }
};

void* FramePool::takeFresh(std::size_t sizeClass)
{
    static thread_local const Leaving leaving;
    static_cast<void>(leaving);
    Block* const first = Commons::get().takeSome(sizeClass);
    s_free[sizeClass] = first->next;
    return first;
}

}  // namespace tillsim
