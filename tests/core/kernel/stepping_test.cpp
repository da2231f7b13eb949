// SPDX-License-Identifier: MIT
// In one run a task whose delay ends before anything else is due goes on without stopping; in steps it never does. What
// happens is the same.
#include "core/kernel/gather.hpp"
#include "core/kernel/queue.hpp"
#include "core/kernel/task_group.hpp"
#include "tests/core/kernel/story.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// What a worker does next. Few different spans, so that instants often coincide.
enum class Act { wait, waitLong, yield, put, get, ask, call, cancelNeighbour, giveUp, group, gather, fail, end };

using Script = std::vector<Act>;

/// Workers who follow their scripts around one queue, and what they say.
class Workshop {
public:
    explicit Workshop(const std::vector<Script>& scripts)
    {
        for (std::size_t at = 0; at < scripts.size(); ++at)
            m_workers.push_back(m_kernel.spawn(work(*this, at, scripts[at])));
    }

    [[nodiscard]] Kernel& kernel() { return m_kernel; }
    [[nodiscard]] const Story& story() const { return m_story; }

    /// Whether `part` of a run says that it goes on. What leaves it is told, and it goes on as well.
    template <typename Part>
    bool play(Part part)
    {
        try {
            return part(m_kernel);
        } catch (const std::runtime_error& error) {
            tell(std::string{"left by "} + error.what());
            return true;
        }
    }

private:
    void tell(const std::string& what)
    {
        m_story.push_back(std::to_string(m_kernel.now().time_since_epoch().count()) + ' ' + what);
    }

    void say(std::size_t worker, const std::string& what) { tell(std::to_string(worker) + ' ' + what); }

    static Task<> work(Workshop& own, std::size_t worker, Script script)
    {
        try {
            for (const Act act : script) {
                co_await own.follow(own, worker, act);
                own.say(worker, "did " + std::to_string(static_cast<int>(act)));
            }
        } catch (const Cancelled&) {
            own.say(worker, "cancelled");
            throw;
        }
    }

    static Task<> follow(Workshop& own, std::size_t worker, Act act)
    {
        switch (act) {
        case Act::wait: co_await delay(2ns); break;
        case Act::waitLong: co_await delay(5ns, worker % 2 == 0 ? defaultPhase : lastPhase); break;
        case Act::yield: co_await yield(); break;
        case Act::put: co_await own.m_queue.put(1); break;
        case Act::get: static_cast<void>(co_await own.m_queue.get()); break;
        case Act::ask: co_await withTimeout(3ns, own.m_queue.get()); break;
        case Act::call: own.m_kernel.callAfter(2ns, [&own, worker] { own.say(worker, "called"); }); break;
        case Act::cancelNeighbour: own.m_workers[(worker + 1) % own.m_workers.size()].cancel(); break;
        case Act::giveUp: co_await withTimeout(4ns, delay(5ns)); break;
        case Act::group: co_await own.workTogether(own, worker); break;
        case Act::gather: co_await gather(wait(2ns), wait(worker % 2 == 0 ? 3ns : 1ns)); break;
        case Act::fail: own.m_kernel.callAfter(1ns, [] { throw std::runtime_error{"a call"}; }); break;
        case Act::end: break;
        }
    }

    static Task<> wait(Duration span) { co_await delay(span); }

    static Task<> breakDown(Duration span)
    {
        co_await delay(span);
        throw std::runtime_error{"a task"};
    }

    /// One of a group fails, sooner or later than the other is done.
    static Task<> workTogether(Workshop& own, std::size_t worker)
    {
        TaskGroup group{own.m_kernel};
        group.spawn(wait(2ns));
        group.spawn(breakDown(worker % 2 == 0 ? 1ns : 3ns));
        try {
            co_await group.join();
        } catch (const std::runtime_error& error) {
            own.say(worker, error.what());
        }
    }

    Story m_story;
    Queue<int> m_queue{2};
    Kernel m_kernel;
    std::vector<TaskHandle> m_workers;
};

std::vector<Script> anyScripts()
{
    const auto act = rc::gen::map(rc::gen::inRange(0, static_cast<int>(Act::end)),
                                  [](int number) { return static_cast<Act>(number); });
    return *rc::gen::resize(12, rc::gen::container<std::vector<Script>>(rc::gen::container<Script>(act)));
}

bool inOne(Kernel& kernel)
{
    kernel.run();
    return false;
}

RC_GTEST_PROP(Stepping, HasTheSameHappenAsOneRun, ())
{
    const std::vector<Script> scripts = anyScripts();
    Workshop whole{scripts};
    Workshop stepped{scripts};

    while (whole.play(inOne)) { }
    while (stepped.play([](Kernel& kernel) { return kernel.step(); })) { }

    RC_ASSERT(stepped.story() == whole.story());
}

RC_GTEST_PROP(Stepping, ByNanosecondsHasTheSameHappenAsOneRun, ())
{
    const std::vector<Script> scripts = anyScripts();
    Workshop whole{scripts};
    Workshop sliced{scripts};

    while (whole.play(inOne)) { }
    const Instant end = whole.kernel().now();
    const auto byNanoseconds = [end](Kernel& kernel) {
        kernel.runUntil(std::min(end, kernel.now() + 1ns));
        return kernel.now() < end;
    };
    while (sliced.play(byNanoseconds)) { }
    while (sliced.play([end](Kernel& kernel) { return kernel.runUntil(end), false; })) { }

    RC_ASSERT(sliced.story() == whole.story());
}

TEST(Stepping, StopsAtEachDelayOfATaskThatIsAlone)
{
    Kernel kernel;
    kernel.spawn([]() -> Task<> {
        co_await delay(1s);
        co_await delay(1s);
    }());

    EXPECT_TRUE(kernel.step());  // It begins.
    EXPECT_EQ(kernel.now(), Instant{});
    EXPECT_TRUE(kernel.step());
    EXPECT_EQ(kernel.now(), Instant{1s});
    EXPECT_TRUE(kernel.step());
    EXPECT_EQ(kernel.now(), Instant{2s});
    EXPECT_FALSE(kernel.step());
}

TEST(Stepping, StopsATaskThatIsAloneAtTheLimitOfARun)
{
    Kernel kernel;
    kernel.spawn([]() -> Task<> {
        for (;;)
            co_await delay(2s);
    }());

    kernel.runUntil(Instant{5s});

    EXPECT_EQ(kernel.now(), Instant{5s});
    EXPECT_EQ(kernel.waiting().at(0).since, Instant{4s});
}

TEST(Stepping, HasAFaultThatATaskGivesItselfThrownAtItsNextDelay)
{
    Kernel kernel;
    Story story;
    std::optional<TaskHandle> handle;
    handle = kernel.spawn([](std::optional<TaskHandle>& own, Story& told) -> Task<> {
        co_await delay(1s);
        own->cancel("closing time");
        co_await sleep("it", 1s, told);
    }(handle, story));

    kernel.run();

    EXPECT_EQ(story, (Story{"it: closing time"}));
    EXPECT_EQ(kernel.now(), Instant{1s});
}

}  // namespace
}  // namespace tillsim
