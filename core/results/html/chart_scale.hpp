// SPDX-License-Identifier: MIT
// From values to places in a picture, with ticks at round numbers.
#pragma once

#include <string>
#include <vector>

namespace tillsim {

/// The smallest of 1, 2 and 5 times a power of ten that reaches `span` in at most that many steps. `span` is above 0.
[[nodiscard]] double roundStep(double span, int steps);

struct Tick {
    double value = 0.0;
    std::string label{};

    bool operator==(const Tick&) const = default;
};

/// Ticks at multiples of a round step that enclose all of [low, high]; a span of nothing gets some room.
[[nodiscard]] std::vector<Tick> ticksAround(double low, double high, int steps);

/// Of times in seconds on a logarithmic scale, from one second to `high` or beyond: 1 s or less, 10 s, 1 min, 10 min, 1
/// h, ..., of which the last may be 3 s, 30 s, 3 min, ...
[[nodiscard]] std::vector<Tick> timeTicks(double high);

enum class ScaleKind : unsigned char { linear, logarithmic };

/// Lays [low, high] over the places [from, to] of a picture, in whatever direction. A logarithmic scale puts what is
/// below `low`, which is above 0, where `low` is.
class ChartScale {
public:
    ChartScale(double low, double high, double from, double to, ScaleKind kind = ScaleKind::linear)
        : m_low{low}, m_high{high}, m_from{from}, m_to{to}, m_kind{kind}
    {
    }

    [[nodiscard]] double place(double value) const;

private:
    double m_low;
    double m_high;
    double m_from;
    double m_to;
    ScaleKind m_kind;
};

}  // namespace tillsim
