// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_worker.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr double betweenNews = 0.2;  // Seconds.
constexpr double mostForNews = 0.1;  // Of the time: news of a large sweep take long to put together.

QString textOf(const std::exception& error)
{
    return QString::fromStdString(messageOf(error));
}

}  // namespace

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

SweepWorker::SweepWorker(Stopwatch stopwatch, QObject* parent)
    : QObject{parent}, m_bench{std::move(stopwatch)}, m_thread{[this](const std::stop_token& stop) { work(stop); }}
{
}

SweepWorker::~SweepWorker()
{
    m_thread.request_stop();
    stop();
}

void SweepWorker::send(std::function<void()> signal)
{
    QMetaObject::invokeMethod(this, std::move(signal), Qt::QueuedConnection);
}

void SweepWorker::post(Task task)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void SweepWorker::work(const std::stop_token& stop)
{
    while (doOne(stop, true))
        continue;
}

/// Does the next task, if there is one or it `waits` until there is; false once there is none.
bool SweepWorker::doOne(const std::stop_token& stop, bool waits)
{
    std::unique_lock lock{m_mutex};
    if (waits && !m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); }))
        return false;
    if (stop.stop_requested() || m_tasks.empty())
        return false;
    const Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    lock.unlock();
    try {
        task();
    } catch (const std::exception& error) {
        send([this, text = textOf(error)] { emit failed(text); });
    }
    return true;
}

void SweepWorker::check(SweepOrder order)
{
    bool isNew = false;
    {
        const std::scoped_lock lock{m_mutex};
        isNew = !m_toCheck;
        m_toCheck = std::move(order);
    }
    if (isNew)
        post([this] { doCheck(); });
}

void SweepWorker::doCheck()
{
    std::unique_lock lock{m_mutex};
    const SweepOrder order = std::move(*m_toCheck);
    m_toCheck.reset();
    lock.unlock();
    try {
        send([this, found = m_bench.check(order)] { emit checked(found); });
    } catch (const std::exception& error) {
        send([this, text = textOf(error)] { emit checkFailed(text); });
    }
}

void SweepWorker::run(SweepOrder order)
{
    if (m_isRunning)
        return;
    {
        const std::scoped_lock lock{m_mutex};
        m_stop = std::stop_source{};
    }
    m_isRunning = true;
    emit began();
    post([this, order = std::move(order)] { doRun(order); });
}

void SweepWorker::doRun(const SweepOrder& order)
{
    std::unique_lock lock{m_mutex};
    const std::stop_token stop = m_stop.get_token();
    lock.unlock();
    m_nextNews = 0.0;
    const auto over = [this] { m_isRunning = false; };
    try {
        const SweepEnd end = m_bench.run(
            order, [this] { betweenRuns(); }, stop);
        send([this, over, end] {
            over();
            emit ended(end);
        });
    } catch (const WouldLoseRuns&) {
        send([this, over, order] {
            over();
            emit runRefused(order);
        });
    } catch (const std::exception& error) {
        send([this, over, news = m_bench.news(), text = textOf(error)] {
            over();
            emit advanced(news);
            emit failed(text);  // At once: nobody is to see a run that is over and not why.
        });
    }
}

void SweepWorker::betweenRuns()
{
    const double now = secondsNow();
    if (now < m_nextNews)
        return;
    while (doOne(m_thread.get_stop_token(), false))
        continue;
    send([this, news = m_bench.news()] { emit advanced(news); });
    const double took = secondsNow() - now;
    m_nextNews = now + std::max(betweenNews, took / mostForNews);
}

void SweepWorker::stop()
{
    const std::scoped_lock lock{m_mutex};
    m_stop.request_stop();
}

void SweepWorker::open(const QString& store, bool mayReplace)
{
    if (m_isRunning)
        return;
    post([this, store, mayReplace] { doOpen(store, mayReplace); });
}

void SweepWorker::doOpen(const QString& store, bool mayReplace)
try {
    const SweepSetup setup = m_bench.open(store.toStdString(), mayReplace);
    send([this, setup, news = m_bench.news()] { emit opened(setup, news); });
} catch (const WouldLoseRuns&) {
    send([this, store] { emit openRefused(store); });
}

void SweepWorker::show(const std::string& figure)
{
    post([this, figure] {
        m_bench.show(figure);
        send([this, news = m_bench.news()] { emit advanced(news); });
    });
}

void SweepWorker::pick(std::size_t row, RunPick pick)
{
    post([this, row, pick] { send([this, run = m_bench.pick(row, pick)] { emit picked(run); }); });
}

void SweepWorker::saveAs(const QString& file)
{
    post([this, file] {
        m_bench.saveAs(file.toStdString());
        send([this, file, news = m_bench.news()] { emit saved(file, news); });
    });
}

}  // namespace tillsim::ui
