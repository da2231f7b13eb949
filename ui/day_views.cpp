// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day_views.hpp"

#include "ui/charts/charts_panel.hpp"
#include "ui/floor_box.hpp"
#include "ui/panels/cashier_panel.hpp"
#include "ui/panels/customer_panel.hpp"
#include "ui/panels/difference_panel.hpp"
#include "ui/panels/event_panel.hpp"
#include "ui/panels/measures_panel.hpp"
#include "ui/views/day_strip.hpp"
#include "ui/views/floor_legend_bar.hpp"
#include "ui/views/shop_floor_view.hpp"

#include <QMainWindow>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr int leastRefreshPause = 200;  // Milliseconds from one refresh of the panels to the next, while it plays.
constexpr int costFactor = 20;  // They rest so many times as long as they took, so that they never take the day over.

}  // namespace

DayViews::DayViews(Player& player, QMainWindow& window) : QObject{&window}, m_player{player}, m_pause{this}
{
    createFloors(window);
    createPanels(window);
    m_pause.setSingleShot(true);
    connectViews();
    connectPlayer();
}

QWidget& DayViews::centre() const
{
    return *m_centre;
}

void DayViews::createFloors(QMainWindow& window)
{
    m_centre = new QSplitter{Qt::Vertical, &window};
    m_centre->setObjectName("centre");
    auto* const shops = new QWidget{m_centre};
    auto* const floors = new QSplitter{Qt::Horizontal, shops};
    floors->setObjectName("floors");
    floors->setChildrenCollapsible(false);
    for (const Side side : {Side::a, Side::b}) {
        m_sides[static_cast<std::size_t>(side)] = new FloorBox{side, floors};
        floors->addWidget(m_sides[static_cast<std::size_t>(side)]);
    }
    m_legend = new FloorLegendBar{shops};
    auto* const column = new QVBoxLayout{shops};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(floors, 1);
    column->addWidget(m_legend);
    m_difference = new DifferencePanel{m_centre};
    m_centre->addWidget(shops);
    m_centre->addWidget(m_difference);
    m_centre->setStretchFactor(0, 3);
    m_centre->setStretchFactor(1, 1);
    m_sides[1]->hide();
    m_legend->hide();
    m_difference->hide();
}

void DayViews::createPanels(QMainWindow& window)
{
    m_strip = new DayStrip{&window};
    m_measures = new MeasuresPanel{&window};
    m_cashiers = new CashierPanel{&window};
    m_charts = new ChartsPanel{&window};
    m_events = new EventPanel{&window};
    m_customer = new CustomerPanel{&window};
}

void DayViews::connectViews()
{
    connect(m_strip, &DayStrip::seekRequested, &m_player, &Player::seek);
    connect(m_charts, &ChartsPanel::seekRequested, &m_player, &Player::seek);
    connect(m_events, &EventPanel::seekRequested, &m_player, &Player::seek);
    connect(m_customer, &CustomerPanel::seekRequested, &m_player, &Player::seek);
    connect(m_difference, &DifferencePanel::seekRequested, &m_player, &Player::seek);
    connect(m_customer, &CustomerPanel::eventsRequested, m_events, &EventPanel::filterCustomer);
    connect(m_customer, &CustomerPanel::eventsRequested, this, &DayViews::eventsRequested);
    for (FloorBox* const side : m_sides) {
        connect(&side->floor(), &ShopFloorView::customerChosen, this, &DayViews::chooseCustomer);
        connect(&side->floor(), &ShopFloorView::tillChosen, this, &DayViews::tillChosen);
    }
    connect(m_cashiers, &CashierPanel::customerChosen, this, &DayViews::chooseCustomer);
    connect(m_events, &EventPanel::customerChosen, this, &DayViews::chooseCustomer);
    connect(m_customer, &CustomerPanel::customerChosen, this, &DayViews::chooseCustomer);
}

void DayViews::connectPlayer()
{
    connect(&m_player, &Player::frame, this, &DayViews::showFrame);
    connect(&m_player, &Player::outlineChanged, this, &DayViews::showOutline);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isBehind)
            showPanels();
    });
}

void DayViews::chooseCustomer(qint64 customer)
{
    if (m_customer->customer() != customer)
        m_customer->showCustomer(customer);
    for (FloorBox* const side : m_sides)
        side->floor().setChosenCustomer(customer >= 0 ? std::optional{customer} : std::nullopt);
    emit customerChosen(customer);
}

void DayViews::setReducedMotion(bool isReduced)
{
    for (FloorBox* const side : m_sides)
        side->floor().setReducedMotion(isReduced);
}

/// What moves is shown in every frame; panels less often, but always where it has stopped.
void DayViews::showFrame()
{
    if (!m_player.isLoaded())
        return;
    showScenario();
    const bool hasJumped = std::exchange(m_jumps, m_player.jumps()) != m_player.jumps();
    m_sides[1]->setVisible(m_player.isForked());
    m_difference->setVisible(m_player.isForked());
    m_legend->setVisible(m_player.isForked());
    m_sides[0]->refresh(m_player, hasJumped);
    if (m_player.isForked())
        m_sides[1]->refresh(m_player, hasJumped);
    m_strip->setPosition(m_player.position());
    showPanelsSoon();
}

/// In a turn of their own, so that whoever uses the window has a word before.
void DayViews::showPanelsSoon()
{
    m_isBehind = true;
    if (m_isMeasuring)
        return;
    const bool hasStopped = !m_player.isPlaying() && m_player.hasArrived();
    if (!m_pause.isActive() || hasStopped)
        m_pause.start(0);
}

void DayViews::showScenario()
{
    const auto scenario = m_player.playback(m_player.activeSide()).sharedScenario();
    if (m_scenario == scenario)
        return;
    m_scenario = scenario;
    m_strip->setScenario(scenario);
    m_legend->setShape(floorShape(*scenario));
    m_cashiers->setScenario(*scenario);
    m_charts->setScenario(*scenario);
    m_events->setScenario(*scenario);
    m_customer->setScenario(*scenario);
}

void DayViews::showOutline()
{
    if (!m_player.isLoaded())
        return;
    showScenario();
    const auto outline = m_player.outline(m_player.activeSide());
    m_strip->setOutline(outline);
    m_charts->setOutline(outline);
    m_events->setOutline(outline);
    m_customer->setOutline(outline);
    showPanelsSoon();
}

/// What is at hand at once; measures, which may take a while, as they were now.
void DayViews::showPanels()
{
    QElapsedTimer cost;
    cost.start();
    m_isBehind = false;
    m_events->setNow(m_player.position());
    m_customer->setPicture(m_player.picture(m_player.activeSide()));
    showDifference();
    workOutMeasures(cost.elapsed());
}

/// `spent`: milliseconds on other panels.
void DayViews::workOutMeasures(qint64 spent)
{
    const Side side = m_player.activeSide();
    m_isMeasuring = true;
    m_measuring.start([measures = m_player.takeMeasures(side)] { return measures.result(); },
                      [this, spent, picture = m_player.picture(side), scenario = m_scenario](const RunResult& result) {
                          QElapsedTimer cost;
                          cost.start();
                          m_isMeasuring = false;
                          if (m_scenario == scenario)  // Else it has other tills.
                              showMeasures(picture, result);
                          const auto pause = static_cast<int>(spent + cost.elapsed()) * costFactor;
                          m_pause.start(std::max(leastRefreshPause, pause));
                          if (m_isBehind)
                              showPanelsSoon();
                      });
}

void DayViews::showMeasures(const ShopPicture& picture, const RunResult& result)
{
    m_measures->setPicture(picture);
    m_measures->setResult(result);
    m_cashiers->setPicture(picture);
    m_cashiers->setResult(result);
    m_charts->setResult(result);
    m_charts->setNow(picture.at);
}

void DayViews::showDifference()
{
    if (!m_player.isForked())
        return m_difference->setDays(std::nullopt);
    const Scenario& scenario = m_player.playback().scenario();
    m_difference->setDays(TwoDays{.a = m_player.outline(Side::a),
                                  .b = m_player.outline(Side::b),
                                  .opens = scenario.opens,
                                  .duration = scenario.duration});
    m_difference->setNow(m_player.position());
}

}  // namespace tillsim::ui
