// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as plain data: what is drawn, in which units, and what it says in words. Nothing here knows who draws it.
#pragma once

#include "ui/views/till_look.hpp"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace tillsim::ui {

struct ChartPoint {
    double x = 0.0;
    double y = 0.0;

    bool operator==(const ChartPoint&) const = default;
};

/// What a series is about: its colour, whatever the palette.
enum class ChartInk : std::uint8_t { Arrived, Served, InLine, Outside, Wait, Theory, Till, Rank };

struct ChartSeries {
    QString name{};  ///< In the legend; empty: not there.
    ChartInk ink = ChartInk::InLine;
    TillLook look = TillLook::Idle;  ///< With ChartInk::Till.
    bool isArea = false;             ///< Filled from `lower`, or from 0, to `points`.
    bool isDashed = false;
    bool isFaint = false;  ///< What has not happened yet.
    std::vector<ChartPoint> points{};
    std::vector<ChartPoint> lower{};
    int rank = 0;           ///< With ChartInk::Rank: which of several alike, from 0; the first eight look different.
    bool hasSigns = false;  ///< A sign at each point, which differs from rank to rank as the colour does.
    std::vector<double> spread{};  ///< Half the interval at each point, drawn as a bar; 0: none. Empty: none at all.

    bool operator==(const ChartSeries&) const = default;
};

struct ChartTick {
    double at = 0.0;
    QString label{};

    bool operator==(const ChartTick&) const = default;
};

struct ChartAxis {
    QString title{};  ///< With its unit.
    double from = 0.0;
    double to = 1.0;
    std::vector<ChartTick> ticks{};
    bool hasGrid = true;

    bool operator==(const ChartAxis&) const = default;
};

/// A line from the bottom to the top, with a word beside it.
struct ChartMark {
    double x = 0.0;
    QString label{};
    bool isPlayhead = false;

    bool operator==(const ChartMark&) const = default;
};

/// A place at which a chart is read out, with arrow keys or under the pointer.
struct ChartStop {
    double x = 0.0;
    QString text{};  ///< What there is, in words: "11:00 to 11:30: 45 arrived, 44 served". Exact, where the drawing is
                     ///< thinned.

    bool operator==(const ChartStop&) const = default;
};

struct Chart {
    QString title{};
    QString summary{};  ///< What it shows, in a sentence or two: also for those who cannot see it.
    ChartAxis x{};
    ChartAxis y{};
    bool isOverTime = false;            ///< x is seconds since opening.
    std::vector<ChartSeries> series{};  ///< The later are drawn over the earlier.
    std::vector<ChartMark> marks{};
    std::vector<ChartStop> stops{};  ///< In rising x.
    bool isEmpty = false;            ///< There is nothing to draw yet; `summary` says so.

    bool operator==(const Chart&) const = default;
};

/// The data of a chart for a file: numbers with a point, times in seconds.
struct ChartTable {
    std::vector<std::string> header{};
    std::vector<std::vector<std::string>> rows{};

    bool operator==(const ChartTable&) const = default;
};

}  // namespace tillsim::ui
