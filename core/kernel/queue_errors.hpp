// SPDX-License-Identifier: MIT
// What the operations of a queue throw that do not wait, and what a closed queue throws.
#pragma once

#include <exception>

namespace tillsim {

/// getNowait on a queue that has nothing; it may have something later.
class QueueEmpty : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "the queue is empty"; }
};

/// putNowait on a queue that has no room; it may have some later.
class QueueFull : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "the queue is full"; }
};

/// Nothing can be put into the queue any more, or nothing can come out of it.
class QueueClosed : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "the queue is closed"; }
};

}  // namespace tillsim
