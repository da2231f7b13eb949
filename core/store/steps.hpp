// SPDX-License-Identifier: MIT
// What tills do at once, as soon as the present event is over, in the order in which they were asked to.
#pragma once

#include "core/store/alarm.hpp"
#include "core/store/phases.hpp"

#include <cstddef>
#include <vector>

namespace tillsim {

class Till;

/// So customers who come together have all come before the first of them is served.
class Steps {
public:
    explicit Steps(Kernel& kernel) : m_kernel{kernel} { }

    /// Has the till go on before anything else happens.
    void add(Till& till)
    {
        m_tills.push_back(&till);
        if (!m_alarm.isSet() && !m_isRunning)
            m_alarm.set(m_kernel, Duration::zero(), stepPhase);
    }

private:
    void run();

    Kernel& m_kernel;
    std::vector<Till*> m_tills;
    bool m_isRunning = false;
    Alarm<Steps> m_alarm{*this, &Steps::run};
};

}  // namespace tillsim
