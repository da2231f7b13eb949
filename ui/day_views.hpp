// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that shows the day: floors, the strip of the day, panels. Takes from the player what there is to show, as
// often as each of them needs it.
#pragma once

#include "ui/latest_job.hpp"
#include "ui/player.hpp"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>
#include <cstdint>
#include <memory>

class QMainWindow;
class QSplitter;

namespace tillsim::ui {

class CashierPanel;
class ChartsPanel;
class CustomerPanel;
class DayStrip;
class DifferencePanel;
class EventPanel;
class FloorBox;
class FloorLegendBar;
class MeasuresPanel;

class DayViews final : public QObject {
    Q_OBJECT

public:
    /// Creates the views. The player outlives them; they belong to `window`, but are not laid out in it.
    DayViews(Player& player, QMainWindow& window);

    [[nodiscard]] QWidget& centre() const;  ///< The floors, and below them how they differ.
    [[nodiscard]] DayStrip& strip() const { return *m_strip; }
    [[nodiscard]] MeasuresPanel& measures() const { return *m_measures; }
    [[nodiscard]] CashierPanel& cashiers() const { return *m_cashiers; }
    [[nodiscard]] ChartsPanel& charts() const { return *m_charts; }
    [[nodiscard]] EventPanel& events() const { return *m_events; }
    [[nodiscard]] CustomerPanel& customer() const { return *m_customer; }

    /// Marks a customer everywhere and tells its story.
    void chooseCustomer(qint64 customer);

    void setReducedMotion(bool isReduced);

signals:
    void customerChosen(qint64 customer);   ///< Somebody pointed at one, wherever.
    void eventsRequested(qint64 customer);  ///< Of this customer.
    void tillChosen(int bank, int till);    ///< Positions in the scenario and in the bank.

private:
    void createFloors(QMainWindow& window);
    void createPanels(QMainWindow& window);
    void connectViews();
    void connectPlayer();
    void showFrame();
    void showOutline();
    void showScenario();
    void showPanelsSoon();
    void showPanels();
    void workOutMeasures(qint64 spent);
    void showMeasures(const ShopPicture& picture, const RunResult& result);
    void showDifference();

    Player& m_player;
    QSplitter* m_centre = nullptr;
    std::array<FloorBox*, 2> m_sides{};
    FloorLegendBar* m_legend = nullptr;
    DifferencePanel* m_difference = nullptr;
    DayStrip* m_strip = nullptr;
    MeasuresPanel* m_measures = nullptr;
    CashierPanel* m_cashiers = nullptr;
    ChartsPanel* m_charts = nullptr;
    EventPanel* m_events = nullptr;
    CustomerPanel* m_customer = nullptr;

    std::shared_ptr<const Scenario> m_scenario;  // What the panels show.
    std::uint64_t m_jumps = 0;                   // Of the player, when a frame was shown last.
    QTimer m_pause;                              // Runs for as long as the panels rest.
    bool m_isBehind = false;                     // The panels do not show the last frame.
    bool m_isMeasuring = false;                  // What they show next is being worked out.
    LatestJob m_measuring;
};

}  // namespace tillsim::ui
