// SPDX-License-Identifier: MIT
#include "core/experiment/executor.hpp"

#include <exception>
#include <new>

namespace tillsim {

RunRecord attempt(const Job& job, std::size_t index)
{
    RunRecord failed;
    try {
        return job(index);
    } catch (const std::bad_alloc&) {
        failed.failure = "there is not enough memory";
    } catch (const std::exception& error) {
        failed.failure = error.what();
    } catch (...) {
        failed.failure = "failed for an unknown reason";
    }
    return failed;
}

}  // namespace tillsim
