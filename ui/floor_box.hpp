// SPDX-License-Identifier: GPL-3.0-or-later
// One side of the day: its shop floor, with its name above it while there are two.
#pragma once

#include "ui/player.hpp"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace tillsim::ui {

class ShopFloorView;

class FloorBox final : public QWidget {
    Q_OBJECT

public:
    explicit FloorBox(Side side, QWidget* parent = nullptr);

    [[nodiscard]] ShopFloorView& floor() const { return *m_floor; }

    /// Shows this side as it is now. `hasJumped`: there is no way from what was shown before to now.
    void refresh(const Player& player, bool hasJumped);

private:
    Side m_side;
    QLabel* m_title;
    ShopFloorView* m_floor;
    std::shared_ptr<const Scenario> m_scenario;
    Instant m_shown{};  // What was shown last.
};

}  // namespace tillsim::ui
