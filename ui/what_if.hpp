// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the commands that change the shop, now, with the player: what if, undo, fork.
#pragma once

#include "core/scenario/intervention.hpp"

#include <QObject>

#include <cstdint>
#include <optional>
#include <utility>

class QWidget;

namespace tillsim::ui {

class Actions;
class Player;

class WhatIf final : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it. Questions are asked on top of `window`.
    WhatIf(Actions& actions, Player& player, QWidget& window);

    /// The till that is offered first: one that was pointed at.
    void preferTill(std::uint32_t bank, std::uint32_t till) { m_preferred = {bank, till}; }

private:
    void ask(InterventionKind kind);
    void refresh();

    Actions& m_actions;
    Player& m_player;
    QWidget& m_window;
    std::optional<std::pair<std::uint32_t, std::uint32_t>> m_preferred;
};

}  // namespace tillsim::ui
