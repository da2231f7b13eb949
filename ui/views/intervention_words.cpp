// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/intervention_words.hpp"

#include "ui/models/time_text.hpp"

#include <QCoreApplication>

namespace tillsim::ui {

namespace {

struct InterventionWords {
    Q_DECLARE_TR_FUNCTIONS(tillsim::ui::InterventionWords)
};

}  // namespace

QString letterOf(InterventionKind kind)
{
    switch (kind) {
    case InterventionKind::Open: return InterventionWords::tr("O", "letter of: opens a till");
    case InterventionKind::Close: return InterventionWords::tr("C", "letter of: closes a till");
    case InterventionKind::Break: return InterventionWords::tr("B", "letter of: a break");
    case InterventionKind::Rush: return InterventionWords::tr("R", "letter of: a rush");
    }
    return {};
}

QString interventionWords(const Scenario& scenario, const Intervention& intervention)
{
    const QString time = clockText(Instant{intervention.at}, scenario.opens);
    if (intervention.kind == InterventionKind::Rush)
        return intervention.customers == 1
            ? InterventionWords::tr("%1: 1 customer comes").arg(time)
            : InterventionWords::tr("%1: %Ln customers come", nullptr, static_cast<int>(intervention.customers))
                  .arg(time);
    QString till = InterventionWords::tr("till %1").arg(intervention.till + 1);
    if (scenario.banks.size() > 1)
        till = InterventionWords::tr("%1 of %2")
                   .arg(till, QString::fromStdString(scenario.banks[intervention.bank].name));
    if (intervention.kind == InterventionKind::Break)
        return InterventionWords::tr("%1: %2 has a break").arg(time, till);
    return intervention.kind == InterventionKind::Open ? InterventionWords::tr("%1: %2 opens").arg(time, till)
                                                       : InterventionWords::tr("%1: %2 closes").arg(time, till);
}

}  // namespace tillsim::ui
