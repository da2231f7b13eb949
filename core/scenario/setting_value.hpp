// SPDX-License-Identifier: MIT
// The value of a setting, parsed. It carries the setting's label as its source path, so that whatever is found to be
// wrong with it later is reported under the label.
#pragma once

#include "core/scenario/bad_setting.hpp"
#include "core/scenario/setting.hpp"

#include <toml++/toml.h>

#include <string>
#include <string_view>

namespace tillsim {

/// A text in the quotes that TOML wants, with what cannot stand between them escaped.
[[nodiscard]] std::string asTomlText(std::string_view value);

/// `--set PATH=VALUE`, on one line.
[[nodiscard]] std::string labelOf(const Setting& setting);

/// Whether the source path of something parsed is the label of a setting, or a line of a message begins with one.
[[nodiscard]] bool isSettingLabel(std::string_view sourcePath);

/// Without the option of the command line: "PATH=VALUE", and what follows. Anything else as it is.
[[nodiscard]] std::string_view withoutOption(std::string_view label);

/// A table whose only key is "v": the value, as TOML if it is that, otherwise as text. Throws BadSetting.
[[nodiscard]] toml::table parseSetValue(const std::string& value, const std::string& label);

}  // namespace tillsim
