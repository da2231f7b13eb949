// SPDX-License-Identifier: GPL-3.0-or-later
// Runs sweeps on a thread of its own, so that the window never waits; what it finds out comes back as signals, a few
// times a second.
#pragma once

#include "ui/sweep/sweep_bench.hpp"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace tillsim::ui {

/// Of a clock that never goes back.
[[nodiscard]] double secondsNow();

/// Tasks are done in order. While a sweep runs, those for it are done between two runs. A task that fails changes
/// nothing but what had been kept by then, and becomes failed().
class SweepWorker final : public QObject {
    Q_OBJECT

public:
    /// `stopwatch`: what runs are timed with, in seconds.
    explicit SweepWorker(Stopwatch stopwatch, QObject* parent = nullptr);
    ~SweepWorker() override;  ///< Stops gently: the runs that have begun are finished and kept.

    /// What a sweep would be; in place of a check that is still waiting.
    void check(SweepOrder order);

    /// Also open(): nothing while a sweep runs.
    void run(SweepOrder order);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Begins nothing more; what has begun is finished and kept.
    void stop();

    void open(const QString& store, bool mayReplace = false);
    void show(const std::string& figure);
    void pick(std::size_t row, RunPick pick);
    void saveAs(const QString& file);

signals:
    // All come on the thread of this object.
    void checked(const tillsim::ui::SweepCheck& check);
    void checkFailed(const QString& message);
    void began();
    void advanced(const tillsim::ui::SweepNews& news);
    void ended(const tillsim::ui::SweepEnd& end);
    void opened(const tillsim::ui::SweepSetup& setup, const tillsim::ui::SweepNews& news);
    void picked(const tillsim::ui::PickedRun& run);
    void saved(const QString& file, const tillsim::ui::SweepNews& news);
    void failed(const QString& message);
    // As in WouldLoseRuns: nothing was done, but may be if somebody says so.
    void runRefused(const tillsim::ui::SweepOrder& order);
    void openRefused(const QString& store);

private:
    using Task = std::function<void()>;

    void work(const std::stop_token& stop);
    void post(Task task);
    [[nodiscard]] bool doOne(const std::stop_token& stop, bool waits);
    void doCheck();
    void doRun(const SweepOrder& order);
    void doOpen(const QString& store, bool mayReplace);
    void betweenRuns();
    void send(std::function<void()> signal);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks;  // Guarded by the mutex, as are those down to the blank line.
    std::optional<SweepOrder> m_toCheck;
    std::stop_source m_stop;  // Of the sweep that runs, or of the next one.

    bool m_isRunning = false;  // As this object's thread knows it.
    SweepBench m_bench;        // Of the worker's thread, as are those down to the blank line.
    double m_nextNews = 0.0;

    std::jthread m_thread;  // Last, so that it ends before what it uses.
};

}  // namespace tillsim::ui
