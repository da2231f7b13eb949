// SPDX-License-Identifier: MIT
// The queues of the textbooks as scenarios, with what is known of them exactly.
#pragma once

#include "core/scenario/scenario.hpp"
#include "tests/core/experiment/batch_means.hpp"

#include <ostream>
#include <string>
#include <vector>

namespace tillsim {

struct QueueModel {
    std::string name;
    Scenario scenario;
    std::vector<Claim> claims;
};

inline void PrintTo(const QueueModel& model, std::ostream* out)
{
    *out << model.name;
}

/// All of them, each with at least `customers` customers. The unit of time of their parameters and claims is a minute.
[[nodiscard]] std::vector<QueueModel> queueModels(std::int64_t customers);

}  // namespace tillsim
