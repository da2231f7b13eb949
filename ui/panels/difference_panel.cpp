// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/difference_panel.hpp"

#include "ui/charts/chart_card.hpp"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

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

void DifferencePanel::setDays(const std::optional<TwoDays>& days)
{
    if (days == m_days)
        return;
    m_days = days;
    if (!days) {
        m_differences.reset();
        return;
    }
    const auto work = [both = *days] {
        return std::make_shared<const Differences>(Differences{lineDifference(both), waitDifference(both)});
    };
    m_job.start(work, [this](std::shared_ptr<const Differences> differences) {
        if (!m_days)
            return;
        m_differences = std::move(differences);
        refresh();
    });
}

void DifferencePanel::setNow(Instant now)
{
    m_now = now;
    refresh();
}

void DifferencePanel::refresh()
{
    if (!m_differences)
        return;
    m_line->setChart(lineDifferenceChart(m_differences->line, m_now));
    m_wait->setChart(waitDifferenceChart(m_differences->wait, m_now));
}

}  // namespace tillsim::ui
