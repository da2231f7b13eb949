// SPDX-License-Identifier: MIT
// The models together.
#include "tests/theory_table/models.hpp"

namespace tillsim::theory_table {

std::vector<Model> allModels()
{
    std::vector<Model> all;
    for (const auto& models :
         {exponentialModels(), serviceModels(), gapModels(), classModels(), laneModels(), timeModels(), storeModels()})
        all.insert(all.end(), models.begin(), models.end());
    return all;
}

void addAverages(Metrics& metrics, const theory::Averages& averages)
{
    metrics["L"] = averages.inShop;
    metrics["Lq"] = averages.inLine;
    metrics["W"] = averages.sojourn;
    metrics["Wq"] = averages.wait;
}

}  // namespace tillsim::theory_table
