// SPDX-License-Identifier: MIT
// What a rank does that does not lead.
#pragma once

namespace tillsim::mpi {

/// Computes the runs that the leader wants, until it is told to leave. Reads no file and says nothing.
void follow();

}  // namespace tillsim::mpi
