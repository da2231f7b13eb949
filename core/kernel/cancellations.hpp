// SPDX-License-Identifier: MIT
// Cancellations that follow from each other.
#pragma once

#include "core/kernel/task_handle.hpp"

#include <string>
#include <vector>

namespace tillsim {

/// Who is cancelled while it waits for others cancels these, and they theirs. Each is cancelled after the one before
/// and all that follow from that, as if these were calls inside each other; but the stack stays small however deep
/// they are nested.
class Cancellations {
public:
    /// Cancels each of `tasks` as TaskHandle::cancel does; from inside of another cancellation that came through here,
    /// as soon as that is done. If something is thrown on the way, the others are cancelled all the same, and the first
    /// of it leaves at the end.
    void cancel(const std::vector<TaskHandle>& tasks, const std::string& reason);

private:
    struct Cancellation {
        TaskHandle task;
        std::string reason;
    };

    void cancelNext();

    std::vector<Cancellation> m_toCome;  // The next one last.
    bool m_isCancelling = false;
};

}  // namespace tillsim
