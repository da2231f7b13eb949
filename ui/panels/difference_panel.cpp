// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/difference_panel.hpp"

#include "ui/charts/chart_card.hpp"

#include <QHBoxLayout>

#include <algorithm>

namespace tillsim::ui {

DifferencePanel::DifferencePanel(QWidget* parent) : QWidget{parent}
{
    setObjectName("difference");
    setAccessibleName(tr("A and B compared"));
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    m_line = addCard("lineDifference");
    m_wait = addCard("waitDifference");
    for (ChartCard* const card : {m_line, m_wait})
        row->addWidget(card, 1);
}

ChartCard* DifferencePanel::addCard(const QString& name)
{
    auto* const card = new ChartCard{this};
    card->setObjectName(name);
    connect(card, &ChartCard::secondChosen, this,
            [this](double second) { emit seekRequested(Instant{fromSeconds(std::max(second, 0.0))}); });
    return card;
}

void DifferencePanel::setDays(const TwoDays& days)
{
    m_line->setChart(lineDifferenceChart(days));
    m_wait->setChart(waitDifferenceChart(days));
}

}  // namespace tillsim::ui
