// SPDX-License-Identifier: MIT
// The ready line: tasks that were woken and run next, first come, first served.
#pragma once

#include <cstddef>
#include <vector>

namespace tillsim {

class TaskRecord;

/// A ring that grows; nothing is allocated per wake-up.
class ReadyLine {
public:
    ReadyLine() : m_ring(least) { }

    [[nodiscard]] bool empty() const { return m_front == m_back; }

    void push(TaskRecord* task)
    {
        if (m_back - m_front == m_ring.size()) [[unlikely]]
            grow();
        m_ring[m_back++ & (m_ring.size() - 1)] = task;
    }

    [[nodiscard]] TaskRecord* pop() { return m_ring[m_front++ & (m_ring.size() - 1)]; }

    /// Gives back what a long line has needed, once it is empty.
    void tidy()
    {
        if (m_ring.size() > large) [[unlikely]]
            shrink();
    }

private:
    static constexpr std::size_t least = 64;
    static constexpr std::size_t large = 4096;

    void grow();
    void shrink();

    std::vector<TaskRecord*> m_ring;  // A power of two of places.
    std::size_t m_front = 0;          // Counts up for ever; the place is the remainder.
    std::size_t m_back = 0;
};

}  // namespace tillsim
