// SPDX-License-Identifier: MIT
#include "core/experiment/thread_executor.hpp"

#include "core/experiment/run_line.hpp"

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace tillsim {

namespace {

// How many runs may have begun that are not delivered yet. A long run holds the other threads up only after so many
// short ones, and so does a caller who takes long over some of them, as for writing them to the disk.
constexpr std::size_t runsAhead = 256;
constexpr std::size_t runsAheadPerThread = 16;

void work(RunLine& line, const Job& job)
{
    while (const auto index = line.begin())
        line.finish(*index, attempt(job, *index));
}

/// Adds as many threads as the system grants.
void startThreads(std::size_t threads, RunLine& line, const Job& job, std::vector<std::jthread>& started)
{
    started.reserve(threads);
    try {
        while (started.size() < threads)
            started.emplace_back([&line, &job] { work(line, job); });
    } catch (const std::system_error&) {
        if (started.empty())
            throw;
    }
}

/// All on the thread of the caller.
std::size_t runAlone(std::size_t count, const Job& job, const Executor::Delivery& deliver, const std::stop_token& stop)
{
    std::size_t delivered = 0;
    while (delivered < count && !stop.stop_requested())
        deliver(attempt(job, delivered++));
    return delivered;
}

}  // namespace

std::size_t ThreadExecutor::run(std::size_t count, const Job& job, const Delivery& deliver, std::stop_token stop)
{
    if (m_threads == 1)
        return runAlone(count, job, deliver, stop);
    std::stop_source ending;  // By whoever asked for the runs, or by what goes wrong here.
    const std::stop_callback passOn{stop, [&ending] { ending.request_stop(); }};
    const std::size_t threads = std::min(m_threads, std::max<std::size_t>(count, 1));
    RunLine line{count, std::max(runsAhead, threads * runsAheadPerThread), ending.get_token()};
    std::vector<std::jthread> workers;
    std::size_t delivered = 0;
    try {
        startThreads(threads, line, job, workers);
        while (auto run = line.take()) {
            deliver(std::move(*run));
            ++delivered;
        }
    } catch (...) {
        ending.request_stop();
        throw;
    }
    return delivered;
}

std::size_t usualThreads()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace tillsim
