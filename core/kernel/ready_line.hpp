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
    ReadyLine() : m_ring(least) { settle(); }
    ReadyLine(const ReadyLine&) = delete;
    ReadyLine& operator=(const ReadyLine&) = delete;

    [[nodiscard]] bool empty() const { return m_front == m_back; }

    void push(TaskRecord* task)
    {
        if (m_back - m_front > m_mask) [[unlikely]]
            grow();
        m_places[m_back++ & m_mask] = task;
    }

    [[nodiscard]] TaskRecord* pop() { return m_places[m_front++ & m_mask]; }

    /// Gives back what a long line has needed, once it is empty.
    void tidy()
    {
        if (m_mask >= large) [[unlikely]]
            shrink();
    }

private:
    static constexpr std::size_t least = 64;
    static constexpr std::size_t large = 4096;

    void grow();
    void shrink();
    void settle();

    std::vector<TaskRecord*> m_ring;  // A power of two of places.
    TaskRecord** m_places = nullptr;  // Those of m_ring,
    std::size_t m_mask = 0;           // and one less than there are.
    std::size_t m_front = 0;          // Counts up for ever; the place is the remainder.
    std::size_t m_back = 0;
};

}  // namespace tillsim
