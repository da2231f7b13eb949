// SPDX-License-Identifier: MIT
// Searches for the best of several shops of which the best is known, made many times over.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace tillsim::coverage {

/// How often the search found the best.
struct RankingShare {
    std::string name{};
    double confidence = 0.0;
    double delta = 0.0;  ///< How much better the best is than the second: the least that the search is to tell apart.
    std::uint64_t searches = 0;
    std::uint64_t right = 0;
    std::uint64_t uncertain = 0;    ///< Those that the limit of replications ended.
    double meanReplications = 0.0;  ///< Of a search, of all its candidates together.
};

/// One till, customers every ten seconds on average, and four cashiers: some are faster, others more even. The best by
/// mean wait, and by how much, is what so many days of other customers say.
[[nodiscard]] RankingShare cashiers(std::uint64_t searches, std::int64_t referenceDays, std::size_t threads);

/// The shipped weekday with 3 to 7 tills, where an hour of waiting costs as much as one of a till, by cost.
[[nodiscard]] RankingShare tillsOfTheWeekday(std::uint64_t searches, std::int64_t referenceDays, std::size_t threads);

}  // namespace tillsim::coverage
