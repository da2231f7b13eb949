// SPDX-License-Identifier: MIT
// The runs of a results store as comma-separated values (RFC 4180), with numbers that read back exactly. Equal stores
// give equal bytes, wall times aside.
//
// Rows begin with the position of their point, its name, and a column for each path that some point sets, empty where
// this one does not.
#pragma once

#include "core/events/text_buffer.hpp"
#include "core/results/results_store.hpp"

#include <span>
#include <string>

namespace tillsim {

// Of the measures in `only`, in that order, or of all if it is empty.

/// Long: a row a run and measure, with columns replication, seed, fingerprint, measure and value. A run that has failed
/// has no rows.
void writeLongCsv(const ResultsStore& store, std::span<const std::string> only, const TextSink& sink);

/// Wide: a row a run, with columns replication, seed, fingerprint, failure and one for each measure that some run has,
/// in order of first appearance, empty where this one has none.
void writeWideCsv(const ResultsStore& store, std::span<const std::string> only, const TextSink& sink);

}  // namespace tillsim
