// SPDX-License-Identifier: MIT
// The parts of a [[bank]], each read by a file of its own.
#pragma once

#include "core/scenario/bank.hpp"
#include "core/scenario/reader.hpp"

namespace tillsim {

/// Its lines: who joins which, who is served next, and who does not join at all. The number of tills is read before.
void readLines(Reader& reader, Bank& bank);

/// The keys roster and breaks, with clock times for a shop that opens at `opens`. The tills and lines are read before.
void readDuty(Reader& reader, Duration opens, Bank& bank);

/// The key opening. The number of tills is read before.
void readOpening(Reader& reader, Bank& bank);

}  // namespace tillsim
