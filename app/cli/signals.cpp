// SPDX-License-Identifier: MIT
#include "app/cli/signals.hpp"

#include "core/results/unfinished_files.hpp"

#include <signal.h>

#include <atomic>
#include <initializer_list>

namespace tillsim::cli {

namespace {

/// Cleans up, and ends the program as the first signal would have. One that comes to another thread meanwhile is let
/// pass: it would end the program before everything is clean.
extern "C" void endAfterCleaning(int signal)
{
    static std::atomic_flag isCleaning = ATOMIC_FLAG_INIT;
    if (isCleaning.test_and_set())
        return;
    removeUnfinishedFiles();
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

}  // namespace

void cleanUpAfterSignals() noexcept
{
    // Then the write that goes beyond the limit fails, which is told like a full disk, and a store can undo it.
    ::signal(SIGXFSZ, SIG_IGN);
    struct sigaction cleaning { };
    cleaning.sa_handler = endAfterCleaning;
    ::sigfillset(&cleaning.sa_mask);
    for (const int signal : {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2}) {
        struct sigaction present { };
        if (::sigaction(signal, nullptr, &present) == 0 && present.sa_handler == SIG_DFL)
            ::sigaction(signal, &cleaning, nullptr);
    }
}

}  // namespace tillsim::cli
