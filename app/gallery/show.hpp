// SPDX-License-Identifier: MIT
// How the stories and checks of the gallery write times and other values.
#pragma once

#include "core/kernel/time.hpp"

#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

namespace tillsim::gallery {

/// When somebody did something.
struct Moment {
    Instant when{};
    std::string who;

    bool operator==(const Moment&) const = default;
};

/// Seconds and three decimals, as "5.000"; what is beyond the millisecond is cut off.
[[nodiscard]] std::string show(Duration span);
[[nodiscard]] std::string show(Instant when);

/// As "5.000 worker 1".
[[nodiscard]] std::string show(const Moment& moment);

template <typename T>
[[nodiscard]] std::string show(const T& value)
{
    return fmt::format("{}", value);
}

/// As "[1, 2]".
template <typename T>
[[nodiscard]] std::string show(const std::vector<T>& values)
{
    std::string text;
    for (const T& value : values)
        text += (text.empty() ? "" : ", ") + show(value);
    return '[' + text + ']';
}

/// As "{a: 1, b: 2}".
template <typename Key, typename Value>
[[nodiscard]] std::string show(const std::map<Key, Value>& values)
{
    std::string text;
    for (const auto& [key, value] : values)
        text += (text.empty() ? "" : ", ") + show(key) + ": " + show(value);
    return '{' + text + '}';
}

}  // namespace tillsim::gallery
