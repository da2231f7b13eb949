// SPDX-License-Identifier: MIT
#include "core/store/source.hpp"

#include "core/store/phases.hpp"

namespace tillsim {

Source::Source(Floor& floor, Entrance& entrance, std::uint32_t index, std::uint64_t seed, std::uint64_t replication)
    : m_floor{floor},
      m_entrance{entrance},
      m_source{floor.scenario.arrivals[index]},
      m_index{index},
      m_gaps{makeGaps(m_source, index, seed, replication)}
{
}

Task<> Source::bring()
{
    const Instant closing{m_floor.scenario.duration};
    bool isItsTurn = false;  // Among what happens at the present instant.
    while (const std::optional<Duration> gap = m_gaps->next(m_floor.kernel.now())) {
        if (*gap >= closing - m_floor.kernel.now())
            co_return;
        if (*gap > Duration::zero())
            co_await delay(*gap, arrivalPhase(m_index));
        else if (!isItsTurn)
            co_await turn();
        isItsTurn = true;
        bringGroup();
        if (isExhausted())
            co_return;
        if (m_source.whenBlocked == WhenBlocked::Hold && m_outside > 0) {
            m_goOn.clear();
            co_await m_goOn.wait();
            isItsTurn = false;
        }
    }
}

Task<> Source::turn()
{
    m_goOn.clear();
    m_floor.kernel.callAfter(
        Duration::zero(), [this] { m_goOn.set(); }, arrivalPhase(m_index));
    co_await m_goOn.wait();
}

bool Source::isExhausted() const
{
    return m_source.limit && m_come >= *m_source.limit;
}

void Source::bringGroup()
{
    const std::int64_t size = m_gaps->size();
    for (std::int64_t each = 0; each < size && !isExhausted(); ++each)
        bringOne();
}

void Source::bringOne()
{
    const std::uint64_t ordinal = m_gaps->ordinal(static_cast<std::uint64_t>(m_come++));
    if (!m_entrance.admit(m_index, ordinal, m_gaps->row(ordinal)))
        ++m_outside;
}

void Source::admitted()
{
    if (--m_outside == 0)
        m_goOn.set();
}

}  // namespace tillsim
