// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/what_if.hpp"

#include "ui/actions.hpp"
#include "ui/player.hpp"
#include "ui/what_if_dialog.hpp"

#include <array>

namespace tillsim::ui {

namespace {

struct Entry {
    const char* id;
    InterventionKind kind;
};

constexpr std::array interventions{
    Entry{"openTill", InterventionKind::Open},
    Entry{"closeTill", InterventionKind::Close},
    Entry{"sendOnBreak", InterventionKind::Break},
    Entry{"rush", InterventionKind::Rush},
};

}  // namespace

WhatIf::WhatIf(Actions& actions, Player& player, QWidget& window)
    : m_actions{actions}, m_player{player}, m_window{window}
{
    for (const Entry& entry : interventions)
        connect(m_actions[entry.id], &QAction::triggered, this, [this, kind = entry.kind] { ask(kind); });
    connect(m_actions["fork"], &QAction::triggered, &m_player, &Player::fork);
    connect(m_actions["keepA"], &QAction::triggered, &m_player, [this] { m_player.keep(Side::a); });
    connect(m_actions["keepB"], &QAction::triggered, &m_player, [this] { m_player.keep(Side::b); });
    connect(&m_player, &Player::stateChanged, this, &WhatIf::refresh);
    refresh();
}

/// The run waits meanwhile, so that it is changed at the instant that was seen; and then it goes on, if it did.
void WhatIf::ask(InterventionKind kind)
{
    const bool wasPlaying = m_player.isPlaying();
    const auto until = m_player.until();
    m_player.pause();
    const Side side = m_player.activeSide();
    auto* const dialog = new WhatIfDialog{kind, m_player.playback(side).scenario(), m_player.picture(side), &m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_preferred)
        dialog->preferTill(m_preferred->first, m_preferred->second);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Intervention choice = dialog->choice();
        m_player.intervene(choice.kind, choice.bank, choice.till, choice.length, choice.customers);
    });
    connect(dialog, &QDialog::finished, this, [this, wasPlaying, until] {
        if (!wasPlaying || m_player.isAtEnd())
            return;
        if (until)
            m_player.runUntil(*until);
        else
            m_player.play();
    });
    dialog->open();
}

void WhatIf::refresh()
{
    const bool canChange = m_player.isLoaded() && !m_player.playback(m_player.activeSide()).isAtEnd();
    for (const Entry& entry : interventions)
        m_actions[entry.id]->setEnabled(canChange);
    m_actions["fork"]->setEnabled(m_player.isLoaded() && !m_player.isForked());
    for (const char* const id : {"keepA", "keepB"})
        m_actions[id]->setEnabled(m_player.isForked());
}

}  // namespace tillsim::ui
