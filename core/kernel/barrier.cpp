// SPDX-License-Identifier: MIT
#include "core/kernel/barrier.hpp"

#include <stdexcept>

namespace tillsim {

namespace {

std::size_t checkedParties(std::ptrdiff_t parties)
{
    if (parties < 1)
        throw std::logic_error{"a barrier needs at least one party"};
    return static_cast<std::size_t>(parties);
}

}  // namespace

Barrier::Barrier(std::ptrdiff_t parties) : m_parties{checkedParties(parties)} { }

Barrier::~Barrier()
{
    for (auto* const line : {&m_waiting, &m_leaving, &m_heldBack}) {
        while (!line->empty())
            line->popFront();
    }
    if (m_admission)
        m_admission->cancel();
}

void Barrier::reset()
{
    breakRound();
    m_isBroken = false;
}

void Barrier::abort()
{
    sendOff(m_heldBack);
    breakRound();
    m_isBroken = true;
}

void Barrier::enter(Wait& wait)
{
    wait.m_stage = Stage::arrived;
    m_waiting.pushBack(wait);
    if (++m_arrived == m_parties)
        completeRound();
}

void Barrier::completeRound()
{
    m_arrived = 0;
    m_waiting.forEach([index = std::size_t{0}](Wait& wait) mutable { wait.m_index = index++; });
    sendOff(m_waiting);
}

void Barrier::breakRound()
{
    m_arrived = 0;
    sendOff(m_waiting);
    m_leaving.forEach([](Wait& wait) { wait.m_isBroken = true; });
}

void Barrier::sendOff(WaitLine<Wait>& line)
{
    while (!line.empty()) {
        Wait& wait = line.popFront();
        wait.m_stage = Stage::leaving;
        m_leaving.pushBack(wait);
        wait.wakeTask();
    }
}

void Barrier::leave(Wait& wait)
{
    wait.unlink();
    if (wait.m_stage == Stage::arrived)
        --m_arrived;
    else if (wait.m_stage == Stage::leaving && m_leaving.empty() && !m_heldBack.empty())
        admitLater(wait.task()->kernel());
}

/// Newcomers enter by the ready line, not at once: should the last to leave reset the barrier in the same breath, then
/// they have not come yet.
void Barrier::admitLater(Kernel& kernel)
{
    if (!m_admission || m_admission->done())
        m_admission = kernel.spawn(admit(*this));
}

Task<> Barrier::admit(Barrier& barrier)
{
    while (barrier.m_leaving.empty() && !barrier.m_heldBack.empty())
        barrier.enter(barrier.m_heldBack.popFront());
    co_return;
}

/// No other task will run: nobody is let in after those who leave.
void Barrier::Wait::leave()
{
    if (linked() && m_stage == Stage::arrived)
        --m_barrier->m_arrived;
    LinkedWaiter::leave();
}

bool Barrier::Wait::await_ready()
{
    m_isBroken = m_barrier->isBroken();
    if (m_isBroken)
        return true;
    const bool isLast = m_barrier->isOpen() && m_barrier->waiting() + 1 == m_barrier->parties();
    if (!isLast)
        return false;
    m_index = m_barrier->waiting();
    m_barrier->completeRound();
    return true;
}

void Barrier::Wait::stand()
{
    if (m_barrier->isOpen())
        m_barrier->enter(*this);
    else
        m_barrier->m_heldBack.pushBack(*this);
}

std::size_t Barrier::Wait::await_resume()
{
    if (linked())
        m_barrier->leave(*this);
    endWait();
    if (m_isBroken)
        throw BarrierBroken{};
    return m_index;
}

Withdrawn Barrier::Wait::withdraw(TaskRecord&, Withdrawal)
{
    if (linked())
        m_barrier->leave(*this);
    markWithdrawn();
    return Withdrawn::left;
}

std::string Barrier::Wait::describe() const
{
    return linked() ? "wait at a barrier" : "wait at a barrier that is gone";
}

}  // namespace tillsim
