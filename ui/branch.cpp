// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch.hpp"

#include "core/experiment/theory_result.hpp"

#include <QThreadPool>

#include <utility>

namespace tillsim::ui {

namespace {

/// To free a long day takes long: that is done on another thread.
std::shared_ptr<const DayOutline> shared(DayOutline outline)
{
    return {new DayOutline{std::move(outline)},
            [](const DayOutline* day) { QThreadPool::globalInstance()->start([day] { delete day; }); }};
}

}  // namespace

Branch::Branch(Playback playback) : m_playback{std::move(playback)}, m_outline{std::make_shared<const DayOutline>()}
{
    lookAgain();
}

Branch::~Branch()
{
    stopLooking();
}

std::unique_ptr<Branch> Branch::fork() const
{
    auto other = std::make_unique<Branch>(m_playback.fork());
    other->m_outline = m_outline;  // It is the same day as yet.
    if (isAhead())
        other->stopLooking();
    return other;
}

TakenMeasures Branch::takeMeasures() const
{
    if (m_theoryOf != m_playback.sharedScenario()) {
        m_theoryOf = m_playback.sharedScenario();
        m_theory = theoryResult(*m_theoryOf);
    }
    TakenMeasures measures = m_playback.takeMeasures();
    measures.setTheory(m_theory);
    return measures;
}

void Branch::stopLooking()
{
    if (m_ahead)
        shared(std::exchange(m_ahead, nullptr)->take());
}

void Branch::lookAgain()
{
    stopLooking();
    m_ahead = std::make_unique<OutlineRun>(m_playback.sharedScenario(), m_playback.seed(), m_playback.replication());
    m_published = 0;
}

bool Branch::workAhead(std::size_t steps)
try {
    if (!m_ahead)
        return false;
    if (m_ahead->work(steps))
        return true;
    m_outline = shared(std::exchange(m_ahead, nullptr)->take());
    return false;
} catch (...) {
    m_outline = shared(std::exchange(m_ahead, nullptr)->take());
    throw;
}

bool Branch::publishOutline()
{
    constexpr std::size_t few = 1000;
    constexpr std::size_t many = 50'000;  // To copy more would take too long.
    const std::size_t known = m_ahead ? m_ahead->outline().events.size() : 0;
    if (known < few || known > many || known < 2 * m_published)
        return false;
    m_outline = shared(m_ahead->outline());
    m_published = known;
    return true;
}

}  // namespace tillsim::ui
