// SPDX-License-Identifier: GPL-3.0-or-later
// A child process tries. If there is no display, Qt ends only that one.
#include "app/gui/display.hpp"

#include <QGuiApplication>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

namespace tillsim::gui {

namespace {

/// Ends the process with 0, or by whatever Qt does where it finds no display; without a word or a core file.
[[noreturn]] void tryToOpen(int argc, char** argv)
{
    const rlimit noCore{};
    ::setrlimit(RLIMIT_CORE, &noCore);
    ::dup2(::open("/dev/null", O_WRONLY), STDERR_FILENO);
    std::vector<char*> arguments{argv, argv + argc + 1};  // Qt takes its own out of them.
    const QGuiApplication application{argc, arguments.data()};
    ::_exit(0);
}

}  // namespace

bool isThereADisplay(int argc, char** argv)
{
    const pid_t child = ::fork();
    if (child == 0)
        tryToOpen(argc, argv);
    int status = 0;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace tillsim::gui
