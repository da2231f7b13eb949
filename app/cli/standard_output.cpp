// SPDX-License-Identifier: MIT
#include "app/cli/standard_output.hpp"

#include <cerrno>
#include <iostream>
#include <stdexcept>
#include <system_error>

namespace tillsim::cli {

void writeOut(std::string_view text)
{
    std::cout.write(text.data(), static_cast<std::streamsize>(text.size()));
}

void flushOut()
{
    if (!std::cout.flush())
        throw std::runtime_error{"standard output cannot be written: " + std::generic_category().message(errno)};
}

}  // namespace tillsim::cli
