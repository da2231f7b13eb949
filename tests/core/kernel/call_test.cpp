// SPDX-License-Identifier: MIT
// callAt and callAfter, and the handles that cancel.
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

TEST(Call, IsMadeOnceAtItsInstant)
{
    Kernel kernel;
    std::vector<Instant> calls;
    kernel.callAt(Instant{2s}, [&] { calls.push_back(kernel.now()); });
    kernel.callAfter(3s, [&] { calls.push_back(kernel.now()); });

    kernel.run();

    EXPECT_EQ(calls, (std::vector{Instant{2s}, Instant{3s}}));
}

TEST(Call, CountsItsSpanFromThePresent)
{
    Kernel kernel;
    Instant when{};
    kernel.runUntil(Instant{10s});
    kernel.callAfter(3s, [&] { when = kernel.now(); });

    kernel.run();

    EXPECT_EQ(when, Instant{13s});
}

TEST(Call, IsRefusedForThePast)
{
    Kernel kernel;
    kernel.runUntil(Instant{10s});

    EXPECT_THROW(kernel.callAt(Instant{10s} - 1ns, [] {}), std::logic_error);
    EXPECT_THROW(kernel.callAfter(-1ns, [] {}), std::logic_error);
    EXPECT_EQ(kernel.pending(), 0U);
}

TEST(Call, IsRefusedBeyondTheRangeOfTime)
{
    Kernel kernel;
    kernel.runUntil(Instant{1s});

    EXPECT_THROW(kernel.callAfter(Duration::max(), [] {}), std::overflow_error);
    EXPECT_EQ(kernel.pending(), 0U);
}

TEST(Call, MayHoldWhatCanOnlyBeMoved)
{
    Kernel kernel;
    int seen = 0;
    kernel.callAfter(1s, [held = std::make_unique<int>(7), &seen] { seen = *held; });

    kernel.run();

    EXPECT_EQ(seen, 7);
}

TEST(TimerHandle, CancelsACallThatIsThenNeverMadeAndMovesNoClock)
{
    Kernel kernel;
    bool called = false;
    TimerHandle handle = kernel.callAfter(1s, [&called] { called = true; });
    EXPECT_TRUE(handle.isPending());

    handle.cancel();
    EXPECT_FALSE(handle.isPending());
    EXPECT_EQ(kernel.pending(), 0U);
    kernel.run();

    EXPECT_FALSE(called);
    EXPECT_EQ(kernel.now(), Instant{});
}

TEST(TimerHandle, LetsGoOfWhatTheActionHeldAsSoonAsItIsCancelled)
{
    Kernel kernel;
    Story story;
    TimerHandle handle = kernel.callAfter(1s, [sign = Sign{"held", story}] { static_cast<void>(sign); });

    handle.cancel();

    EXPECT_EQ(story, (Story{"~held"}));
}

TEST(TimerHandle, DoesNothingAfterTheCall)
{
    Kernel kernel;
    int calls = 0;
    TimerHandle handle = kernel.callAfter(1s, [&calls] { ++calls; });
    kernel.run();

    EXPECT_FALSE(handle.isPending());
    handle.cancel();
    kernel.run();

    EXPECT_EQ(calls, 1);
}

TEST(TimerHandle, DoesNothingTheSecondTimeAndLeavesOthersAlone)
{
    Kernel kernel;
    Story story;
    TimerHandle handle = kernel.callAfter(1s, [&story] { story.emplace_back("cancelled"); });
    kernel.callAfter(1s, [&story] { story.emplace_back("other"); });

    handle.cancel();
    handle.cancel();
    kernel.run();

    EXPECT_EQ(story, (Story{"other"}));
}

TEST(TimerHandle, CancelsFromInsideAnEventOfTheSameInstant)
{
    Kernel kernel;
    Story story;
    std::optional<TimerHandle> second;
    kernel.callAfter(1s, [&] {
        story.emplace_back("first");
        second->cancel();
    });
    second = kernel.callAfter(1s, [&story] { story.emplace_back("second"); });

    kernel.run();

    EXPECT_EQ(story, (Story{"first"}));
}

TEST(TimerHandle, MayCancelItsCallFromInsideThatCall)
{
    Kernel kernel;
    Story story;
    std::optional<TimerHandle> self;
    self = kernel.callAfter(1s, [&self, sign = Sign{"held", story}, &story] {
        static_cast<void>(sign);
        self->cancel();
        self.reset();
        story.emplace_back("still here");
    });

    kernel.run();

    EXPECT_EQ(story, (Story{"still here", "~held"}));
}

TEST(TimerHandle, IsCopiedAndMoved)
{
    Kernel kernel;
    bool called = false;
    TimerHandle handle = kernel.callAfter(1s, [&called] { called = true; });
    TimerHandle copy{handle};
    TimerHandle moved{std::move(handle)};
    TimerHandle assigned = kernel.callAfter(2s, [] {});
    assigned = copy;

    moved.cancel();

    EXPECT_FALSE(copy.isPending());
    EXPECT_FALSE(assigned.isPending());
    kernel.run();
    EXPECT_FALSE(called);
}

TEST(TimerHandle, OutlivesItsKernel)
{
    Story story;
    auto kernel = std::make_unique<Kernel>();
    TimerHandle handle = kernel->callAfter(1s, [sign = Sign{"held", story}] { static_cast<void>(sign); });

    kernel.reset();
    EXPECT_EQ(story, (Story{"~held"}));

    EXPECT_FALSE(handle.isPending());
    handle.cancel();
}

/// Cancels another call when it is destroyed.
class Canceller {
public:
    explicit Canceller(TimerHandle handle) : m_handle{std::move(handle)} { }
    Canceller(Canceller&&) = default;
    Canceller& operator=(Canceller&&) = delete;
    ~Canceller() { m_handle.cancel(); }

private:
    TimerHandle m_handle;
};

TEST(TimerHandle, MayCancelOneCallOfADyingKernelFromWhatAnotherHeld)
{
    Story story;
    {
        Kernel kernel;
        for (const Duration other : {1s, 3s}) {
            TimerHandle cancelled
                = kernel.callAfter(other, [sign = Sign{"cancelled", story}] { static_cast<void>(sign); });
            kernel.callAfter(2s, [guard = Canceller{std::move(cancelled)}, sign = Sign{"guarded", story}] {
                static_cast<void>(guard);
                static_cast<void>(sign);
            });
        }
    }

    EXPECT_EQ(story, (Story{"~cancelled", "~guarded", "~guarded", "~cancelled"}));
}

/// Makes another call, and spawns a task, when it is destroyed.
class Successor {
public:
    Successor(Kernel& kernel, Story& story) : m_kernel{&kernel}, m_story{&story} { }
    Successor(Successor&& other) noexcept : m_kernel{std::exchange(other.m_kernel, nullptr)}, m_story{other.m_story} { }
    Successor& operator=(Successor&&) = delete;
    ~Successor()
    {
        if (!m_kernel)
            return;
        m_kernel->callAfter(5s, [sign = Sign{"call", *m_story}] { static_cast<void>(sign); });
        m_kernel->spawn([](Sign sign) -> Task<> {
            static_cast<void>(sign);
            co_return;
        }(Sign{"task", *m_story}));
    }

private:
    Kernel* m_kernel;  // Null when moved from.
    Story* m_story;
};

TEST(Call, OfADyingKernelMayStillScheduleAndSpawnInVain)
{
    Story story;
    {
        Kernel kernel;
        kernel.callAfter(1s, [successor = Successor{kernel, story}] { static_cast<void>(successor); });
    }

    EXPECT_EQ(story, (Story{"~task", "~call"}));
}

}  // namespace
}  // namespace tillsim
