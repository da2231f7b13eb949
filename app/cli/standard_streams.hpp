// SPDX-License-Identifier: MIT
// Standard input, output and error, which whoever starts the program may have closed.
#pragma once

namespace tillsim::cli {

/// Makes each that is closed one that is open and cannot be used. Otherwise the next file that is opened would take its
/// place, and get what was meant for it. To be called before anything is opened.
void occupyStandardStreams() noexcept;

}  // namespace tillsim::cli
