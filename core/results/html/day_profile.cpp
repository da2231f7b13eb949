// SPDX-License-Identifier: MIT
#include "core/results/html/day_profile.hpp"

#include "core/results/html/chart_frame.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/page.hpp"
#include "core/results/readable.hpp"
#include "core/results/seconds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tillsim {

namespace {

constexpr double profileHeight = 170.0;

double lengthOf(const LineBand& line)
{
    return line.part * static_cast<double>(line.mean.size());
}

/// The clock where all is within a day or little more, else the time since opening.
class TimeAxis {
public:
    TimeAxis(double opens, double span) : m_opens{opens}, m_span{span} { }

    [[nodiscard]] std::string title() const { return isClock() ? "time of day" : "time since opening"; }

    /// Ticks at round times of the clock.
    void draw(Svg& svg, const ChartField& field, const ChartScale& right) const
    {
        constexpr int steps = 7;
        const double step = timeStep(m_span, steps);
        const double begin = isClock() ? m_opens : 0.0;
        for (double at = std::ceil(begin / step) * step; at <= begin + m_span; at += step) {
            const double x = right.place(at - begin);
            svg.line(x, field.bottom, x, field.bottom + 4.0, "axis");
            svg.text(x, field.bottom + 18.0, Anchor::middle,
                     isClock() ? clockTime(at, std::fmod(step, 60.0) != 0.0) : readableTime(at));
        }
        svg.text(field.right, field.bottom + 37.0, Anchor::end, title(), "title");
    }

private:
    [[nodiscard]] bool isClock() const { return m_opens + m_span <= 2.0 * secondsPerDay; }

    double m_opens;
    double m_span;
};

class DayChart {
public:
    DayChart(const Digest& digest, const std::vector<std::size_t>& points) : m_digest{digest}
    {
        for (const std::size_t point : points) {
            const LineBand& line = digest.points[point].line;
            m_span = std::max(m_span, lengthOf(line));
            m_most = std::max(m_most, highestOf(line));
        }
        // A line that could hardly be seen beside another has a scale of its own; then all have.
        for (const std::size_t point : points)
            m_hasOwnScales = m_hasOwnScales || highestOf(digest.points[point].line) * mostApart < m_most;
    }

    [[nodiscard]] std::string picture(std::size_t point, std::size_t number) const
    {
        const AxisRange lengths{
            0.0, m_hasOwnScales ? highestOf(m_digest.points[point].line) : m_most, {}, "customers in line"};
        const ChartField field{labelRoom(lengths), chartWidth - 22.0, 32.0, 32.0 + profileHeight};
        Svg svg{chartWidth, field.bottom + 42.0};
        const ChartScale up = drawLeftAxis(svg, field, lengths);
        const ChartScale right{0.0, m_span, field.left, field.right};
        TimeAxis{m_digest.notes.opens, m_span}.draw(svg, field, right);
        const LineBand& line = m_digest.points[point].line;
        if (line.runs > 1)
            svg.path(outline(line, right, up), "band");
        svg.path(steps(line, line.mean, right, up), "s0 line");
        return svg.picture(fmt::format("day-{}", number), title(point), description(line));
    }

    [[nodiscard]] std::string title(std::size_t point) const
    {
        return fmt::format("The line over the day at {}", m_digest.table.rows[point].name);
    }

    [[nodiscard]] bool hasOwnScales() const { return m_hasOwnScales; }

private:
    static constexpr double mostApart = 6.0;

    static double highestOf(const LineBand& line)
    {
        double most = 0.0;
        for (std::size_t at = 0; at < line.mean.size(); ++at)
            most = std::max({most, line.mean[at], line.high[at]});
        return most;
    }

    static double middle(const LineBand& line, std::size_t part)
    {
        return line.part * (static_cast<double>(part) + 0.5);
    }

    static std::string steps(const LineBand& line, const std::vector<double>& levels, const ChartScale& right,
                             const ChartScale& up)
    {
        std::string path;
        for (std::size_t part = 0; part < levels.size(); ++part)
            path += fmt::format("{}{} {}", part == 0 ? 'M' : 'L', lengthText(right.place(middle(line, part))),
                                lengthText(up.place(levels[part])));
        return path;
    }

    static std::string outline(const LineBand& line, const ChartScale& right, const ChartScale& up)
    {
        std::string path = steps(line, line.high, right, up);
        for (std::size_t part = line.low.size(); part-- > 0;)
            path += fmt::format("L{} {}", lengthText(right.place(middle(line, part))),
                                lengthText(up.place(line.low[part])));
        return path + 'Z';
    }

    [[nodiscard]] std::string description(const LineBand& line) const
    {
        const auto most = std::ranges::max_element(line.mean);
        if (most == line.mean.end())
            return "No line.";
        const double at = line.part * static_cast<double>(most - line.mean.begin());
        return fmt::format("Longest on average {} after opening: {} in line.", readableTime(at), amountText(*most));
    }

    const Digest& m_digest;
    double m_span = 0.0;
    double m_most = 0.0;
    bool m_hasOwnScales = false;
};

}  // namespace

double timeStep(double span, int steps)
{
    constexpr std::array<double, 19> known{1,   2,    5,    10,   15,     30,     60,     120,    300,          600,
                                           900, 1800, 3600, 7200, 10'800, 14'400, 21'600, 43'200, secondsPerDay};
    for (const double step : known)
        if (span <= step * steps)
            return step;
    return roundStep(span / secondsPerDay, steps) * secondsPerDay;
}

std::string dayProfiles(const Digest& digest, const Answer& answer)
{
    std::vector<std::size_t> points;
    std::ranges::copy_if(answer.shown, std::back_inserter(points),
                         [&](std::size_t point) { return !digest.points[point].line.mean.empty(); });
    if (points.empty())
        return {};
    const DayChart chart{digest, points};
    std::string figures;
    for (std::size_t at = 0; at < points.size(); ++at)
        figures += figure(chart.picture(points[at], at + 1),
                          chart.title(points[at]) + (isChosen(answer, points[at]) ? ", which was chosen." : "."));
    const LineBand& line = digest.points[points.front()].line;
    std::string note
        = fmt::format("The line: customers who wait, without those being served; mean over the runs in parts "
                      "of {}.",
                      readableTime(line.part));
    if (line.runs >= LineBand::runsForPercentiles)
        note += fmt::format(" The band has 8 of 10 days in it (10th to 90th percentile of {} runs).", line.runs);
    else if (line.runs > 1)
        note += fmt::format(" The band has all {} runs in it.", line.runs);
    if (chart.hasOwnScales())
        note += " Mind the scales: each chart has its own.";
    return (points.size() > 1 ? gallery(figures) : figures) + "<p class='note'>" + escaped(note) + "</p>\n";
}

}  // namespace tillsim
