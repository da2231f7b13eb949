// SPDX-License-Identifier: MIT
// The design of a sweep as plain data, and the points that it has.
//
// Each part of a design is a list of changes to the scenario: its variants; a group of axes that go in parallel, of
// which a single axis is the simplest. The points are the grid of all parts, as far as the constraints let them be.
#pragma once

#include "core/experiment/sweep/constraint.hpp"
#include "core/results/experiment_record.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// What is varied, and the values that it takes.
struct Axis {
    std::string name{};                 ///< Empty: its first path.
    std::vector<std::string> paths{};   ///< At least one; all get the same value.
    std::vector<std::string> values{};  ///< At least one, as settings have them.

    bool operator==(const Axis&) const = default;
};

/// The name that tables, constraints and points call an axis by.
[[nodiscard]] const std::string& nameOf(const Axis& axis);

/// Axes that go in parallel: the first value of each, then the second of each. They have as many values as each other.
using AxisGroup = std::vector<Axis>;

/// A set of changes with a name.
struct Variant {
    std::string name{};
    std::vector<PointSetting> settings{};

    bool operator==(const Variant&) const = default;
};

struct SweepDesign {
    std::vector<PointSetting> settings{};  ///< Of all points, before their own.
    std::vector<Variant> variants{};       ///< None: the scenario as it is.
    std::vector<AxisGroup> groups{};       ///< The first changes slowest; variants still slower.
    std::vector<Constraint> constraints{};

    bool operator==(const SweepDesign&) const = default;
};

/// A place of the design, and where that is on each of axesOf().
struct DesignPoint {
    PointRecord record{};
    std::vector<std::string> values{};

    bool operator==(const DesignPoint&) const = default;
};

/// A design that makes no sense as a whole, or is too large.
class DesignError : public std::invalid_argument {
    using std::invalid_argument::invalid_argument;
};

/// The points in order: variants slowest, then the first group, the last group fastest. A design without variants and
/// axes has one point, the scenario as it is, named "all".
///
/// Throws DesignError if two parts set one path, two axes or variants have one name, the axes of a group differ in
/// length, two points are the same, the constraints leave none, or there are more than `maxDesignPoints` (or, before
/// constraints, more than `maxGridPoints`); also where a constraint cannot be told at a point.
[[nodiscard]] std::vector<DesignPoint> pointsOf(const SweepDesign& design);

/// The axes as results keep them; the variants, if there are any, are the first, called "variant".
[[nodiscard]] std::vector<AxisRecord> axesOf(const SweepDesign& design);

}  // namespace tillsim
