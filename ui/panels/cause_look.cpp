// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/cause_look.hpp"

#include <QtGlobal>

namespace tillsim::ui {

TillLook lookOf(WaitCause cause)
{
    switch (cause) {
    case WaitCause::items: return TillLook::Scanning;
    case WaitCause::tender: return TillLook::Tender;
    case WaitCause::helper: return TillLook::Calling;
    case WaitCause::gap: return TillLook::Gap;
    case WaitCause::closed: return TillLook::Closed;
    case WaitCause::openingLag: return TillLook::Called;
    case WaitCause::onBreak: return TillLook::OnBreak;
    case WaitCause::down: return TillLook::Down;
    case WaitCause::interrupted: return TillLook::Helped;  // Nobody waits for that.
    case WaitCause::idle: return TillLook::Idle;
    }
    Q_UNREACHABLE();
}

}  // namespace tillsim::ui
