// SPDX-License-Identifier: MIT
#include "core/kernel/delay.hpp"

namespace tillsim {

Withdrawn delay::withdraw(Withdrawal)
{
    if (m_order != 0)
        task()->kernel().forget(m_order);
    markWithdrawn();
    return Withdrawn::left;
}

std::string delay::describe() const
{
    return m_order == 0 ? "its turn" : "a delay of " + std::to_string(toSeconds(m_span)) + " s";
}

}  // namespace tillsim
