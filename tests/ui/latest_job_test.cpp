// SPDX-License-Identifier: MIT
// Work on another thread is told of here, and what nobody waits for any more is not done.
#include "ui/latest_job.hpp"

#include <QTest>

#include <gmock/gmock.h>

#include <latch>
#include <thread>
#include <vector>

namespace tillsim::ui {
namespace {

using testing::ElementsAre;

TEST(LatestJob, IsDoneElsewhereAndToldOfHere)
{
    LatestJob job;
    std::thread::id workedOn;
    std::thread::id toldOn;

    job.start([] { return std::this_thread::get_id(); },
              [&](std::thread::id on) {
                  workedOn = on;
                  toldOn = std::this_thread::get_id();
              });

    ASSERT_TRUE(QTest::qWaitFor([&] { return toldOn == std::this_thread::get_id(); }));
    EXPECT_NE(workedOn, std::this_thread::get_id());
}

TEST(LatestJob, LeavesOutWhatWasReplacedWhileItWaited)
{
    LatestJob job;
    std::latch begun{1};
    std::latch mayEnd{1};
    std::vector<int> done;  // On the other thread, which this one waits for.
    int told = 0;
    const auto tell = [&](int number) { told = number; };
    job.start(
        [&] {
            begun.count_down();
            mayEnd.wait();
            done.push_back(1);
            return 1;
        },
        tell);
    begun.wait();

    for (const int number : {2, 3, 4})
        job.start(
            [&done, number] {
                done.push_back(number);
                return number;
            },
            tell);
    mayEnd.count_down();

    ASSERT_TRUE(QTest::qWaitFor([&] { return told == 4; }));
    EXPECT_THAT(done, ElementsAre(1, 4));
}

TEST(LatestJob, IsAwaitedButNotToldOfWhenItsOwnerGoes)
{
    bool isDone = false;
    bool isTold = false;
    {
        LatestJob job;
        std::latch begun{1};
        job.start(
            [&] {
                begun.count_down();
                return isDone = true;
            },
            [&](bool) { isTold = true; });
        begun.wait();
    }
    QTest::qWait(0);

    EXPECT_TRUE(isDone);
    EXPECT_FALSE(isTold);
}

}  // namespace
}  // namespace tillsim::ui
