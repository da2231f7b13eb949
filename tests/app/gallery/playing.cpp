// SPDX-License-Identifier: MIT
#include "tests/app/gallery/playing.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <sstream>

namespace tillsim::gallery {

namespace {

/// Reads back what was printed, so that the tests see what the user sees.
std::vector<Line> linesOf(const std::string& text)
{
    std::vector<Line> lines;
    std::istringstream stream{text};
    for (std::string printed; std::getline(stream, printed);) {
        const std::size_t who = printed.find("  ");
        const std::size_t what = printed.find("  ", who + 2);
        if (who != printed.npos && what != printed.npos)
            lines.push_back(
                {Instant{seconds(printed)}, printed.substr(who + 2, what - who - 2), printed.substr(what + 2)});
    }
    return lines;
}

}  // namespace

void PrintTo(const Line& line, std::ostream* out)
{
    *out << '"' << show(line.when) << "  " << line.who << "  " << line.what << '"';
}

void PrintTo(const Moment& moment, std::ostream* out)
{
    *out << show(moment);
}

std::vector<Moment> Played::moments(std::string_view what) const
{
    std::vector<Moment> moments;
    for (const Line& line : lines) {
        if (line.what == what)
            moments.push_back({line.when, line.who});
    }
    return moments;
}

std::vector<Line> Played::by(std::string_view who) const
{
    std::vector<Line> found;
    std::ranges::copy_if(lines, std::back_inserter(found), [who](const Line& line) { return line.who == who; });
    return found;
}

std::vector<Line> Played::after(std::string_view start) const
{
    std::vector<Line> found;
    for (const Line& line : lines) {
        if (line.what.starts_with(start))
            found.push_back({line.when, line.who, line.what.substr(start.size())});
    }
    return found;
}

Played playSystem(std::string_view name, const Options& options)
{
    const System* const system = findSystem(name);
    if (!system)
        throw std::invalid_argument{"no such system"};
    std::ostringstream out;
    const PlayResult result = play(*system, options, out);
    EXPECT_GT(result.checks, 0U);
    EXPECT_TRUE(result.allHold()) << out.str();
    return {out.str(), linesOf(out.str()), result};
}

Line line(Duration when, std::string_view who, std::string_view what)
{
    return {Instant{when}, std::string{who}, std::string{what}};
}

Moment moment(Duration when, std::string_view who)
{
    return {Instant{when}, std::string{who}};
}

int number(std::string_view text)
{
    return std::stoi(std::string{text});
}

Duration seconds(std::string_view text)
{
    return fromSeconds(std::stod(std::string{text}));
}

std::vector<std::string> words(const std::vector<Line>& lines)
{
    std::vector<std::string> words;
    std::ranges::transform(lines, std::back_inserter(words), &Line::what);
    return words;
}

}  // namespace tillsim::gallery
