// SPDX-License-Identifier: MIT
#include "core/experiment/thread_executor.hpp"

#include "core/experiment/run_line.hpp"

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace tillsim {

namespace {

constexpr std::size_t runsAhead = 16;  // For each thread: a long run holds the others up only after so many short ones.

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

}  // namespace

std::size_t ThreadExecutor::run(std::size_t count, const Job& job, const Delivery& deliver, std::stop_token stop)
{
    std::stop_source ending;  // By whoever asked for the runs, or by what goes wrong here.
    const std::stop_callback passOn{stop, [&ending] { ending.request_stop(); }};
    const std::size_t threads = std::min(m_threads, std::max<std::size_t>(count, 1));
    RunLine line{count, threads * runsAhead, ending.get_token()};
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
