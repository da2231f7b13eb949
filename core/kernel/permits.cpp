// SPDX-License-Identifier: MIT
#include "core/kernel/permits.hpp"

namespace tillsim {

Permits::~Permits()
{
    for (auto* const line : {&m_line, &m_served}) {
        while (!line->empty())
            line->popFront();
    }
}

void Permits::give(std::ptrdiff_t count)
{
    for (; count > 0 && !m_line.empty(); --count)
        serve(m_line.popFront());
    m_available += count;
}

void Permits::enqueue(Claim& claim)
{
    claim.ask();
    if (m_available == 0) {
        m_line.pushBack(claim);
        return;
    }
    --m_available;
    serve(claim);
}

void Permits::serve(Claim& claim)
{
    if (!claim.isWithdrawn())
        m_served.pushBack(claim);  // A withdrawn one, which came for its lock only, has nothing to pass on any more.
    claim.receive();
}

void Permits::Claim::leave()
{
    if (!linked())
        return;
    unlink();
    if (isServed())
        m_permits->give();
}

std::string Permits::Acquire::describe() const
{
    return linked() ? m_what : std::string{m_what} + " that is gone";
}

}  // namespace tillsim
