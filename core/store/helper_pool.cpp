// SPDX-License-Identifier: MIT
#include "core/store/helper_pool.hpp"

#include "core/store/phases.hpp"
#include "core/store/till.hpp"

#include <algorithm>

namespace tillsim {

HelperPool::HelperPool(Kernel& kernel, const Helper& helper) : m_kernel{kernel}, m_duty{dutyOf(helper)} { }

void HelperPool::open()
{
    changeDuty();
}

void HelperPool::changeDuty()
{
    m_onDuty = m_duty[m_nextStep++].count;
    if (m_nextStep < m_duty.size())
        m_change.set(m_kernel, Instant{m_duty[m_nextStep].at} - m_kernel.now(), rosterPhase);
    answer();
}

void HelperPool::call(HelpRequest& request)
{
    request.isAnswered = false;
    m_requests.pushBack(request);
    answer();
}

void HelperPool::release(HelpRequest& request)
{
    if (!request.isAnswered) {
        request.unlink();
        return;
    }
    request.isAnswered = false;
    --m_busy;
    answer();
}

void HelperPool::answer()
{
    while (m_busy < m_onDuty && !m_requests.empty()) {
        HelpRequest& request = m_requests.popFront();
        request.isAnswered = true;
        ++m_busy;
        request.till.helperComes();
    }
}

bool HelperPool::isHopeless() const
{
    const auto next = m_duty.begin() + static_cast<std::ptrdiff_t>(m_nextStep);
    return m_onDuty == 0 && std::none_of(next, m_duty.end(), [](const DutyStep& step) { return step.count > 0; });
}

}  // namespace tillsim
