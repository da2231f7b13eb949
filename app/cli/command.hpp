// SPDX-License-Identifier: MIT
// What the user asks for on the command line, as plain data.
#pragma once

#include "app/gallery/options.hpp"
#include "core/scenario/setting.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tillsim::cli {

/// A file name that stands for standard input or output.
inline constexpr const char* standardStream = "-";

enum class ReportFormat : std::uint8_t { text, json };

/// `tillsim run FILE ...`
struct RunCommand {
    std::string scenario{};  ///< A file, or "-".
    std::vector<Setting> settings{};
    std::optional<std::uint64_t> seed{};  ///< In place of the scenario's; below 2^63.
    std::optional<std::string> until{};   ///< As it was written: what it means depends on the opening time.
    ReportFormat format = ReportFormat::text;
    std::optional<std::string> customers{};  ///< A file, or "-".
    std::optional<std::string> events{};     ///< A file, or "-".
    bool quiet = false;                      ///< No warnings.

    bool operator==(const RunCommand&) const = default;
};

/// `tillsim validate FILE ...`
struct ValidateCommand {
    std::string scenario{};  ///< A file, or "-".
    std::vector<Setting> settings{};

    bool operator==(const ValidateCommand&) const = default;
};

/// `tillsim selftest ...`
struct SelfTestCommand {
    std::uint64_t seed = 1;  ///< Below 2^63.
    ReportFormat format = ReportFormat::text;

    bool operator==(const SelfTestCommand&) const = default;
};

enum class StoreFormat : std::uint8_t { text, json, longCsv, wideCsv };

/// `tillsim report STORE ...`
struct ReportCommand {
    std::string store{};  ///< A file; one that is made of those in `merge`, if there are any.
    std::vector<std::string> merge{};
    StoreFormat format = StoreFormat::text;
    std::vector<std::string> measures{};  ///< Empty: those that the format has by itself.

    bool operator==(const ReportCommand&) const = default;
};

/// `tillsim gallery`, or `tillsim gallery NAME ...`
struct GalleryCommand {
    std::optional<std::string> system{};  ///< None: all are listed.
    gallery::Options options{};
};

/// `--help` or `--version`: there is nothing to do but to show a text.
struct ShowCommand {
    std::string text;
};

using Command = std::variant<RunCommand, ValidateCommand, SelfTestCommand, ReportCommand, GalleryCommand, ShowCommand>;

}  // namespace tillsim::cli
