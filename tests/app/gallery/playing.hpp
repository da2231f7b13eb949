// SPDX-License-Identifier: MIT
// What the tests of the gallery have in common: a system is played, and its lines are looked at.
#pragma once

#include "app/gallery/system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace tillsim::gallery {

/// How a failed test shows a line and a moment.
void PrintTo(const Line& line, std::ostream* out);
void PrintTo(const Moment& moment, std::ostream* out);

/// What became of playing a system.
struct Played {
    std::string text;  ///< All that was printed.
    std::vector<Line> lines;
    PlayResult result;

    /// When, and from whom, exactly `what` was heard.
    [[nodiscard]] std::vector<Moment> moments(std::string_view what) const;

    /// What `who` said, with the times.
    [[nodiscard]] std::vector<Line> by(std::string_view who) const;

    /// The lines whose words begin with `start`; of them only what follows it.
    [[nodiscard]] std::vector<Line> after(std::string_view start) const;

    /// The line before the count of checks.
    [[nodiscard]] const Line& last() const { return lines.back(); }
};

/// Plays the system of that name; the test fails if one of its checks does, or if there is none.
[[nodiscard]] Played playSystem(std::string_view name, const Options& options = {});

[[nodiscard]] Line line(Duration when, std::string_view who, std::string_view what);
[[nodiscard]] Moment moment(Duration when, std::string_view who);

/// The number that `text` begins with.
[[nodiscard]] int number(std::string_view text);

/// "0.345" as a time; the rest of the text is not looked at.
[[nodiscard]] Duration seconds(std::string_view text);

/// The words of the lines, without times and speakers.
[[nodiscard]] std::vector<std::string> words(const std::vector<Line>& lines);

}  // namespace tillsim::gallery
