// SPDX-License-Identifier: MIT
#include "core/results/html/chart_scale.hpp"

#include "core/results/html/chart_frame.hpp"
#include "core/results/html/day_profile.hpp"
#include "core/results/html/figure_words.hpp"
#include "core/results/html/svg.hpp"

#include <gmock/gmock.h>

#include <regex>

namespace tillsim {

namespace {

using testing::ElementsAre;

std::vector<std::string> labels(double low, double high, int steps)
{
    std::vector<std::string> result;
    for (const Tick& tick : ticksAround(low, high, steps))
        result.push_back(tick.label);
    return result;
}

/// Where the texts of an axis begin and end, from left to right.
std::vector<std::pair<double, double>> extents(const std::vector<std::string>& values)
{
    Svg svg{chartWidth, 300.0};
    DesignAxis axis{"axis", values};
    axis.draw(svg, {40.0, 470.0, 30.0, 200.0});
    const std::string picture = svg.picture("p", "t", "d");
    const std::regex text{R"(<text x='([0-9.]+)' y='[0-9.]+' text-anchor='middle'>([^<]*)<)"};
    std::vector<std::pair<double, double>> found;
    for (std::sregex_iterator it{picture.begin(), picture.end(), text}, end; it != end; ++it) {
        const double middle = std::stod((*it)[1]);
        const double half = textWidth((*it)[2].str()) / 2.0;
        found.emplace_back(middle - half, middle + half);
    }
    return found;
}

}  // namespace

TEST(TicksAround, AreAtRoundNumbersAndEncloseTheValues)
{
    EXPECT_THAT(labels(0.0, 9.3, 5), ElementsAre("0", "2", "4", "6", "8", "10"));
    EXPECT_THAT(labels(0.82, 0.991, 5), ElementsAre("0.80", "0.85", "0.90", "0.95", "1.00"));
    EXPECT_THAT(labels(0.0, 0.3, 3), ElementsAre("0.0", "0.1", "0.2", "0.3"));
    EXPECT_THAT(labels(540.0, 900.0, 6), ElementsAre("500", "600", "700", "800", "900"));
}

TEST(TicksAround, MakeRoomWhereAllValuesAreEqual)
{
    EXPECT_THAT(labels(0.0, 0.0, 2), ElementsAre("0.0", "0.5", "1.0"));
    EXPECT_THAT(labels(100.0, 100.0, 2), ElementsAre("50", "100", "150"));
}

TEST(TimeTicks, EndSoonAfterTheHighest)
{
    const auto labelsUpTo = [](double high) {
        std::vector<std::string> result;
        for (const Tick& tick : timeTicks(high))
            result.push_back(tick.label);
        return result;
    };

    EXPECT_THAT(labelsUpTo(60.0), ElementsAre("\u2264 1 s", "10 s", "1 min"));
    EXPECT_THAT(labelsUpTo(69.0), ElementsAre("\u2264 1 s", "10 s", "1 min", "3 min"));
    EXPECT_THAT(labelsUpTo(181.0), ElementsAre("\u2264 1 s", "10 s", "1 min", "10 min"));
    EXPECT_EQ(timeTicks(4e6).back(), (Tick{4e6, ""}));
}

TEST(TimeStep, IsRoundOnTheClock)
{
    EXPECT_EQ(timeStep(15.0 * 3600.0, 7), 3.0 * 3600.0);
    EXPECT_EQ(timeStep(3600.0, 7), 600.0);
    EXPECT_EQ(timeStep(20.0 * 86'400.0, 7), 5.0 * 86'400.0);
}

TEST(DesignAxis, LaysNumbersOutBySize)
{
    Svg svg{480.0, 300.0};
    DesignAxis axis{"rate", {"0", "10", "40"}};
    axis.draw(svg, {14.0 - 14.0, 400.0 + 28.0, 0.0, 100.0});

    EXPECT_EQ(axis.place(0), 14.0);
    EXPECT_EQ(axis.place(1), 114.0);
    EXPECT_EQ(axis.place(2), 414.0);
}

TEST(DesignAxis, LaysSpansOfTimeOutBySize)
{
    Svg svg{480.0, 300.0};
    DesignAxis axis{"lag", {"0s", "30s", "2min"}};
    axis.draw(svg, {0.0, 428.0, 0.0, 100.0});

    EXPECT_EQ(axis.place(1), 114.0);
    EXPECT_EQ(axis.place(2), 414.0);
    EXPECT_FALSE((DesignAxis{"mixed", {"1", "30s"}}).isNumeric());
}

TEST(DesignAxis, NeverLetsLabelsOverlap)
{
    std::vector<std::string> many;
    for (int value = 0; value < 200; ++value)
        many.push_back(std::to_string(value * 1000));
    for (const auto& values :
         {many, std::vector<std::string>{"1", "1.0001", "1.0002", "5"}, std::vector<std::string>{"a", "bb", "ccc"}}) {
        const auto texts = extents(values);

        ASSERT_GT(texts.size(), 1U);
        for (std::size_t at = 1; at < texts.size(); ++at)
            EXPECT_GE(texts[at].first, texts[at - 1].second) << values.front();
    }
}

TEST(Escaped, LeavesNothingThatHtmlWouldReadAndNothingThatIsNoText)
{
    EXPECT_EQ(escaped("<a href='x'>\"&\"</a>"), "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;");
    EXPECT_EQ(escaped("caf\u00e9 \u2713 \U0001F600"), "caf\u00e9 \u2713 \U0001F600");
    EXPECT_EQ(escaped("a\x01\x7f\xff\xc0\xaf\xed\xa0\x80z"), "a????????z");
}

TEST(Fitted, CutsBetweenCharacters)
{
    EXPECT_EQ(fitted("short", 100.0), "short");
    EXPECT_EQ(fitted("\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9", 40.0), "\u00e9\u00e9\u00e9\u00e9...");
}

TEST(FigureWords, SayWhatFiguresCountAndInWhatUnits)
{
    EXPECT_EQ(wordsFor("within.180"), "share who wait at most 3 min");
    EXPECT_EQ(wordsFor("classes[vip].wait_s.p95"), "classes[vip].wait_s.p95");
    EXPECT_EQ(quantityOf("classes[vip].wait_s.p95"), Quantity::time);
    EXPECT_EQ(quantityOf("wait_s.count"), Quantity::number);
    EXPECT_EQ(quantityOf("banks[a].tills[1].states_s.idle"), Quantity::time);
    EXPECT_EQ(quantityOf("banks[a].utilisation"), Quantity::share);
    EXPECT_EQ(amountText(4.349), "4.35");
    EXPECT_EQ(amountText(108.2), "108");
    EXPECT_EQ(amountText(18.0), "18");
}

}  // namespace tillsim
