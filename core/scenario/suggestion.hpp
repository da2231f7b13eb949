// SPDX-License-Identifier: MIT
// "Did you mean": the known word that a misspelt one is nearest to.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace tillsim {

/// How many characters to insert, delete, replace or swap with their neighbour to turn `a` into `b` (optimal string
/// alignment: Damerau 1964 and Levenshtein 1966, where no part is changed twice). Bytes count as characters.
[[nodiscard]] std::size_t spellingDistance(std::string_view a, std::string_view b);

/// The nearest of the `known` words, the first of equals; empty where none is near enough to be meant: words of up to
/// five characters may have one wrong, longer ones two, and from nine on three. Case does not count.
[[nodiscard]] std::string_view nearestWord(std::string_view word, std::span<const std::string_view> known);

/// ", did you mean 'share'?", or nothing where no known word is near: the end of a message.
[[nodiscard]] std::string didYouMean(std::string_view word, std::span<const std::string_view> known);

}  // namespace tillsim
