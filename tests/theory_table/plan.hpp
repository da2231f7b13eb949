// SPDX-License-Identifier: MIT
// What is to be done for each set of parameters of the table, and why some rows are left to the closed form.
#pragma once

#include "tests/theory_table/models.hpp"
#include "tests/theory_table/options.hpp"
#include "tests/theory_table/replications.hpp"
#include "tests/theory_table/systems.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim::theory_table {

/// Times the half-width that others may have.
inline constexpr double widerForTails = 5.0;

/// How a row is simulated, or why not.
struct RowPlan {
    const Row* row = nullptr;
    std::optional<std::size_t> system{};  ///< Position in SetPlan::systems.
    std::string_view reason{};            ///< Why there is none. Both missing: the row is not covered.
};

/// The rows of one model with one set of parameters.
struct SetPlan {
    std::span<const Row> table{};
    std::vector<RowPlan> rows{};
    std::vector<System> systems{};
    std::vector<Wanted> wanted{};  ///< By system.
    const Model* closedForm = nullptr;
    const SimulatedModel* simulated = nullptr;
};

/// Of the rows that `options` ask for. Refers to all arguments.
[[nodiscard]] std::vector<SetPlan> planOf(const std::vector<Row>& rows, const std::vector<Model>& models,
                                          const std::vector<SimulatedModel>& simulated, const Options& options);

/// How many rows are simulated.
[[nodiscard]] std::size_t simulatedRows(const std::vector<SetPlan>& plan);

/// Whether it is the probability of a long visit.
[[nodiscard]] bool isTail(std::string_view metric);

}  // namespace tillsim::theory_table
