// SPDX-License-Identifier: MIT
// What every source of the house keeps to, whatever it includes.
#pragma once

#include "tests/house/source_file.hpp"

namespace tillsim {

/// The first line (the second of a script) names the licence: GPL-3.0-or-later in ui/ and app/gui/, MIT elsewhere.
[[nodiscard]] Complaints wrongLicence(const SourceFile& source);

/// Headers have `#pragma once`.
[[nodiscard]] Complaints unguardedHeader(const SourceFile& source);

/// Core prints nothing: its words and numbers are values, and others show them.
[[nodiscard]] Complaints printing(const SourceFile& source);

/// Core gives the same on every machine at any time: it reads no real clock, and draws nothing from the system or from
/// the distributions of the standard library, which differ between systems.
[[nodiscard]] Complaints chance(const SourceFile& source);

/// No test uses QtTest's own checks: they tell QtTest when they fail, which runs none of our tests.
[[nodiscard]] Complaints unheardChecks(const SourceFile& source);

}  // namespace tillsim
