// SPDX-License-Identifier: GPL-3.0-or-later
// Work that may take long, done on a thread of its own while the window goes on.
#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace tillsim::ui {

/// One job at a time. Of those that wait only the last one is done, as it is the last one that somebody wants to see.
class LatestJob final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~LatestJob() override;  ///< Waits for the job that is under way; nobody is told of it any more.

    /// Calls `work()` on the other thread, and then `done(made)` on the thread of this object with what it returned.
    /// What both hold must be theirs alone, or never change; `work` must not throw.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        post([work = std::move(work), done = std::move(done)]() -> Told {
            return [done, made = work()]() mutable { done(std::move(made)); };
        });
    }

private:
    using Told = std::function<void()>;
    using Job = std::function<Told()>;

    void post(Job job);
    void work(const std::stop_token& stop);
    Q_INVOKABLE void tell();

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Job m_waiting;          // Guarded by the mutex; empty: none.
    Told m_told;            // The same: what the last one is to tell.
    std::jthread m_thread;  // From the first job on. Last, so that it ends before what it uses.
};

}  // namespace tillsim::ui
