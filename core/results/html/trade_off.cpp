// SPDX-License-Identifier: MIT
#include "core/results/html/trade_off.hpp"

#include "core/results/html/chart_frame.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/name_placer.hpp"
#include "core/results/html/page.hpp"
#include "core/results/html/point_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

constexpr std::size_t mostCharts = 6;
constexpr double tradeOffHeight = 220.0;
constexpr const char* waitFigure = "wait_s.p95";

struct Offer {
    std::size_t point = 0;
    double price = 0.0;
    double wait = 0.0;
    bool isBest = false;  // No other is at most as dear and as slow, and better in one.
};

/// By price, and for equal prices by wait.
std::vector<Offer> offersOf(const Digest& digest, const Choice& choice)
{
    std::vector<Offer> offers;
    for (const std::size_t point : choice.points)
        if (const MeanEstimate* const wait = digest.figure(point, waitFigure))
            offers.push_back({point, digest.price(point).mean, wait->mean});
    std::ranges::stable_sort(offers, [](const Offer& a, const Offer& b) {
        return a.price != b.price ? a.price < b.price : a.wait < b.wait;
    });
    for (std::size_t at = 0; at < offers.size(); ++at)
        offers[at].isBest = std::none_of(offers.begin(), offers.begin() + static_cast<std::ptrdiff_t>(at),
                                         [&](const Offer& other) { return other.wait <= offers[at].wait; });
    return offers;
}

class TradeOffChart {
public:
    TradeOffChart(const Digest& digest, const Answer& answer, const Choice& choice)
        : m_digest{digest},
          m_answer{answer},
          m_world{worldOf(digest, answer, choice)},
          m_offers{offersOf(digest, choice)}
    {
    }

    [[nodiscard]] bool isWorthwhile() const { return m_offers.size() > 1; }

    [[nodiscard]] std::string title() const
    {
        return fmt::format("The wait against {}{}", m_digest.hasMoney() ? "the cost" : "the hours of open tills",
                           m_world.empty() ? "" : ", at " + m_world);
    }

    [[nodiscard]] std::string picture(std::size_t number) const
    {
        AxisRange prices{m_offers.front().price,
                         m_offers.back().price,
                         {},
                         m_digest.hasMoney() ? "cost of a run" : "hours of open tills in a run"};
        const auto [least, most] = std::ranges::minmax(m_offers, {}, &Offer::wait);
        const AxisRange waits{0.0, most.wait, unitFor(Quantity::time, most.wait), wordsFor(waitFigure),
                              kindFor(Quantity::time, least.wait, most.wait)};
        const ChartField field{labelRoom(waits), chartWidth - 24.0, 32.0, 32.0 + tradeOffHeight};
        Svg svg{chartWidth, field.bottom + 44.0};
        const ChartScale up = drawLeftAxis(svg, field, waits);
        const ChartScale right = drawBottomAxis(svg, field, prices);
        drawBest(svg, right, up);
        drawOffers(svg, right, up);
        drawNames(svg, field, right, up);
        return svg.picture(fmt::format("trade-off-{}", number), title(), description());
    }

private:
    void drawBest(Svg& svg, const ChartScale& right, const ChartScale& up) const
    {
        std::string path;
        for (const Offer& offer : m_offers)
            if (offer.isBest)
                path += fmt::format("{}{} {}", path.empty() ? 'M' : 'L', lengthText(right.place(offer.price)),
                                    lengthText(up.place(offer.wait)));
        svg.path(path, "s0 line");
    }

    void drawOffers(Svg& svg, const ChartScale& right, const ChartScale& up) const
    {
        // Where one lies on another, the filled one is to be seen.
        for (const bool isBest : {false, true})
            for (const Offer& offer : m_offers) {
                if (offer.isBest != isBest)
                    continue;
                const double x = right.place(offer.price);
                const double y = up.place(offer.wait);
                if (isChosen(m_answer, offer.point))
                    svg.ring(x, y);
                svg.mark(x, y, 0, isBest ? "s0 mark" : "s0 hollow mark", hint(offer));
            }
    }

    /// Of those that are joined, what was chosen first.
    void drawNames(Svg& svg, const ChartField& field, const ChartScale& right, const ChartScale& up) const
    {
        NamePlacer placer{field};
        const Offer* last = nullptr;
        for (const Offer& offer : m_offers) {
            const Spot spot{right.place(offer.price), up.place(offer.wait)};
            placer.keepMark(spot, isChosen(m_answer, offer.point));
            if (last && offer.isBest)
                placer.keepLine({right.place(last->price), up.place(last->wait)}, spot);
            last = offer.isBest ? &offer : last;
        }
        std::vector<Offer> named;
        std::ranges::copy_if(m_offers, std::back_inserter(named),
                             [&](const Offer& offer) { return offer.isBest || isChosen(m_answer, offer.point); });
        std::stable_partition(named.begin(), named.end(),
                              [&](const Offer& offer) { return isChosen(m_answer, offer.point); });
        for (const Offer& offer : named)
            placer.draw(svg, {right.place(offer.price), up.place(offer.wait)}, shortName(offer.point),
                        isChosen(m_answer, offer.point));
    }

    /// Its values on the axes that are the shop's.
    [[nodiscard]] std::string shortName(std::size_t point) const
    {
        std::string name;
        for (std::size_t axis = 0; axis < m_digest.axes.size() && !m_answer.tillsAxis; ++axis)
            if (std::ranges::find(m_answer.worldAxes, axis) == m_answer.worldAxes.end())
                name += (name.empty() ? "" : ", ") + m_digest.table.rows[point].axes[axis];
        return name.empty() ? wordsForPoint(m_digest, m_answer, point) : name;
    }

    [[nodiscard]] std::string hint(const Offer& offer) const
    {
        const std::string price
            = m_digest.hasMoney() ? "cost " + amountText(offer.price) : amountText(offer.price) + " till-hours";
        return fmt::format("{}: {}, 95% wait at most {}", m_digest.table.rows[offer.point].name, price,
                           valueText(offer.wait, Quantity::time));
    }

    [[nodiscard]] std::string description() const
    {
        constexpr std::size_t mostTold = 12;
        std::string text{"Joined, from cheap to fast: "};
        std::size_t told = 0;
        for (const Offer& offer : m_offers)
            if (offer.isBest && told++ < mostTold)
                text += hint(offer) + ". ";
        return text;
    }

    const Digest& m_digest;
    const Answer& m_answer;
    std::string m_world;
    std::vector<Offer> m_offers;
};

}  // namespace

std::string tradeOffCharts(const Digest& digest, const Answer& answer)
{
    if (answer.isSurvey)
        return {};
    std::string figures;
    std::size_t count = 0;
    std::size_t leftOut = 0;
    for (const Choice& choice : answer.choices) {
        const TradeOffChart chart{digest, answer, choice};
        if (!chart.isWorthwhile())
            continue;
        if (count == mostCharts) {
            ++leftOut;
            continue;
        }
        figures += figure(chart.picture(++count), chart.title() + '.');
    }
    if (count == 0)
        return {};
    std::string note
        = "Filled marks are joined: no other point costs less and has a shorter wait. Hollow ones are worse "
          "than one of them in both. A ring is around what was chosen.";
    if (!digest.hasMoney())
        note += " The scenario does not say what an hour of a till costs, so hours stand for money.";
    if (leftOut > 0)
        note += fmt::format(" {} more of these charts would follow; their points are in the table.", leftOut);
    return (count > 1 ? gallery(figures) : figures) + "<p class='note'>" + escaped(note) + "</p>\n";
}

}  // namespace tillsim
