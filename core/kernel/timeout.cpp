// SPDX-License-Identifier: MIT
#include "core/kernel/timeout.hpp"

namespace tillsim {

namespace {

/// Whether the timeout in `fault` belongs to a withTimeout inside the one whose deadline has the number `order`:
/// deadlines of one task are numbered from the outside in.
bool isInside(const std::exception_ptr& fault, std::uint64_t order)
{
    try {
        std::rethrow_exception(fault);
    } catch (const TimedOut& timeout) {
        return Agenda::sequenceOf(timeout.order()) > Agenda::sequenceOf(order);
    }
}

}  // namespace

Deadline::Deadline(Duration span, Phase phase) : m_span{span}, m_phase{phase}
{
    if (span < Duration::zero())
        throw std::logic_error{"a timeout cannot be negative"};
}

Deadline::Deadline(Deadline&& other) noexcept : m_span{other.m_span}, m_phase{other.m_phase}
{
    assert(!other.m_kernel);
}

void Deadline::start(Kernel& kernel)
{
    m_hasFired = false;
    m_order = kernel.fireAt(kernel.dueAfter(m_span), m_phase, *this);
    m_kernel = &kernel;
}

void Deadline::stop()
{
    if (m_kernel)
        std::exchange(m_kernel, nullptr)->forget(m_order);
}

void TaskDeadline::fire()
{
    markFired();
    m_fault = std::make_exception_ptr(TimedOut{*this, order()});
    const std::exception_ptr pending = m_task->pendingTimeout();
    if (pending && isInside(pending, order()))
        m_task->replaceFault(m_fault);
    else
        m_task->withdraw(Withdrawal::timedOut, m_fault);
}

void TaskDeadline::end()
{
    stop();
    if (hasFired())
        m_task->dropFault(m_fault);
}

}  // namespace tillsim
