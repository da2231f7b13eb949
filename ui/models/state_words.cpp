// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/state_words.hpp"

#include "ui/views/till_look.hpp"

#include <QCoreApplication>

namespace tillsim::ui {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::StateWords)
};

QString stateWord(TillState state)
{
    return nameOf(lookOf(state, false));
}

QString activityText(const TillPicture& till)
{
    const QString word = nameOf(lookOf(till));
    return till.isLeaving ? StateWords::tr("%1, closes soon").arg(word) : word;
}

QString causeWord(WaitCause cause)
{
    switch (cause) {
    case WaitCause::items: return StateWords::tr("Scanning for others");
    case WaitCause::tender: return StateWords::tr("Others paid");
    case WaitCause::helper: return StateWords::tr("Waiting for help");
    case WaitCause::gap: return StateWords::tr("Clearing the till");
    case WaitCause::closed: return StateWords::tr("Till closed");
    case WaitCause::openingLag: return StateWords::tr("Till about to open");
    case WaitCause::onBreak: return StateWords::tr("Break");
    case WaitCause::down: return StateWords::tr("Out of order");
    case WaitCause::interrupted: return StateWords::tr("Service interrupted");
    case WaitCause::idle: return StateWords::tr("Till idle");
    }
    return {};
}

QString causeClause(WaitCause cause, const QString& till)
{
    switch (cause) {
    case WaitCause::items: return StateWords::tr("while %1 scanned for others").arg(till);
    case WaitCause::tender: return StateWords::tr("while others paid at %1").arg(till);
    case WaitCause::helper: return StateWords::tr("because %1 waited for help, or was being helped").arg(till);
    case WaitCause::gap: return StateWords::tr("while %1 was cleared from one customer to the next").arg(till);
    case WaitCause::closed: return StateWords::tr("because %1 was closed").arg(till);
    case WaitCause::openingLag: return StateWords::tr("because %1 was called but not open yet").arg(till);
    case WaitCause::onBreak: return StateWords::tr("because %1 had a break").arg(till);
    case WaitCause::down: return StateWords::tr("because %1 was out of order").arg(till);
    case WaitCause::interrupted: return StateWords::tr("because its service was interrupted at %1").arg(till);
    case WaitCause::idle: return StateWords::tr("while %1 stood idle and it waited in another line").arg(till);
    }
    return {};
}

}  // namespace tillsim::ui
