// SPDX-License-Identifier: MIT
#include "core/kernel/event.hpp"

namespace tillsim {

Event::~Event()
{
    while (!m_waiting.empty())
        m_waiting.popFront();
}

void Event::set()
{
    m_isSet = true;
    while (!m_waiting.empty())
        m_waiting.popFront().wakeTask();
}

std::string Event::Wait::describe() const
{
    return linked() ? "wait for an event" : "wait for an event that is gone";
}

}  // namespace tillsim
