// SPDX-License-Identifier: MIT
// Values and tables of a sweep file as settings: the text that `--set` would take for them.
#pragma once

#include "core/results/experiment_record.hpp"

#include <toml++/toml.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// The value of a node as one line, such that a setting with it puts an equal value there; equal values have equal
/// texts. Nothing for dates and times, which scenarios have in quotes.
[[nodiscard]] std::optional<std::string> settingText(const toml::node& value);

/// A setting for each value in the table. Tables under a header or a dotted key are part of the path, inline tables are
/// values: `bank.tills = 4`, `"bank[express].tills" = 4`, `service.time = { constant = "30s" }`. Where a value is a
/// date or a time, `misfit` gets it.
[[nodiscard]] std::vector<PointSetting> settingsIn(const toml::table& table, const toml::node*& misfit);

/// What an axis takes in turn, given as text: values and ranges with commas between, `1..4, 6, 8`, or a list as TOML
/// has it. Throws std::invalid_argument, whose text starts with "must".
[[nodiscard]] std::vector<std::string> axisValues(std::string_view text);

/// The same of a list whose texts may be ranges: `["1..4", 6, 8]`. Throws as above.
[[nodiscard]] std::vector<std::string> axisValues(const toml::array& list);

}  // namespace tillsim
