// SPDX-License-Identifier: MIT
// What is thrown at the place where a task waits, when somebody else cancels or interrupts it.
#pragma once

#include <exception>
#include <string>
#include <utility>

namespace tillsim {

/// The task is cancelled. Catch it only to tidy up, and throw it on: a task that catches it and goes on is not
/// cancelled.
class Cancelled : public std::exception {
public:
    explicit Cancelled(std::string reason = {}) : m_reason{std::move(reason)} { }

    /// What was given to TaskHandle::cancel; may be empty.
    [[nodiscard]] const std::string& reason() const { return m_reason; }
    [[nodiscard]] const char* what() const noexcept override
    {
        return m_reason.empty() ? "cancelled" : m_reason.c_str();
    }

private:
    std::string m_reason;
};

/// Something happened that the task should see to before it goes on, as a till that breaks down in mid-basket.
class Interrupted : public std::exception {
public:
    explicit Interrupted(std::string cause = {}) : m_cause{std::move(cause)} { }

    /// What was given to TaskHandle::interrupt; may be empty.
    [[nodiscard]] const std::string& cause() const { return m_cause; }
    [[nodiscard]] const char* what() const noexcept override
    {
        return m_cause.empty() ? "interrupted" : m_cause.c_str();
    }

private:
    std::string m_cause;
};

}  // namespace tillsim
