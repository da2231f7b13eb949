// SPDX-License-Identifier: MIT
// Things that a test has another process do: because it is to be killed, or to have less power.
#pragma once

#include <functional>
#include <string>

#include <sys/types.h>

namespace tillsim {

/// A copy of this process that does one thing. It is killed in the end, if it still lives.
class ChildProcess {
public:
    /// Does `work`, which may write to the descriptor that it is given.
    explicit ChildProcess(const std::function<void(int)>& work);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    [[nodiscard]] pid_t id() const { return m_id; }

    /// Waits for a byte from it. False: there is none to come any more.
    bool awaitByte() const;

    /// As SIGKILL does it.
    void kill();

    /// All that it has written, and not yet been read, until it ended.
    [[nodiscard]] std::string rest() const;

private:
    pid_t m_id = -1;
    int m_output = -1;
};

/// What `work` returns in a process that no permission is waived for, as it is for root.
std::string asNobody(const std::function<std::string()>& work);

}  // namespace tillsim
