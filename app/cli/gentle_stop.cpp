// SPDX-License-Identifier: MIT
#include "app/cli/gentle_stop.hpp"

#include "core/results/unfinished_files.hpp"

#include <signal.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <string_view>

namespace tillsim::cli {

namespace {

// What a handler may touch: lock-free atomics.
std::atomic<int> noted = 0;
std::atomic<bool> isAnnounced = false;
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

constexpr std::array heeded{SIGINT, SIGTERM};
std::array<struct sigaction, heeded.size()> before{};

extern "C" void note(int signal)
{
    int none = 0;
    if (!noted.compare_exchange_strong(none, signal)) {
        removeUnfinishedFiles();
        ::signal(signal, SIG_DFL);
        ::raise(signal);
        return;
    }
    constexpr std::string_view line = "\ntillsim: finishing the runs that have begun; once more stops at once\n";
    if (isAnnounced && ::write(STDERR_FILENO, line.data(), line.size()) < 0)
        return;  // Then nobody reads it.
}

}  // namespace

GentleStop::GentleStop(bool announced) noexcept
{
    noted = 0;
    isAnnounced = announced;
    struct sigaction noting { };
    noting.sa_handler = note;
    noting.sa_flags = SA_RESTART;
    for (std::size_t at = 0; at < heeded.size(); ++at)
        if (::sigaction(heeded[at], nullptr, &before[at]) == 0 && before[at].sa_handler != SIG_IGN)
            ::sigaction(heeded[at], &noting, nullptr);
}

GentleStop::~GentleStop()
{
    for (std::size_t at = 0; at < heeded.size(); ++at)
        if (before[at].sa_handler != SIG_IGN)
            ::sigaction(heeded[at], &before[at], nullptr);
}

int GentleStop::signal() noexcept
{
    return noted;
}

}  // namespace tillsim::cli
