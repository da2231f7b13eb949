// SPDX-License-Identifier: MIT
// Which point answers the question, before any words are found for it.
//
// Some axes are the shop's to decide (tills, lines, rules), others are the world (arrivals, baskets). There is an
// answer for each state of the world.
#pragma once

#include "core/results/html/digest.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

enum class Standing : unsigned char {
    meets,    ///< Surely meets the targets, at the lowest price.
    maybe,    ///< None surely does; of those that may, this one has the lowest price.
    nearest,  ///< All miss the targets; this one by the least.
    untold,   ///< There are no targets, or no runs: nothing is chosen.
};

/// What to do in one state of the world.
struct Choice {
    std::vector<std::size_t> points{};  ///< To choose from: those with runs, by price, then by position.
    Standing standing = Standing::untold;
    std::optional<std::size_t> point{};
};

struct Answer {
    bool isSurvey = false;  ///< The points are guesses at the world, spread over it: there is nothing to choose.
    std::vector<std::size_t> worldAxes{};
    std::optional<std::size_t>
        tillsAxis{};                ///< The axis that is the number of tills, if that is all there is to decide.
    std::vector<Choice> choices{};  ///< One, or one a state of the world, in order of points.
    std::vector<std::size_t>
        shown{};  ///< Points to look at closely: what was chosen, and what is next to it. None in a survey.
};

[[nodiscard]] Answer answerOf(const Digest& digest);

/// The point of that choice that comes after (or with -1 before) its own point by price; nothing at the end.
[[nodiscard]] std::optional<std::size_t> neighbour(const Choice& choice, int step);

/// Whether the point was chosen.
[[nodiscard]] bool isChosen(const Answer& answer, std::size_t point);

}  // namespace tillsim
