// SPDX-License-Identifier: MIT
// The slow half of the frame pool: new blocks, and what happens when a thread ends.
#include "core/kernel/frame_pool.hpp"

#include <array>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace tillsim {

constinit thread_local FramePool::Block* FramePool::s_free[classCount] = {};

/// What is nobody's: the free blocks of threads that have ended. And the slabs, which are everybody's.
class FramePool::Commons {
public:
    /// Never destroyed, because blocks are taken and given back for as long as the program runs.
    static Commons& get()
    {
        static auto* const commons = new Commons;
        return *commons;
    }

    /// All free blocks of a class, linked; null if there are none.
    Block* takeAll(std::size_t sizeClass)
    {
        const std::lock_guard guard{m_mutex};
        return std::exchange(m_free[sizeClass], nullptr);
    }

    void leave(Block* first, std::size_t sizeClass)
    {
        const std::lock_guard guard{m_mutex};
        while (Block* const block = first) {
            first = block->next;
            block->next = std::exchange(m_free[sizeClass], block);
        }
    }

    std::byte* addSlab(std::size_t size)
    {
        auto slab = std::make_unique_for_overwrite<std::byte[]>(size);
        const std::lock_guard guard{m_mutex};
        return m_slabs.emplace_back(std::move(slab)).get();
    }

private:
    std::mutex m_mutex;
    std::array<Block*, classCount> m_free{};
    std::vector<std::unique_ptr<std::byte[]>> m_slabs;
};

/// What is left of the slab from which a thread cuts its blocks. There is one a thread, from its first new block on.
class FramePool::Stretch {
public:
    Stretch() = default;
    Stretch(const Stretch&) = delete;
    Stretch& operator=(const Stretch&) = delete;

    /// The thread ends. A block that is given back after this, by an object that outlives it, is merely not used again.
    ~Stretch()
    {
        for (std::size_t sizeClass = 1; sizeClass < classCount; ++sizeClass)
            Commons::get().leave(std::exchange(s_free[sizeClass], nullptr), sizeClass);
    }

    /// The largest blocks are a sixtieth of a slab: little is lost where one does not fit any more.
    void* cut(std::size_t size)
    {
        if (m_left < size) {
            m_next = Commons::get().addSlab(slabSize);
            m_left = slabSize;
        }
        m_left -= size;
        return std::exchange(m_next, m_next + size);
    }

private:
    static constexpr std::size_t slabSize = std::size_t{64} << 10U;

    std::byte* m_next = nullptr;
    std::size_t m_left = 0;
};

void* FramePool::takeFresh(std::size_t sizeClass)
{
    static thread_local Stretch stretch;
    if (Block* const first = Commons::get().takeAll(sizeClass)) {
        s_free[sizeClass] = first->next;
        return first;
    }
    return stretch.cut(sizeClass * granularity);
}

}  // namespace tillsim
