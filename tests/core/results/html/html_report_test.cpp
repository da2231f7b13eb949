// SPDX-License-Identifier: MIT
// The page as a whole; tests/app/cli/report_html_test.cpp has others parse it.
#include "core/results/html/html_report.hpp"

#include "tests/core/results/html/sample_digest.hpp"

#include <gmock/gmock.h>

#include <regex>
#include <set>

namespace tillsim {

namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// The parts that a page has, in order.
std::vector<std::string> partsOf(const std::string& page)
{
    const std::regex part{"<section id='([a-z-]+)'>"};
    std::vector<std::string> parts;
    for (std::sregex_iterator it{page.begin(), page.end(), part}, end; it != end; ++it)
        parts.push_back((*it)[1]);
    return parts;
}

/// A store of so many axes with so many values each, with one day a point.
std::string pageOf(std::size_t axes, std::size_t values, const std::string& measure = "wait_s.mean")
{
    ExperimentRecord experiment{.scenario = {.name = "Shop"}};
    std::size_t points = 1;
    for (std::size_t axis = 0; axis < axes; ++axis) {
        const std::string name(1, static_cast<char>('a' + axis));
        AxisRecord& record = experiment.axes.emplace_back(AxisRecord{.name = name, .paths = {"bank." + name}});
        for (std::size_t value = 0; value < values; ++value)
            record.values.push_back(std::to_string(value));
        points *= values;
    }
    for (std::size_t point = 0; point < points; ++point) {
        PointRecord record;
        std::size_t rest = point;
        for (const AxisRecord& axis : experiment.axes) {
            record.name += (record.name.empty() ? "" : ", ") + axis.name + '=' + axis.values[rest % values];
            record.settings.push_back({"bank." + axis.name, axis.values[rest % values]});
            rest /= values;
        }
        experiment.points.push_back(axes == 0 ? PointRecord{.name = "all"} : record);
    }
    ResultsStore store = ResultsStore::withoutFile("s.db", experiment);
    for (std::size_t point = 0; point < points; ++point)
        store.add(std::vector<RunRecord>{sampleDay(point, 0, static_cast<double>(point), 0.9, 2)});
    return toHtml(digest(store, notesFor(points), measure));
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

}  // namespace

TEST(HtmlReport, HasAPartForEachQuestion)
{
    EXPECT_THAT(partsOf(toHtml(tillsDigest())),
                ElementsAre("measure", "trade-off", "day", "tills", "points", "assumptions", "passport"));
    EXPECT_THAT(partsOf(pageOf(2, 3)),
                ElementsAre("measure", "map", "trade-off", "day", "tills", "points", "assumptions", "passport"));
    EXPECT_THAT(partsOf(pageOf(0, 1)), ElementsAre("measure", "day", "tills", "points", "assumptions", "passport"));
}

TEST(HtmlReport, BeginsWithTheAnswer)
{
    const std::string page = toHtml(tillsDigest());

    EXPECT_LT(page.find("<p class='answer'>4 tills are enough: 97.0%"), page.find("<svg"));
}

TEST(HtmlReport, HasAChartForEachPlaceOnAThirdAxisUpToTwelve)
{
    EXPECT_EQ(count(pageOf(3, 3), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 480 "), 3U + 3U + 1U + 2U + 1U);
    EXPECT_THAT(pageOf(4, 4), HasSubstr(" 4 more of these charts would follow; their points are in the table."));
}

TEST(HtmlReport, NeedsNothingFromAnywhereAndNoScript)
{
    for (const std::string& page : {toHtml(tillsDigest()), pageOf(3, 3), pageOf(1, 60)}) {
        EXPECT_THAT(page,
                    AllOf(Not(HasSubstr("<script")), Not(HasSubstr("<link")), Not(HasSubstr("src=")),
                          Not(HasSubstr("url(")), Not(HasSubstr("@import"))));
        EXPECT_EQ(count(page, "http"), count(page, "xmlns='http://www.w3.org/2000/svg'"));
    }
}

TEST(HtmlReport, TellsEachPictureInWords)
{
    const std::string page = pageOf(3, 2);
    const std::regex id{"id='([^']+)'"};
    std::multiset<std::string> ids;
    for (std::sregex_iterator it{page.begin(), page.end(), id}, end; it != end; ++it)
        ids.insert((*it)[1]);

    EXPECT_EQ(count(page, "<svg "), count(page, "<desc id="));
    EXPECT_EQ(ids.size(), std::set<std::string>(ids.begin(), ids.end()).size());
}

TEST(HtmlReport, SaysWhatItRestsOn)
{
    const std::string page = toHtml(tillsDigest());

    EXPECT_THAT(page,
                HasSubstr("<dt>The scenario</dt><dd>A guess</dd>\n<dt>basket</dt><dd>Counted &amp; &lt;weighed&gt;"));
    EXPECT_THAT(page, HasSubstr("<pre>x &lt; y\n</pre>"));
    EXPECT_THAT(page, HasSubstr("<code>tillsim verify STORE</code>"));
    EXPECT_THAT(page,
                HasSubstr("<code>tillsim run shop.toml --seed 1 --set bank.tills=4</code>, which has the "
                          "fingerprint <code>0000000000000064</code>"));
}

TEST(HtmlReport, IsTheSameForStoresThatWereFilledInAnotherOrder)
{
    ResultsStore store = ResultsStore::withoutFile("other.db", tillsStore().experiment());
    std::vector<RunRecord> runs;
    tillsStore().visit([&runs](const RunRecord& run) { runs.push_back(run); });
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        run->wallSeconds = 7.0;
        store.add(std::vector<RunRecord>{*run});
    }

    EXPECT_EQ(toHtml(digest(store, notesFor(3), "wait_s.mean")), toHtml(tillsDigest()));
}

TEST(HtmlReport, DoesWithoutRuns)
{
    const ResultsStore store
        = ResultsStore::withoutFile("none.db", {.scenario = {.name = "Shop"}, .points = {{.name = "all"}}});

    EXPECT_THAT(partsOf(toHtml(digest(store, {}, "wait_s.mean"))), ElementsAre("points", "assumptions", "passport"));
}

TEST(HtmlReport, MarksNothingByColourAlone)
{
    const std::string page = toHtml(tillsDigest());

    EXPECT_THAT(page, HasSubstr("<td class='met'>\u2713 met, chosen</td>"));
    EXPECT_THAT(page, HasSubstr("<td class='missed'>\u2717 missed</td>"));
    EXPECT_THAT(page, HasSubstr("class='ring'"));
}

TEST(HtmlReport, DrawsABandInPlaceOfWhiskersWherePointsAreClose)
{
    EXPECT_EQ(count(pageOf(1, 10), "class='s0 area'"), 0U);
    EXPECT_EQ(count(pageOf(1, 60), "class='s0 area'"), 1U);
    EXPECT_EQ(count(pageOf(1, 60), "r='2.5' class='s0 mark'"), 60U);
}

}  // namespace tillsim
