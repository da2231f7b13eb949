// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/latest_job.hpp"

namespace tillsim::ui {

LatestJob::~LatestJob() = default;

void LatestJob::post(Job job)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_waiting.swap(job);
    }
    if (!m_thread.joinable())
        m_thread = std::jthread{[this](const std::stop_token& stop) { work(stop); }};
    m_wake.notify_one();
}

void LatestJob::work(const std::stop_token& stop)
{
    while (true) {
        std::unique_lock lock{m_mutex};
        if (!m_wake.wait(lock, stop, [this] { return m_waiting != nullptr; }))
            return;
        Job job = std::exchange(m_waiting, nullptr);
        lock.unlock();
        Told told = job();
        job = nullptr;  // What it holds may take long to free, too.
        lock.lock();
        m_told.swap(told);
        lock.unlock();
        QMetaObject::invokeMethod(this, "tell", Qt::QueuedConnection);
    }
}

/// If two have been done since the last time, it tells of the second one.
void LatestJob::tell()
{
    Told told;
    {
        const std::scoped_lock lock{m_mutex};
        told.swap(m_told);
    }
    if (told)
        told();
}

}  // namespace tillsim::ui
