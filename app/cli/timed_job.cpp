// SPDX-License-Identifier: MIT
#include "app/cli/timed_job.hpp"

#include <chrono>
#include <utility>

namespace tillsim::cli {

Job timed(Job job)
{
    return [job = std::move(job)](std::size_t index) {
        const auto begin = std::chrono::steady_clock::now();
        RunRecord run = job(index);
        run.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return run;
    };
}

}  // namespace tillsim::cli
