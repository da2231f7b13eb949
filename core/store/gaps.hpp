// SPDX-License-Identifier: MIT
// When the customers of a source come: one arrival after the other, of one customer or several.
#pragma once

#include "core/kernel/time.hpp"
#include "core/random/generator.hpp"
#include "core/scenario/arrivals.hpp"

#include <cstdint>
#include <memory>
#include <optional>

namespace tillsim {

/// The gaps of one source, drawn in order from streams of its own.
class Gaps {
public:
    virtual ~Gaps() = default;

    /// From `now`, when the last arrival came (at first the opening), to the next arrival; none if none comes any more.
    [[nodiscard]] virtual std::optional<Duration> next(Instant now) = 0;

    /// How many come with the arrival that next() gave last; may be 0.
    [[nodiscard]] virtual std::int64_t size() { return 1; }

    /// The row of a trace that stands for the customer with this number in the source, or null.
    [[nodiscard]] virtual const TraceRow* row(std::uint64_t) const { return nullptr; }

    /// The number within the source of the customer that comes next, when `come` have come.
    [[nodiscard]] virtual std::uint64_t ordinal(std::uint64_t come) const { return come; }
};

/// The source at position `index` of the scenario. Refers to `source`.
[[nodiscard]] std::unique_ptr<Gaps> makeGaps(const ArrivalSource& source, std::size_t index, std::uint64_t seed,
                                             std::uint64_t replication);

}  // namespace tillsim
