// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/event_words.hpp"

#include <QCoreApplication>

namespace tillsim::ui {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::EventWords)
};

namespace {

/// Of customers; `where` is empty where the event has no till.
QString customerText(const OutlineEvent& event, const QString& who, const QString& where)
{
    switch (event.kind) {
    case EventKind::arrived: return EventWords::tr("%1 arrives").arg(who);
    case EventKind::balked: return EventWords::tr("%1 sees the lines and leaves at once").arg(who);
    case EventKind::turnedAway: return EventWords::tr("%1 finds no place and is sent away").arg(who);
    case EventKind::waitsOutside: return EventWords::tr("%1 finds no place and waits outside").arg(who);
    case EventKind::joined:
        return where.isEmpty() ? EventWords::tr("%1 joins the line").arg(who)
                               : EventWords::tr("%1 joins the line of %2").arg(who, where);
    case EventKind::reneged:
        return where.isEmpty() ? EventWords::tr("%1 gives up waiting and leaves").arg(who)
                               : EventWords::tr("%1 gives up waiting at %2 and leaves").arg(who, where);
    case EventKind::started: return EventWords::tr("%2 begins to serve %1").arg(who, where);
    case EventKind::served: return EventWords::tr("%1 is done at %2 and leaves").arg(who, where);
    case EventKind::preempted: return EventWords::tr("%1 has to make way at %2 and goes back in line").arg(who, where);
    case EventKind::displaced: return EventWords::tr("%1 loses its place and is sent away").arg(who);
    case EventKind::jockeyed: return EventWords::tr("%1 changes to the line of %2").arg(who, where);
    case EventKind::resumed: return EventWords::tr("%2 goes on with %1").arg(who, where);
    case EventKind::tenderStarted: return EventWords::tr("%1 begins to pay at %2").arg(who, where);
    case EventKind::helperCalled: return EventWords::tr("%2 calls for help, with %1").arg(who, where);
    case EventKind::helperArrived: return EventWords::tr("help comes to %2, for %1").arg(who, where);
    case EventKind::helperLeft: return EventWords::tr("the helper leaves %2 and %1").arg(who, where);
    case EventKind::brokenDown: return EventWords::tr("%2 fails, with %1 at it").arg(who, where);
    default: return {};
    }
}

/// Of tills and of the shop.
QString tillText(const OutlineEvent& event, const QString& till)
{
    switch (event.kind) {
    case EventKind::doorsOpened: return EventWords::tr("the doors open");
    case EventKind::doorsShut: return EventWords::tr("the doors shut");
    case EventKind::ended: return EventWords::tr("the day is over");
    case EventKind::tillOpened: return EventWords::tr("%1 opens").arg(till);
    case EventKind::tillClosed: return EventWords::tr("%1 closes").arg(till);
    case EventKind::gapStarted: return EventWords::tr("%1 is cleared for the next customer").arg(till);
    case EventKind::gapEnded: return EventWords::tr("%1 is clear").arg(till);
    case EventKind::helperCalled: return EventWords::tr("%1 calls for help").arg(till);
    case EventKind::helperArrived: return EventWords::tr("help comes to %1").arg(till);
    case EventKind::helperLeft: return EventWords::tr("the helper leaves %1").arg(till);
    case EventKind::breakStarted: return EventWords::tr("%1 has a break").arg(till);
    case EventKind::breakEnded: return EventWords::tr("the break of %1 is over").arg(till);
    case EventKind::brokenDown: return EventWords::tr("%1 fails").arg(till);
    case EventKind::repaired: return EventWords::tr("%1 works again").arg(till);
    case EventKind::tillCalled: return EventWords::tr("%1 is called and will open").arg(till);
    case EventKind::tillCallWithdrawn: return EventWords::tr("%1 will not open after all").arg(till);
    default: return {};
    }
}

}  // namespace

QString eventText(const OutlineEvent& event, const ShopNames& names)
{
    const QString till = event.till == nobody ? QString{} : names.till(event.till);
    if (event.customer != nobody) {
        const QString text = customerText(event, EventWords::tr("customer %1").arg(event.customer), till);
        if (!text.isEmpty())
            return text;
    }
    return tillText(event, till);
}

}  // namespace tillsim::ui
