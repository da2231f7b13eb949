// SPDX-License-Identifier: MIT
// One run of an experiment, as it is kept: its figures by name, and what repeats it.
#pragma once

#include "core/results/named_figure.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tillsim {

/// A run is known by its point and its replication; an experiment has each pair once.
struct RunRecord {
    std::uint64_t point = 0;        ///< Position of its design point, from 0.
    std::uint64_t replication = 0;  ///< From 0.
    std::uint64_t seed = 0;
    std::uint64_t fingerprint = 0;
    std::vector<NamedFigure> measures{};  ///< As measuresOf() gives them.
    double profilePart = 0.0;             ///< Length in seconds of the parts of `lineProfile`.
    std::vector<double> lineProfile{};    ///< Average line length in each part, from opening on.
    double wallSeconds = 0.0;             ///< How long the run took to compute; differs from time to time.
    std::string failure{};                ///< What ended the run with no result. Empty: all is well.

    [[nodiscard]] bool failed() const { return !failure.empty(); }
    bool operator==(const RunRecord&) const = default;
};

}  // namespace tillsim
