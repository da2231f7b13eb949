// SPDX-License-Identifier: MIT
// Which bank a customer goes to.
#pragma once

#include "core/store/checkout.hpp"

#include <deque>
#include <vector>

namespace tillsim {

/// Of the banks that take a customer it looks at those that are open and have room; if there are none, at those that
/// are open; else at all. By share, room does not count. A basket that is too large for every bank that its class may
/// use goes to the one that takes most, or to one of those.
class Router {
public:
    Router(const Floor& floor, std::deque<Checkout>& banks) : m_floor{floor}, m_banks{banks} { }

    /// The position of the bank.
    [[nodiscard]] std::uint32_t choose(const Customer& customer);

private:
    [[nodiscard]] bool takes(std::uint32_t bank, const Customer& customer) const;
    void findLargest(const CustomerClass& customerClass);
    [[nodiscard]] std::uint32_t leastOf(const Customer& customer) const;
    [[nodiscard]] std::uint32_t byShare(const Customer& customer) const;
    [[nodiscard]] double burdenOf(const Checkout& bank) const;

    /// Keeps those candidates for which `isBetter` holds, if there are any.
    template <typename Predicate>
    void prefer(Predicate isBetter);

    const Floor& m_floor;
    std::deque<Checkout>& m_banks;
    std::vector<std::uint32_t> m_candidates;  // To be used again.
};

}  // namespace tillsim
