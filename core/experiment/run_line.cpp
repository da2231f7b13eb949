// SPDX-License-Identifier: MIT
#include "core/experiment/run_line.hpp"

#include <algorithm>
#include <utility>

namespace tillsim {

RunLine::RunLine(std::size_t count, std::size_t room, std::stop_token stop)
    : m_count{count}, m_stop{std::move(stop)}, m_places(std::max<std::size_t>(room, 1))
{
}

std::optional<std::size_t> RunLine::begin()
{
    std::unique_lock lock{m_mutex};
    const bool mayGoOn
        = m_taken.wait(lock, m_stop, [this] { return m_begun == m_count || m_begun < m_takenCount + m_places.size(); });
    if (!mayGoOn || m_stop.stop_requested() || m_begun == m_count)
        return std::nullopt;
    return m_begun++;
}

void RunLine::finish(std::size_t index, RunRecord&& run)
{
    const std::lock_guard lock{m_mutex};
    placeOf(index) = std::move(run);
    if (index == m_takenCount)
        m_finished.notify_one();
}

std::optional<RunRecord> RunLine::take()
{
    std::unique_lock lock{m_mutex};
    const auto isThere = [this] { return m_takenCount == m_count || placeOf(m_takenCount).has_value(); };
    if (!m_finished.wait(lock, m_stop, isThere) && m_begun > m_takenCount)
        m_finished.wait(lock, isThere);  // It had begun when all was stopped.
    if (m_takenCount == m_count || !placeOf(m_takenCount))
        return std::nullopt;
    std::optional<RunRecord> run = std::exchange(placeOf(m_takenCount), std::nullopt);
    ++m_takenCount;
    m_taken.notify_all();
    return run;
}

}  // namespace tillsim
