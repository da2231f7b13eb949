// SPDX-License-Identifier: MIT
// What an experiment is about, as the rows of a store.
#pragma once

#include "core/results/experiment_record.hpp"
#include "core/results/sqlite_database.hpp"

#include <cstdint>
#include <vector>

namespace tillsim {

/// Fills the tables of a new store.
void writeExperiment(const sqlite::Database& database, const ExperimentRecord& experiment);

[[nodiscard]] ExperimentRecord readExperiment(const sqlite::Database& database);

/// Puts these axes in place of those that there are.
void writeAxes(const sqlite::Database& database, const std::vector<AxisRecord>& axes);

/// Adds a point at a position that there is not yet.
void writePoint(const sqlite::Database& database, std::uint64_t position, const PointRecord& point);

[[nodiscard]] std::vector<PointRecord> readPoints(const sqlite::Database& database);

}  // namespace tillsim
