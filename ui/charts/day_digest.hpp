// SPDX-License-Identifier: GPL-3.0-or-later
// What charts need of a whole day. It is made once for each outline, so that a playhead that moves costs little however
// long the day is.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "ui/charts/chart.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tillsim::ui {

/// Of one who was served.
struct ServedWait {
    Instant left{};
    Duration wait{};

    bool operator==(const ServedWait&) const = default;
};

struct DayDigest {
    double width = 0.0;                   ///< Seconds of an interval.
    std::vector<std::int64_t> arrived{};  ///< In each interval.
    std::vector<std::int64_t> served{};
    std::vector<ChartPoint> inLine{};  ///< Over time, thinned for drawing.
    std::vector<ChartPoint> outside{};
    std::vector<ServedWait> waits{};  ///< In the order in which they left.
    Instant longestAt{};              ///< When most stood in line, for the first time.
    std::int64_t longest = 0;

    bool operator==(const DayDigest&) const = default;
};

/// Makes a digest bit by bit, so that a long day keeps nobody waiting.
class DayDigester {
public:
    /// `outline` outlives it. `dayEnd`: where the day ends on the charts, in seconds since opening; above 0.
    DayDigester(const DayOutline& outline, double dayEnd);

    /// Looks at so many events, customers and levels more, or somewhat more. Whether there is more to do.
    bool work(std::size_t items);

    [[nodiscard]] DayDigest take() { return std::move(m_digest); }  ///< It is done.

private:
    /// Which interval it is in, as time goes on.
    struct Interval {
        std::size_t number = 0;
        double end = 0.0;  // In seconds, which do not end as instants do.
    };

    void count(const OutlineEvent& event, std::vector<std::int64_t>& counts);
    std::size_t thinColumn();
    void thin(std::size_t end, std::int64_t LineLevel::*height, std::vector<ChartPoint>& thinned);

    const DayOutline& m_outline;
    double m_columnWidth;  // Seconds.
    DayDigest m_digest;
    Interval m_interval;
    std::size_t m_events = 0;  // So many have been looked at,
    std::size_t m_customers = 0;
    std::size_t m_levels = 0;  // and so many of these.
};

/// At once. `dayEnd` as above.
[[nodiscard]] DayDigest digestOf(const DayOutline& outline, double dayEnd);

}  // namespace tillsim::ui
