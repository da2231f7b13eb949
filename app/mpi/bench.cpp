// SPDX-License-Identifier: MIT
#include "app/mpi/bench.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

namespace tillsim::mpi {

Bench::Bench(std::size_t threads)
{
    try {
        while (m_threads.size() < std::max<std::size_t>(threads, 1))
            m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
    } catch (const std::system_error&) {
        if (m_threads.empty())
            throw;
    }
}

void Bench::add(std::size_t index, Task task)
{
    const std::lock_guard lock{m_mutex};
    m_waiting.push_back({index, std::move(task)});
    m_added.notify_one();
}

std::optional<FinishedRun> Bench::take()
{
    const std::lock_guard lock{m_mutex};
    if (m_finished.empty())
        return std::nullopt;
    FinishedRun finished = std::move(m_finished.front());
    m_finished.pop_front();
    return finished;
}

void Bench::work(const std::stop_token& stop)
{
    while (const auto waiting = next(stop)) {
        FinishedRun finished{waiting->index, waiting->task()};
        const std::lock_guard lock{m_mutex};
        m_finished.push_back(std::move(finished));
    }
}

std::optional<Bench::Waiting> Bench::next(const std::stop_token& stop)
{
    std::unique_lock lock{m_mutex};
    if (!m_added.wait(lock, stop, [this] { return !m_waiting.empty(); }) || stop.stop_requested())
        return std::nullopt;
    Waiting waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    return waiting;
}

}  // namespace tillsim::mpi
