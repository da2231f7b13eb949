// SPDX-License-Identifier: MIT
// Tills that are opened and closed as customers come.
#pragma once

#include "core/scenario/bank.hpp"
#include "core/store/floor.hpp"

#include <optional>

namespace tillsim {

class Checkout;
class Till;

/// Calls one till when too many customers are there for those that are open or called, and closes those that idle; or
/// does nothing, if the bank has no such rule.
class TillCalls {
public:
    /// Refers to all of them. The checkout is not used before fill().
    TillCalls(Checkout& checkout, Floor& floor, const Bank& bank)
        : m_checkout{checkout}, m_floor{floor}, m_rule{bank.opening}
    {
    }

    /// Calls one till, if that is due: the one with the lowest number of those on duty.
    void check()
    {
        if (m_rule)
            callIfDue();
    }

    /// The roster has changed: opens tills until there are as many as there always are, if so many are on duty. If
    /// nobody is there or called, those who wait already may call one.
    void fill();

    /// The till idles with nobody in its line: closes it, if it may close, or remembers to.
    void idles(Till& till);

    /// Whether a till has been called and is not there yet.
    [[nodiscard]] bool isCalling() const;

private:
    void callIfDue();

    Checkout& m_checkout;
    Floor& m_floor;
    const std::optional<OpeningPolicy>& m_rule;
};

}  // namespace tillsim
