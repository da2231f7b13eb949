// SPDX-License-Identifier: MIT
#include "core/experiment/timed_job.hpp"

#include <utility>

namespace tillsim {

Job timed(Job job, Stopwatch stopwatch)
{
    return [job = std::move(job), stopwatch = std::move(stopwatch)](std::size_t index) {
        const double begin = stopwatch();
        RunRecord run = job(index);
        run.wallSeconds = stopwatch() - begin;
        return run;
    };
}

}  // namespace tillsim
