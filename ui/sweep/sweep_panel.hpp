// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps: whether one runs at the top, below what is to be varied at the left, and what came of it at the right.
//
// It knows no player and no document: the window hands the scenario in, and plays the runs that are chosen.
#pragma once

#include "ui/sweep/sweep_template.hpp"
#include "ui/sweep/sweep_worker.hpp"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace tillsim::ui {

class NoticeBar;
class SweepForm;
class SweepResults;

class SweepPanel final : public QWidget {
    Q_OBJECT

public:
    /// `version` is that of this program, as `tillsim --version` says it: stores keep it, so that the command line can
    /// go on with them. `stopwatch`: what runs are timed with, in seconds.
    explicit SweepPanel(std::string version, QWidget* parent = nullptr, Stopwatch stopwatch = secondsNow);
    ~SweepPanel() override;

    /// The scenario of the window; swept as long as no sweep file and no store is open. `readFile` is used on another
    /// thread.
    void setScenario(const ScenarioText& scenario, FileSource readFile = readTextFile);

    void setTemplates(const std::vector<SweepTemplate>& templates);

    // Each of these says in the panel what is wrong.

    void openSweepFile(const QString& file);
    void openTemplate(const SweepTemplate& sweep);
    void openStore(const QString& file);
    void start();
    void stop();
    /// Shows a run of the point that is chosen.
    void showPicked(RunPick pick);

    // Each of these asks for a file first.

    void chooseSweepFile();
    void chooseStore();

    /// May the panel be closed? Asks if a sweep runs, or if the runs of a long one are in no store.
    [[nodiscard]] bool letGo();

    [[nodiscard]] bool isRunning() const { return m_worker.isRunning(); }
    /// What the notice says that is shown; empty where none is.
    [[nodiscard]] QString message() const;
    /// A point is chosen, and it has runs.
    [[nodiscard]] bool canPick() const;

    /// The least that does, and not what would be pleasant: a scroll area gives that to its panel.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] SweepResults& results() const { return *m_results; }
    [[nodiscard]] SweepForm& form() const { return *m_form; }

signals:
    /// A run of a point is to be shown: the scenario with the settings of the point, and what the run is.
    void runChosen(std::shared_ptr<const tillsim::Scenario> scenario, quint64 seed, quint64 replication,
                   const QString& title);
    void stateChanged();  ///< It runs or not; another point is chosen.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Subject { Scenario, File, Store };

    void createButtons();
    void layOut();
    void connectWorker();
    void connectParts();
    [[nodiscard]] SweepOrder order() const;
    void sweepScenario();
    void takeFile(const QString& file, const FileSource& readFile);
    void showSubject();
    [[nodiscard]] bool hasSubject() const;
    void checkSoon();
    void checkNow();
    void showCheck(const SweepCheck& check);
    void showNews(const SweepNews& news);
    void showEnd(const SweepEnd& end);
    void showRun(const PickedRun& run);
    void showRunning(bool isRunning);
    void warn(const QString& message);
    void showSaved(const QString& file, const SweepNews& news);
    [[nodiscard]] QString lossOnClosing() const;
    void chooseNewStore();
    void saveRuns();
    void askWhetherToReplace(const std::function<void()>& replace);

    std::string m_version;
    ScenarioText m_scenario;  // Of the window.
    FileSource m_readFile = readTextFile;
    Subject m_subject = Subject::Scenario;
    ScenarioText m_swept;                       // Of the sweep file,
    FileSource m_readSweptFile = readTextFile;  // which may be one that comes with the program.
    QString m_subjectName;
    bool m_isCheckDue = false;     // As soon as the panel is seen.
    bool m_hasUnkept = false;      // Runs that are shown and are in no store,
    double m_unkeptSeconds = 0.0;  // and all of which took so long.

    NoticeBar* m_notice;
    SweepForm* m_form;
    SweepResults* m_results;
    QSplitter* m_halves;
    QMenu* m_openMenu;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_start;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_status;
    QTimer m_pause;        // Until what was typed is checked.
    SweepWorker m_worker;  // Last: it ends before the rest.
};

}  // namespace tillsim::ui
