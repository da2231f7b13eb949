// SPDX-License-Identifier: MIT
#include "app/cli/version.hpp"

namespace tillsim::cli {

// TILLSIM_VERSION and TILLSIM_BUILD come from the build.
std::string versionText()
{
    return "tillsim " TILLSIM_VERSION " (" TILLSIM_BUILD ")";
}

std::string buildText()
{
    return TILLSIM_BUILD;
}

}  // namespace tillsim::cli
