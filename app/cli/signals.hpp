// SPDX-License-Identifier: MIT
// What a signal that ends the program still has done.
#pragma once

namespace tillsim::cli {

/// From now on, the signals that end the program remove the files that it has not finished, and then end it as they
/// would have: 130 after Ctrl-C. Those that whoever started the program has ignored stay ignored.
/// That a file grows beyond the limit for files (ulimit -f) ends nothing: it is an error of that file.
void cleanUpAfterSignals() noexcept;

}  // namespace tillsim::cli
