// SPDX-License-Identifier: MIT
// What the worker of sweeps tells, and in which moment.
#include "ui/sweep/sweep_worker.hpp"

#include "tests/ui/sweep/sample_sweep.hpp"

#include <gtest/gtest.h>

#include <QEvent>
#include <QTest>

namespace tillsim::ui {
namespace {

/// Counts what other threads hand to an object.
class Deliveries final : public QObject {
public:
    explicit Deliveries(QObject& of) { of.installEventFilter(this); }

    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::MetaCall)
            ++m_count;
        return false;
    }

private:
    int m_count = 0;
};

TEST(SweepWorkerTest, TellsInOneMomentThatARunIsOverAndWhyItFailed)
{
    SweepWorker worker{secondsNow};
    const Deliveries deliveries{worker};
    int over = 0;
    int told = 0;
    QObject::connect(&worker, &SweepWorker::advanced, &worker, [&] { over = deliveries.count(); });
    QObject::connect(&worker, &SweepWorker::failed, &worker, [&] { told = deliveries.count(); });

    worker.run(keptIn(orderFor("3..4", 2), "/no/such/folder/a.db"));

    ASSERT_TRUE(QTest::qWaitFor([&] { return told > 0; }, patience));
    EXPECT_FALSE(worker.isRunning());
    EXPECT_EQ(over, told);
}

}  // namespace
}  // namespace tillsim::ui
