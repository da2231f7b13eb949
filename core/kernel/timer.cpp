// SPDX-License-Identifier: MIT
#include "core/kernel/timer.hpp"

#include "core/kernel/run_loop.hpp"

namespace tillsim {

void Call::schedule(Kernel& kernel, std::int64_t due, Phase phase)
{
    m_order = kernel.fireAt(due, phase, *this);
    m_kernel = &kernel;
}

void Call::cancel()
{
    if (!m_kernel)
        return;
    std::exchange(m_kernel, nullptr)->forget(m_order);
    discard();
    dropReference();
}

void Call::fire()
{
    m_kernel = nullptr;
    struct DropAtEnd {
        Call& call;
        ~DropAtEnd() { call.dropReference(); }
    } const atEnd{*this};
    call();
}

void Call::abandon()
{
    m_kernel = nullptr;
    discard();
    dropReference();
}

}  // namespace tillsim
