// SPDX-License-Identifier: GPL-3.0-or-later
// What the tills, banks and classes of a scenario are called in the window, and when it opens.
#pragma once

#include "core/kernel/time.hpp"
#include "core/scenario/scenario.hpp"

#include <QString>

#include <cstdint>
#include <vector>

namespace tillsim::ui {

/// A till where its bank is known; both count from 0.
struct TillPlace {
    std::size_t bank = 0;
    std::size_t till = 0;

    bool operator==(const TillPlace&) const = default;
};

class ShopNames {
public:
    ShopNames() = default;
    explicit ShopNames(const Scenario& scenario);

    /// "till 3"; "till 3 (express)" where there are several banks. `number` is that of events, from 0 over all banks.
    [[nodiscard]] QString till(std::int64_t number) const;
    /// Empty for a number that is not there.
    [[nodiscard]] QString bank(std::size_t number) const;
    [[nodiscard]] QString customerClass(std::size_t number) const;

    [[nodiscard]] bool hasSeveralBanks() const { return m_banks.size() > 1; }
    [[nodiscard]] bool hasSeveralClasses() const { return m_classes.size() > 1; }
    [[nodiscard]] std::int64_t tills() const { return static_cast<std::int64_t>(m_tills.size()); }
    [[nodiscard]] TillPlace placeOf(std::int64_t till) const { return m_tills.at(static_cast<std::size_t>(till)); }
    [[nodiscard]] Duration opens() const { return m_opens; }

    bool operator==(const ShopNames&) const = default;

private:
    std::vector<QString> m_banks;
    std::vector<QString> m_classes;
    std::vector<TillPlace> m_tills;  // By number, over all banks.
    Duration m_opens{};
};

}  // namespace tillsim::ui
