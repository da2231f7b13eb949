// SPDX-License-Identifier: MIT
// The values of options. Each of these throws UsageError, which names the option and says what would be right.
#pragma once

#include "app/cli/command.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim::cli {

/// An option and the values that were given with it, one for each time that it was there.
struct GivenOption {
    std::string name;  ///< Such as "--seed".
    std::vector<std::string> values;
};

/// The only value, if there is one. Nothing may be empty, nor look like another option: its own value was forgotten.
[[nodiscard]] std::optional<std::string> singleValue(const GivenOption& option);

/// An argument that is no option, if there is one. It may look like an option, since it can follow a "--".
[[nodiscard]] std::optional<std::string> argumentFrom(const GivenOption& argument);

[[nodiscard]] std::vector<Setting> settingsFrom(const GivenOption& option);
[[nodiscard]] std::optional<std::uint64_t> seedFrom(const GivenOption& option);
/// A whole number from `least` to `most`.
[[nodiscard]] std::optional<std::int64_t> countFrom(const GivenOption& option, std::int64_t least, std::int64_t most);

/// A number above 0 and below 1, such as the example.
[[nodiscard]] std::optional<double> fractionFrom(const GivenOption& option, std::string_view example = "0.02");

/// A number above 0.
[[nodiscard]] std::optional<double> positiveFrom(const GivenOption& option);

[[nodiscard]] std::optional<ReportFormat> formatFrom(const GivenOption& option);
/// As many as there are. None may be empty, nor look like another option.
[[nodiscard]] std::vector<std::string> namesFrom(const GivenOption& option);

/// `isWide` goes with csv only.
[[nodiscard]] std::optional<StoreFormat> storeFormatFrom(const GivenOption& option, bool isWide);

[[nodiscard]] std::optional<TableFormat> tableFormatFrom(const GivenOption& option);

/// K/N, from 1/N to N/N.
[[nodiscard]] std::optional<Shard> shardFrom(const GivenOption& option);

[[nodiscard]] std::optional<gallery::Policy> policyFrom(const GivenOption& option);

/// A span since the beginning.
[[nodiscard]] std::optional<Instant> instantFrom(const GivenOption& option);

}  // namespace tillsim::cli
