// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_panel.hpp"

#include "ui/charts/chart_card.hpp"

#include <utility>

namespace tillsim::ui {

namespace {

constexpr int leastRedrawPause = 50;          // Milliseconds: 20 times a second.
constexpr std::size_t itemsAtOnce = 100'000;  // Of a day, which take some milliseconds.

}  // namespace

ChartsPanel::ChartsPanel(QWidget* parent) : QTabWidget{parent}, m_pause{this}
{
    setObjectName("charts");
    setAccessibleName(tr("Charts"));
    setDocumentMode(true);
    m_pause.setSingleShot(true);
    addPage(tr("Throughput"), "throughputChart", {nullptr, throughputChart, throughputTable});
    addPage(tr("Line"), "lineChart", {nullptr, lineChart, lineTable});
    addPage(tr("Waits"), "waitChart", {nullptr, waitChart, waitTable});
    addPage(tr("Tills"), "utilisationChart", {nullptr, utilisationChart, utilisationTable});
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isBehind)
            refresh();
    });
    connect(this, &QTabWidget::currentChanged, this, &ChartsPanel::refresh);
    refresh();
}

void ChartsPanel::addPage(const QString& name, const QString& objectName, Page page)
{
    page.card = new ChartCard;
    page.card->setObjectName(objectName);
    m_pages.push_back(page);
    addTab(page.card, name);
    connect(page.card, &ChartCard::secondChosen, this,
            [this](double second) { emit seekRequested(Instant{fromSeconds(second)}); });
}

void ChartsPanel::setScenario(const Scenario& scenario)
{
    m_input.names = ShopNames{scenario};
    m_input.duration = scenario.duration;
    m_input.digest.reset();
    m_digester.reset();
    refreshSoon();
}

void ChartsPanel::setOutline(std::shared_ptr<const DayOutline> outline)
{
    if (outline == m_input.outline)
        return;
    m_digester.reset();
    m_input.digest.reset();
    m_input.outline = std::move(outline);
    refreshSoon();
}

void ChartsPanel::setResult(const RunResult& result)
{
    m_input.result = result;
    refreshSoon();
}

void ChartsPanel::setNow(Instant now)
{
    if (now == m_input.now)
        return;
    m_input.now = now;
    refreshSoon();
}

ChartCard* ChartsPanel::currentCard() const
{
    return m_pages[static_cast<std::size_t>(currentIndex())].card;
}

ChartTable ChartsPanel::exportData() const
{
    return m_pages[static_cast<std::size_t>(currentIndex())].table(m_input);
}

void ChartsPanel::refreshSoon()
{
    m_isBehind = true;
    if (isVisible() && !m_pause.isActive())
        refresh();
}

void ChartsPanel::refresh()
{
    m_isBehind = !hasDigest();
    if (m_isBehind)
        return m_pause.start(0);
    const Page& page = m_pages[static_cast<std::size_t>(currentIndex())];
    page.card->setChart(page.chart(m_input));
    m_pause.start(leastRedrawPause);
}

/// Of a long day it is not made at once; until then there is what was to be seen before.
bool ChartsPanel::hasDigest()
{
    if (!m_input.outline || m_input.digest)
        return true;
    if (!m_digester)
        m_digester = std::make_unique<DayDigester>(*m_input.outline, m_input.dayEnd());
    if (m_digester->work(itemsAtOnce))
        return false;
    m_input.digest = std::make_shared<const DayDigest>(std::exchange(m_digester, nullptr)->take());
    return true;
}

void ChartsPanel::showEvent(QShowEvent* event)
{
    QTabWidget::showEvent(event);
    if (m_isBehind)
        refresh();
}

}  // namespace tillsim::ui
