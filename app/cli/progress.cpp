// SPDX-License-Identifier: MIT
#include "app/cli/progress.hpp"

#include "core/results/readable.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <iostream>
#include <string>
#include <utility>

namespace tillsim::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto firstShow = 500ms;
constexpr auto betweenShows = 100ms;
constexpr const char* clearedLine = "\r\033[K";

std::string lineOf(std::int64_t done, std::int64_t all, double seconds)
{
    const double rate = static_cast<double>(done) / seconds;
    const double left = static_cast<double>(all - done) / rate;
    return fmt::format("{}/{} runs, {:.3g}/s, {} left", done, all, rate, readableTime(left));
}

}  // namespace

Progress::Progress(std::ostream* out, Clock clock)
    : m_out{out}, m_clock{std::move(clock)}, m_begin{m_clock()}, m_nextShow{m_begin + firstShow}
{
}

Progress::~Progress()
{
    clear();
}

void Progress::show(std::int64_t done, std::int64_t all)
{
    if (!m_out || done == 0)
        return;
    const auto now = m_clock();
    if (now < m_nextShow)
        return;
    m_nextShow = now + betweenShows;
    m_isShown = true;
    *m_out << clearedLine << lineOf(done, all, std::chrono::duration<double>(now - m_begin).count()) << std::flush;
}

void Progress::clear()
{
    if (m_isShown)
        *m_out << clearedLine << std::flush;
    m_isShown = false;
}

std::ostream* watchedError()
{
    return ::isatty(STDERR_FILENO) == 1 ? &std::cerr : nullptr;
}

}  // namespace tillsim::cli
