// SPDX-License-Identifier: MIT
// How far a long computation is, on a line of the terminal that goes away when it is over.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <iosfwd>

namespace tillsim::cli {

/// "120/1000 runs, 800/s, 1.10 s left", rewritten ten times a second at most. Nothing is shown in the first half
/// second, so that what is quick stays quiet.
class Progress {
public:
    using Clock = std::function<std::chrono::steady_clock::duration()>;

    /// Shows itself on `out`; on none if that is null.
    explicit Progress(std::ostream* out, Clock clock = &Progress::now);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// `done` of `all` runs are over.
    void show(std::int64_t done, std::int64_t all);

    /// Takes the line away.
    void clear();

private:
    static std::chrono::steady_clock::duration now() { return std::chrono::steady_clock::now().time_since_epoch(); }

    std::ostream* m_out;
    Clock m_clock;
    std::chrono::steady_clock::duration m_begin;
    std::chrono::steady_clock::duration m_nextShow;
    bool m_isShown = false;
};

/// Standard error if somebody watches it: if it is a terminal. Otherwise null.
[[nodiscard]] std::ostream* watchedError();

}  // namespace tillsim::cli
