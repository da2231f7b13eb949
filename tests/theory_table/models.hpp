// SPDX-License-Identifier: MIT
// The models of the table: for each, how core/theory computes its metrics.
#pragma once

#include "core/theory/averages.hpp"
#include "tests/theory_table/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tillsim::theory_table {

struct Model {
    std::string_view name;  ///< As in the table.
    Metrics (*compute)(const Parameters&);
    std::string_view leftOut{};  ///< Why it does not give some metrics of the table; empty if it gives all.
};

// The models by kind, a file each.
[[nodiscard]] std::vector<Model> exponentialModels();
[[nodiscard]] std::vector<Model> serviceModels();
[[nodiscard]] std::vector<Model> gapModels();
[[nodiscard]] std::vector<Model> classModels();
[[nodiscard]] std::vector<Model> laneModels();
[[nodiscard]] std::vector<Model> timeModels();
[[nodiscard]] std::vector<Model> storeModels();

/// All of them.
[[nodiscard]] std::vector<Model> allModels();

/// Adds L, Lq, W and Wq.
void addAverages(Metrics& metrics, const theory::Averages& averages);

}  // namespace tillsim::theory_table
