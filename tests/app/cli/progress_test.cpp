// SPDX-License-Identifier: MIT
// What a watcher sees of a long computation, with a clock of our own.
#include "app/cli/progress.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace tillsim::cli {

namespace {

using namespace std::chrono_literals;

class ProgressLine : public testing::Test {
protected:
    Progress progress()
    {
        return Progress{&m_out, [this] { return m_now; }};
    }

    std::string shown() const { return m_out.str(); }

    std::chrono::steady_clock::duration m_now = 1h;

private:
    std::ostringstream m_out;
};

}  // namespace

TEST_F(ProgressLine, TellsHowFarItIsHowFastAndHowLongYet)
{
    Progress line = progress();
    m_now += 2s;

    line.show(100, 1'000);

    EXPECT_EQ(shown(), "\r\033[K100/1000 runs, 50/s, 18.0 s left");
}

TEST_F(ProgressLine, StaysQuietForWhatIsQuick)
{
    {
        Progress line = progress();
        m_now += 499ms;
        line.show(999, 1'000);
    }

    EXPECT_EQ(shown(), "");
}

TEST_F(ProgressLine, IsRewrittenTenTimesASecondAtMost)
{
    Progress line = progress();
    m_now += 1s;
    line.show(10, 20);
    m_now += 99ms;
    line.show(11, 20);
    m_now += 1ms;
    line.show(12, 20);

    EXPECT_EQ(shown(), "\r\033[K10/20 runs, 10/s, 1.00 s left\r\033[K12/20 runs, 10.9/s, 733 ms left");
}

TEST_F(ProgressLine, GoesAwayAtTheEnd)
{
    {
        Progress line = progress();
        m_now += 1s;
        line.show(10, 20);
    }

    EXPECT_TRUE(shown().ends_with(" left\r\033[K"));
}

TEST_F(ProgressLine, SaysNothingBeforeThereIsAnything)
{
    Progress line = progress();
    m_now += 1s;

    line.show(0, 20);

    EXPECT_EQ(shown(), "");
}

TEST(Progress, IsNotForThoseWhoDoNotWatch)
{
    Progress line{nullptr, [] { return 1h; }};

    EXPECT_NO_THROW(line.show(1, 2));
}

}  // namespace tillsim::cli
