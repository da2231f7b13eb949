// SPDX-License-Identifier: GPL-3.0-or-later
// A time that varies, in a cell of a form: "30s" is always the same, "exponential 6min" has that mean. All other laws
// stand there as TOML has them.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tillsim::ui {

/// What a cell shows of a law in TOML.
[[nodiscard]] QString shownLaw(std::string_view toml);

/// Why a text, without blanks around it, is no law; empty if it can be one. Laws in TOML are checked with the scenario.
[[nodiscard]] QString whyNoLaw(const QString& shown);

/// The TOML of a text that can be a law.
[[nodiscard]] std::string tomlOfLaw(const QString& shown);

}  // namespace tillsim::ui
