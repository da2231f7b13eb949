// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line of tillsim-gui asks for.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <stdexcept>

namespace tillsim::gui {

/// The arguments make no sense. Its text is one line.
class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Arguments {
    std::optional<QString> file{};
    std::optional<std::uint64_t> seed{};  ///< Default: the scenario's own.
    std::optional<QString> at{};          ///< Where the day is shown first: a time of day, or since opening.
    bool isPaused = false;                ///< It does not play at once.
    bool isToEnd = false;
    bool isJson = false;  ///< Prints the result instead of showing a window.
    QString answer{};     ///< Not empty: this is to be printed, and nothing else to be done.
};

/// `all` begins with the name of the program. Throws UsageError.
[[nodiscard]] Arguments readArguments(const QStringList& all);

}  // namespace tillsim::gui
