// SPDX-License-Identifier: MIT
// What a queue system tells as it runs, and what it claims about itself afterwards.
//
//     story.say(kernel.now(), "worker 1", "wakes");                      // 5.000  worker 1  wakes
//     story.checkEqual(story.moments("wakes"), {{Instant{5s}, "worker 1"}}, "worker 1 wakes after 5 s");
#pragma once

#include "app/gallery/show.hpp"
#include "core/kernel/time.hpp"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace tillsim::gallery {

/// One line of a story.
struct Line {
    Instant when{};
    std::string who;
    std::string what;

    bool operator==(const Line&) const = default;
};

/// Writes each line as it is told, and keeps it. A check that holds is only counted; one that fails becomes a line.
class Story {
public:
    /// `out` must outlive the story.
    explicit Story(std::ostream& out) : m_out{&out} { }

    void say(Instant when, std::string_view who, std::string_view what);

    /// Claims that something holds; `claim` says what.
    void check(bool holds, std::string_view claim);

    /// Claims that something is as it was expected.
    template <typename T>
    void checkEqual(const T& seen, const std::type_identity_t<T>& expected, std::string_view claim)
    {
        if (seen == expected)
            check(true, claim);
        else
            refute(claim, "expected " + show(expected) + ", saw " + show(seen));
    }

    /// Counts as a check that failed: `claim` was made, and `why` says what spoke against it.
    void refute(std::string_view claim, std::string_view why);

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

    /// When, in order, and from whom exactly `what` was heard.
    [[nodiscard]] std::vector<Moment> moments(std::string_view what) const;

    [[nodiscard]] std::size_t checks() const { return m_checks; }
    [[nodiscard]] std::size_t held() const { return m_held; }

private:
    std::ostream* m_out;
    std::vector<Line> m_lines;
    std::size_t m_checks = 0;
    std::size_t m_held = 0;  // Of the checks.
};

}  // namespace tillsim::gallery
