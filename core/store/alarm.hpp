// SPDX-License-Identifier: MIT
// A timer that is part of what it wakes: setting it allocates nothing.
#pragma once

#include "core/kernel/run_loop.hpp"

#include <cassert>
#include <utility>

namespace tillsim {

/// Calls a member function of its owner at an instant, once for each time that it is set. If it is set when it is
/// destroyed, its kernel must still be there.
template <typename Owner>
class Alarm final : public Timer {
public:
    using Action = void (Owner::*)();

    Alarm(Owner& owner, Action action) : m_owner{&owner}, m_action{action} { }
    ~Alarm() { cancel(); }

    /// It must not be set yet.
    void set(Kernel& kernel, Duration after, Phase phase)
    {
        assert(!isSet());
        m_order = kernel.fireAt(kernel.dueAfter(after), phase, *this);
        m_kernel = &kernel;
    }

    void cancel()
    {
        if (m_kernel)
            std::exchange(m_kernel, nullptr)->forget(m_order);
    }

    [[nodiscard]] bool isSet() const { return m_kernel != nullptr; }

private:
    void fire() override
    {
        m_kernel = nullptr;
        (m_owner->*m_action)();
    }
    void abandon() override { m_kernel = nullptr; }

    Owner* m_owner;
    Action m_action;
    Kernel* m_kernel = nullptr;  // Null unless it is set.
    std::uint64_t m_order = 0;
};

}  // namespace tillsim
