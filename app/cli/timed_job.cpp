// SPDX-License-Identifier: MIT
#include "app/cli/timed_job.hpp"

#include <chrono>
#include <utility>

namespace tillsim::cli {

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Job timed(Job job)
{
    return tillsim::timed(std::move(job), secondsNow);
}

}  // namespace tillsim::cli
