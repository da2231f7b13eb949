// SPDX-License-Identifier: MIT
// Which of several systems has the largest mean: the fully sequential procedure KN of S.-H. Kim and B. L. Nelson (ACM
// TOMACS 11(3), 2001, with c = 1).
//
// All systems are observed together, one observation each at a time, and a system is dropped as soon as it is clearly
// worse than another. Observations of one row may depend on each other, as those on common random numbers do: what the
// procedure looks at are differences of pairs.
#pragma once

#include "core/statistics/tally.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tillsim {

struct KimNelsonPlan {
    std::size_t systems = 2;       ///< At least 2.
    double confidence = 0.95;      ///< Above 1 / systems, below 1.
    double delta = 1.0;            ///< The indifference zone, in the unit of the observations: above 0.
    std::int64_t firstStage = 30;  ///< Observations of each before any is dropped: at least 2, better 10 or more.
};

/// With probability `confidence` at least, the system that is left in the end is the best one, if the best mean is
/// larger than the others by `delta` or more, and rows are independent and normal. If others are nearer than that, one
/// of the near ones may be left.
class KimNelson {
public:
    /// Throws std::logic_error for a plan out of range.
    explicit KimNelson(const KimNelsonPlan& plan);

    /// The next observation of each system, by position; those of systems that are out do not matter. Once it is
    /// decided, further rows change nothing.
    void add(std::span<const double> row);

    /// Positions of those that are in, rising. Never empty.
    [[nodiscard]] const std::vector<std::size_t>& left() const { return m_left; }
    [[nodiscard]] bool isDecided() const { return m_left.size() == 1; }

    /// How many rows there were until it was decided.
    [[nodiscard]] std::int64_t rows() const { return m_rows; }

    /// With how many rows at most it will be decided; after the first stage.
    [[nodiscard]] std::int64_t rowsAtMost() const;

    /// After how many rows the system was dropped; nothing while it is in.
    [[nodiscard]] std::optional<std::int64_t> droppedAt(std::size_t system) const { return m_droppedAt[system]; }

    /// What was seen of a system while it was in.
    [[nodiscard]] const Tally& observations(std::size_t system) const { return m_observations[system]; }

private:
    void learnVariances();
    void screen();
    [[nodiscard]] double rowsFor(std::size_t one, std::size_t other) const;
    [[nodiscard]] bool isBeaten(std::size_t system) const;

    KimNelsonPlan m_plan;
    double m_factor;  // h^2 of the paper.
    std::int64_t m_rows = 0;
    std::vector<std::size_t> m_left;
    std::vector<Tally> m_observations;
    std::vector<std::optional<std::int64_t>> m_droppedAt;
    std::vector<double> m_firstStage;  // Row by row; empty once the variances are known.
    std::vector<double> m_variances;   // Of the difference of systems i < j, at i * systems + j.
};

}  // namespace tillsim
