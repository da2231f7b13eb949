// SPDX-License-Identifier: MIT
// `tillsim report --html` as users run it, read by other people's parsers.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

namespace tillsim::cli {

namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// Prints the tags that are opened and not closed, or closed and not opened, and then how many pictures are XML.
constexpr const char* parser = R"(
import html.parser, re, sys, xml.etree.ElementTree as tree
text = open(sys.argv[1], encoding="utf-8").read()
class Balance(html.parser.HTMLParser):
    open_tags = []
    def handle_starttag(self, tag, attributes):
        if tag not in ("meta", "br"):
            self.open_tags.append(tag)
    def handle_startendtag(self, tag, attributes):
        pass
    def handle_endtag(self, tag):
        if not self.open_tags or self.open_tags.pop() != tag:
            print("does not fit:", tag)
balance = Balance()
balance.feed(text)
balance.close()
print("open:", balance.open_tags)
pictures = re.findall(r"<svg .*?</svg>", text, re.S)
for picture in pictures:
    root = tree.fromstring(picture)
    names = [root.find("{http://www.w3.org/2000/svg}" + part).text for part in ("title", "desc")]
    if not all(names):
        print("says nothing:", picture[:200])
print("pictures:", len(pictures))
)";

class ReportHtml : public Workplace {
protected:
    ReportHtml() { write("parse.py", parser); }

    void sweep(const std::string& arguments) const
    {
        const Outcome outcome = tillsim("sweep " + arguments + " --store sweep.db -q");
        ASSERT_EQ(outcome.code, 0) << outcome.err;
    }
};

}  // namespace

TEST_F(ReportHtml, IsWellFormedAndSaysNothingElse)
{
    write("named.toml",
          "name = \"<b>Tom & 'Jerry'</b>\"\nsource = \"</dd><script>\"\n" + std::string{busyHour}
              + "[targets]\nwithin = { time = \"3min\", share = 0.9 }\n[costs]\ntill_hour = 18\n");
    sweep("named.toml --vary bank.tills=2..4 --vary arrivals.per_hour=60,100 --replications 3");

    const Outcome outcome = tillsim("report sweep.db --html out.html");

    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out + outcome.err, "");
    EXPECT_EQ(shell("python3 parse.py out.html").out, "open: []\npictures: 8\n");
    EXPECT_THAT(read("out.html"), HasSubstr("&lt;b&gt;Tom &amp; &#39;Jerry&#39;&lt;/b&gt;"));
}

TEST_F(ReportHtml, IsTheSameWhereverItGoesAndHoweverLongTheRunsTook)
{
    sweep("busy.toml --vary bank.tills=2,3 --replications 2");
    shell("cp sweep.db other.db; sqlite3 other.db 'UPDATE wall_time SET wall_s = 7'");

    tillsim("report sweep.db --html out.html");

    EXPECT_EQ(tillsim("report other.db --html -").out, read("out.html"));
    EXPECT_THAT(read("out.html"), StartsWith("<!DOCTYPE html>\n"));
}

TEST_F(ReportHtml, HasEveryShapeThatASweepCanHave)
{
    write("spread.toml",
          "scenario = \"busy.toml\"\nreplications = 1\n[latin_hypercube]\npoints = 12\nseed = 1\naxis = [\n"
          "{ name = \"rate\", path = \"arrivals.per_hour\", range = \"60..120\" },\n"
          "{ name = \"hours\", path = \"duration\", range = \"1h..3h\" } ]\n");
    write("variants.toml",
          "scenario = \"busy.toml\"\nreplications = 2\n"
          "[[variant]]\nname = \"as it is\"\n[[variant]]\nname = \"one more\"\nset = { bank.tills = 3 }\n");
    for (const std::string arguments :
         {"busy.toml --replications 1", "spread.toml", "variants.toml",
          "busy.toml --vary bank.tills=2,3 --vary bank.lines=shared,per_till --vary arrivals.per_hour=60,80 "
          "--replications 1"}) {
        shell("rm -f sweep.db out.html");
        sweep(arguments);

        EXPECT_EQ(tillsim("report sweep.db --html out.html --measure wait_s.p95").code, 0) << arguments;
        EXPECT_THAT(shell("python3 parse.py out.html").out, StartsWith("open: []\npictures: ")) << arguments;
    }
}

TEST_F(ReportHtml, RefusesWhatIsWrongInOneLine)
{
    sweep("busy.toml --replications 1");
    const auto refusal = [this](const std::string& arguments) {
        const Outcome outcome = tillsim("report sweep.db " + arguments);
        EXPECT_EQ(outcome.out, "");
        return std::to_string(outcome.code) + ": " + outcome.err;
    };

    EXPECT_EQ(refusal("--html sweep.db"),
              "2: tillsim: --html sweep.db: that is the store itself, so it cannot be written\n");
    shell("ln -s sweep.db link.html; ln sweep.db hard.html");
    EXPECT_THAT(refusal("--html link.html"), HasSubstr("that is the store itself"));
    EXPECT_THAT(refusal("--html hard.html"), HasSubstr("that is the store itself"));
    EXPECT_EQ(refusal("--html ./sweep.db-journal"),
              "2: tillsim: --html ./sweep.db-journal: that belongs to the store, so it cannot be written\n");
    EXPECT_EQ(refusal("--html none/out.html"),
              "2: tillsim: --html none/out.html: cannot be written: there is no such folder\n");
    EXPECT_EQ(refusal("--html /dev/full"), "2: tillsim: /dev/full: cannot be written: No space left on device\n");
    EXPECT_EQ(refusal("--html out.html --format csv"),
              "2: tillsim: --html takes the place of --format: give one of them\n");
    EXPECT_EQ(refusal("--html out.html --measure wait_s.mean --measure wait_s.p95"),
              "2: tillsim: --measure says which measure the page of --html is about: give one\n");
    EXPECT_THAT(refusal("--html out.html --measure wait"), HasSubstr("has no measure 'wait'"));
    EXPECT_EQ(names().count("out.html"), 0U);
    EXPECT_EQ(tillsim("verify sweep.db").code, 0);
}

TEST_F(ReportHtml, DoesWithoutAScenarioThatItCannotRead)
{
    sweep("busy.toml --vary bank.tills=2,3 --replications 2");
    shell("sqlite3 sweep.db \"UPDATE experiment SET scenario_text = 'from = 2030'\"");

    EXPECT_EQ(tillsim("report sweep.db --html out.html").code, 0);
    EXPECT_THAT(read("out.html"), HasSubstr("<p>Targets, costs and sources are unknown: "));
}

}  // namespace tillsim::cli
