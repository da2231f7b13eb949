// SPDX-License-Identifier: MIT
#include "app/cli/signals.hpp"

#include "core/results/unfinished_files.hpp"

#include <signal.h>

#include <initializer_list>

namespace tillsim::cli {

namespace {

/// The handler is reset before this runs, so that the signal, raised once more, ends the program.
extern "C" void endAfterCleaning(int signal)
{
    removeUnfinishedFiles();
    ::raise(signal);
}

}  // namespace

void cleanUpAfterSignals() noexcept
{
    // Then the write that goes beyond the limit fails, which is told like a full disk, and a store can undo it.
    ::signal(SIGXFSZ, SIG_IGN);
    struct sigaction cleaning { };
    cleaning.sa_handler = endAfterCleaning;
    cleaning.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU}) {
        struct sigaction present { };
        if (::sigaction(signal, nullptr, &present) == 0 && present.sa_handler == SIG_DFL)
            ::sigaction(signal, &cleaning, nullptr);
    }
}

}  // namespace tillsim::cli
