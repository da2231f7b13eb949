// SPDX-License-Identifier: MIT
// Helpers of one kind, whom all tills share.
#pragma once

#include "core/kernel/wait_line.hpp"
#include "core/scenario/duty.hpp"
#include "core/store/alarm.hpp"
#include "core/store/shop_picture.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tillsim {

class Till;

/// How a till stands with the helper that it has called.
struct HelpRequest : Link {
    explicit HelpRequest(Till& caller) : till{caller} { }

    Till& till;
    bool isAnswered = false;  ///< The helper is there.
};

/// They come to the tills first called, first served. Who goes off duty finishes what it is at.
class HelperPool {
public:
    HelperPool(Kernel& kernel, const Helper& helper);
    HelperPool(const HelperPool&) = delete;
    HelperPool& operator=(const HelperPool&) = delete;

    /// Follows the roster from the opening on.
    void open();

    /// A helper comes, now or later: then Till::helperComes is called.
    void call(HelpRequest& request);

    /// The helper is not needed there any more, or never came.
    void release(HelpRequest& request);

    /// Whether nobody is on duty and nobody ever will be.
    [[nodiscard]] bool isHopeless() const;

    [[nodiscard]] HelperPicture picture() const;

private:
    void changeDuty();
    void answer();

    Kernel& m_kernel;
    std::vector<DutyStep> m_duty;
    std::size_t m_nextStep = 0;
    std::int64_t m_onDuty = 0;
    std::int64_t m_busy = 0;           // May be more than are on duty.
    WaitLine<HelpRequest> m_requests;  // Of tills, who leave it before the pool goes.
    Alarm<HelperPool> m_change{*this, &HelperPool::changeDuty};
};

}  // namespace tillsim
