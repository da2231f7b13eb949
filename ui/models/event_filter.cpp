// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/event_filter.hpp"

#include "ui/models/time_text.hpp"

#include <QCoreApplication>

namespace tillsim::ui {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::FilterText)
};

std::vector<EventGroup> eventGroups()
{
    using enum EventKind;
    return {{FilterText::tr("All events"), EventKinds::all()},
            {FilterText::tr("Arrivals"), {arrived, waitsOutside}},
            {FilterText::tr("Lines"), {joined, jockeyed, preempted}},
            {FilterText::tr("Service"), {started, resumed, tenderStarted, served}},
            {FilterText::tr("Lost customers"), {balked, turnedAway, reneged, displaced}},
            {FilterText::tr("Calls for help"), {helperCalled, helperArrived, helperLeft}},
            {FilterText::tr("Tills open and close"), {tillOpened, tillClosed, tillCalled, tillCallWithdrawn}},
            {FilterText::tr("Breaks and failures"), {breakStarted, breakEnded, brokenDown, repaired}},
            {FilterText::tr("Clearing of tills"), {gapStarted, gapEnded}},
            {FilterText::tr("Doors"), {doorsOpened, doorsShut, ended}}};
}

bool EventFilter::isOpen() const
{
    for (unsigned number = 0; number < 64; ++number) {
        if (!kinds.contains(static_cast<EventKind>(number)))
            return false;
    }
    return !customer && !till && text.isEmpty();
}

bool EventFilter::matches(const OutlineEvent& event, const ShopNames& names) const
{
    if (!kinds.contains(event.kind) || (customer && *customer != event.customer) || (till && *till != event.till))
        return false;
    return text.isEmpty() || eventText(event, names).contains(text, Qt::CaseInsensitive)
        || clockText(event.at, names.opens()).contains(text);
}

}  // namespace tillsim::ui
