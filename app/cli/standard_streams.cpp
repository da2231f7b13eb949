// SPDX-License-Identifier: MIT
#include "app/cli/standard_streams.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <initializer_list>

namespace tillsim::cli {

void occupyStandardStreams() noexcept
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        const int unusable = stream == STDIN_FILENO ? O_WRONLY : O_RDONLY;
        // The lowest number that is free is the one of this stream.
        if (::fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", unusable) != stream)
            ::_exit(EXIT_FAILURE);
    }
}

}  // namespace tillsim::cli
