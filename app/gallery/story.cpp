// SPDX-License-Identifier: MIT
#include "app/gallery/story.hpp"

#include <ostream>

namespace tillsim::gallery {

void Story::say(Instant when, std::string_view who, std::string_view what)
{
    m_lines.push_back({when, std::string{who}, std::string{what}});
    *m_out << show(when) << "  " << who << "  " << what << '\n';
}

void Story::check(bool holds, std::string_view claim)
{
    if (holds) {
        ++m_checks;
        ++m_held;
    } else {
        refute(claim, "it does not");
    }
}

void Story::refute(std::string_view claim, std::string_view why)
{
    ++m_checks;
    const Instant last = m_lines.empty() ? Instant{} : m_lines.back().when;
    say(last, "check", fmt::format("fails: {}: {}", claim, why));
}

std::vector<Moment> Story::moments(std::string_view what) const
{
    std::vector<Moment> moments;
    for (const Line& line : m_lines) {
        if (line.what == what)
            moments.push_back({line.when, line.who});
    }
    return moments;
}

}  // namespace tillsim::gallery
