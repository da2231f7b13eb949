// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch.hpp"

#include "core/experiment/theory_result.hpp"

#include <utility>

namespace tillsim::ui {

Branch::Branch(Playback playback) : m_playback{std::move(playback)}, m_outline{std::make_shared<const DayOutline>()}
{
    lookAgain();
}

std::unique_ptr<Branch> Branch::fork() const
{
    auto other = std::make_unique<Branch>(m_playback.fork());
    other->m_outline = m_outline;  // It is the same day as yet.
    if (isAhead())
        other->m_ahead.reset();
    return other;
}

RunResult Branch::result() const
{
    RunResult result = m_playback.result();
    if (m_theoryOf != m_playback.sharedScenario()) {
        m_theoryOf = m_playback.sharedScenario();
        m_theory = theoryResult(*m_theoryOf);
    }
    result.theory = m_theory;
    return result;
}

void Branch::lookAgain()
{
    m_ahead = std::make_unique<OutlineRun>(m_playback.sharedScenario(), m_playback.seed(), m_playback.replication());
    m_published = 0;
}

bool Branch::workAhead(std::size_t steps)
try {
    if (!m_ahead)
        return false;
    if (m_ahead->work(steps))
        return true;
    m_outline = std::make_shared<const DayOutline>(std::exchange(m_ahead, nullptr)->take());
    return false;
} catch (...) {
    m_outline = std::make_shared<const DayOutline>(std::exchange(m_ahead, nullptr)->take());
    throw;
}

bool Branch::publishOutline()
{
    constexpr std::size_t few = 1000;
    constexpr std::size_t many = 50'000;  // To copy more would take too long.
    const std::size_t known = m_ahead ? m_ahead->outline().events.size() : 0;
    if (known < few || known > many || known < 2 * m_published)
        return false;
    m_outline = std::make_shared<const DayOutline>(m_ahead->outline());
    m_published = known;
    return true;
}

}  // namespace tillsim::ui
