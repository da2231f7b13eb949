// SPDX-License-Identifier: GPL-3.0-or-later
// The window: a day that plays, with everything that is to be seen and done beside it.
#pragma once

#include "ui/actions.hpp"
#include "ui/desktop/preferences.hpp"
#include "ui/dock_layout.hpp"
#include "ui/editor/recovery.hpp"
#include "ui/editor/scenario_document.hpp"
#include "ui/editor/scenario_template.hpp"
#include "ui/player.hpp"
#include "ui/sweep/sweep_template.hpp"

#include <QMainWindow>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace tillsim::ui {

class DayViews;
class NoticeBar;
class RecentFiles;
class SideRoom;
class ProblemsView;
class ScenarioEditor;
class StartPage;
class SweepPanel;
class TransportBar;
class WhatIf;

/// How a day is to begin that the command line names.
struct Start {
    std::optional<std::uint64_t> seed{};  ///< Default: the scenario's own.
    std::optional<QString> at{};          ///< A time of day, or since opening. Default: the opening.
    bool isToEnd = false;                 ///< At its end.
    bool isPaused = false;                ///< It does not play yet.
};

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `templates` are the scenarios that come with the program, to start from.
    explicit MainWindow(std::vector<ScenarioTemplate> templates = {}, SweepSupplies sweeps = {},
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens the scenario in `path` for editing. As soon as it was read, which may take a while, its day begins as
    /// `start` says. What is wrong is shown in the window; then the day that was shown stays.
    void openScenario(const QString& path, const Start& start = {.isPaused = true});

    [[nodiscard]] Player& player() { return m_player; }
    [[nodiscard]] ScenarioDocument& document() { return m_document; }

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool isForward) override;
    void showEvent(QShowEvent* event) override;

private:
    /// The day that is shown.
    enum class Shown : std::uint8_t { Other, DayOfDocument, RunOfSweep };

    // Setting up (main_window.cpp).
    void createCentre();
    void createDocks();
    [[nodiscard]] QMenu& menu(const char* name) const;
    void connectCommands();
    void connectParts();
    void connectUndo();
    void showState();
    void say(const QString& text);

    // What is expected of a program on a desk (main_window_desktop.cpp).
    void connectDesktop();
    void connectExports();
    void restorePlace();
    void hidePanels();
    void showPanels();
    void showPanel(const QString& panel);
    void restoreLayout();
    void keepPlace();
    void resetPlace();
    void giveRoomOnce(const QString& panel, double share);
    void showAbout();
    void showCommands();

    // Scenarios (main_window_files.cpp).
    void connectDocument();
    void connectFiles();
    void offerRecovered();
    void takeUp(const RecoveredText& lost);
    [[nodiscard]] std::vector<Companion> companionsOf(const RecoveredText& lost) const;
    void chooseScenario();
    void openFile(const QString& path);
    void startFrom(int position);
    void take(const CheckedText& result);
    void refuse();
    void begin();
    void writeInterventions();
    bool keepInterventions();
    [[nodiscard]] bool letGo();
    void save(bool isUnderAnotherName);
    void showPlace();

    // Sweeps (main_window_sweep.cpp).
    void connectSweep();
    void handToSweep();
    void showRun(const std::shared_ptr<const Scenario>& scenario, std::uint64_t seed, std::uint64_t replication,
                 const QString& title);
    void backToScenario();

    Actions m_actions{this};
    Player m_player;
    ScenarioDocument m_document;
    Recovery m_recovery;                         // Of the document.
    std::shared_ptr<const Scenario> m_scenario;  // Of the document's day, without what was done to it by hand.
    Start m_begin;                               // How the day begins of what is being edited.
    Shown m_shown = Shown::Other;
    QString m_runTitle;                // Of the run of the sweep that is shown.
    Shown m_leftShown = Shown::Other;  // What was shown when that run came, and where it was.
    Instant m_leftAt{};

    TransportBar* m_bar = nullptr;
    NoticeBar* m_notice = nullptr;
    NoticeBar* m_offer = nullptr;       // Of what was not saved.
    QStackedWidget* m_pages = nullptr;  // The start page, or the day.
    StartPage* m_start = nullptr;
    DayViews* m_views = nullptr;
    ScenarioEditor* m_editor = nullptr;
    Preferences m_preferences;
    RecentFiles* m_recent = nullptr;
    ProblemsView* m_problems = nullptr;
    SweepPanel* m_sweep = nullptr;
    WhatIf* m_whatIf = nullptr;
    DockPlan m_docks;
    SideRoom* m_side = nullptr;
    bool m_hasBeenShown = false;
    bool m_hasItsSize = false;  // Some time after it was shown first.
    bool m_isCalm = true;       // Nothing is open yet: no panels beside the first page.
    QStringList m_hasRoom;      // The panels that have been given theirs.
    QLabel* m_dayLabel = nullptr;
};

}  // namespace tillsim::ui
