// SPDX-License-Identifier: MIT
// Lets a program finish what it is at when it is asked to end.
#pragma once

namespace tillsim::cli {

/// As long as one lives, the first Ctrl-C or request to terminate is only noted; the second ends the program as it
/// would have without. Signals that whoever started the program has ignored stay ignored. One at a time.
class GentleStop {
public:
    /// With `announced`, the first signal is answered with a line on standard error.
    explicit GentleStop(bool announced) noexcept;
    GentleStop(const GentleStop&) = delete;
    GentleStop& operator=(const GentleStop&) = delete;
    ~GentleStop();

    /// The signal that has come, or 0. For any thread.
    [[nodiscard]] static int signal() noexcept;
};

}  // namespace tillsim::cli
