// SPDX-License-Identifier: MIT
// What a signal that ends the program still has done.
#pragma once

namespace tillsim::cli {

/// From now on, the signals that end the program remove the files that it has not finished, and then end it as they
/// would have: 130 after Ctrl-C. Those that whoever started the program has ignored stay ignored.
void cleanUpAfterSignals() noexcept;

}  // namespace tillsim::cli
