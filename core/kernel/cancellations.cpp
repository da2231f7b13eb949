// SPDX-License-Identifier: MIT
#include "core/kernel/cancellations.hpp"

#include "core/kernel/run_loop.hpp"

#include <exception>
#include <utility>

namespace tillsim {

void Cancellations::cancel(const std::vector<TaskHandle>& tasks, const std::string& reason)
{
    for (auto task = tasks.rbegin(); task != tasks.rend(); ++task)
        m_toCome.push_back({*task, reason});
    if (m_isCancelling)
        return;
    m_isCancelling = true;
    std::exception_ptr failure;
    while (!m_toCome.empty()) {
        try {
            cancelNext();
        } catch (...) {
            failure = failure ? failure : std::current_exception();
        }
    }
    m_isCancelling = false;
    if (failure)
        std::rethrow_exception(failure);
}

void Cancellations::cancelNext()
{
    const Cancellation next = std::move(m_toCome.back());
    m_toCome.pop_back();
    next.task.cancel(next.reason);
}

}  // namespace tillsim
