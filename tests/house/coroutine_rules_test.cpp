// SPDX-License-Identifier: MIT
// The lint for coroutines, on planted texts first and then on the tree.
#include "tests/house/coroutine_rules.hpp"

#include <gmock/gmock.h>

namespace tillsim {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Complaints coroutinesIn(const char* code)
{
    return capturingCoroutines(makeSource("core/kernel/a.cpp", code));
}

Complaints awaitsIn(const char* code)
{
    return capturesInAwaits(makeSource("core/kernel/a.cpp", code));
}

TEST(CapturingCoroutines, FindsACoroutineThatCaptures)
{
    EXPECT_THAT(coroutinesIn("kernel.spawn(\n[&queue]() -> Task<> { co_await queue.get(); }());"),
                ElementsAre("core/kernel/a.cpp:2: a capturing lambda must not be a coroutine"));
    EXPECT_THAT(coroutinesIn("auto f = [=](int a) mutable noexcept -> Task<int> { co_return a; };"), SizeIs(1));
    EXPECT_THAT(coroutinesIn("auto f = [this] { co_yield 1; };"), SizeIs(1));
    EXPECT_THAT(coroutinesIn("return [x = f(1, 2)] { if (x) { co_return; } };"), SizeIs(1));
}

TEST(CapturingCoroutines, LeavesOthersAlone)
{
    EXPECT_THAT(coroutinesIn("kernel.spawn([](Queue<int>& q) -> Task<> { co_await q.get(); }(queue));"), IsEmpty());
    EXPECT_THAT(coroutinesIn("auto f = [&queue] { return queue.size(); }; co_await queue.get();"), IsEmpty());
    EXPECT_THAT(coroutinesIn("Task<> f() { values[i] = 1; co_await g(); }"), IsEmpty());
    EXPECT_THAT(coroutinesIn("class [[nodiscard]] A { void f() { co_return; } };"), IsEmpty());
    EXPECT_THAT(coroutinesIn("for (auto& [a, b] : pairs) { co_await a; }"), IsEmpty());
    EXPECT_THAT(coroutinesIn("auto [a, b] = f(); { co_await a; }"), IsEmpty());
    EXPECT_THAT(coroutinesIn("int values[size] = {}; Task<> f() { co_return; }"), IsEmpty());
}

TEST(CapturingCoroutines, TellsALambdaFromTheOneAroundIt)
{
    EXPECT_THAT(coroutinesIn("check([&] { spawn([](Kernel& k) -> Task<> { co_await yield(); }(kernel)); });"),
                IsEmpty());
    EXPECT_THAT(coroutinesIn("check([&] {\nspawn([&]() -> Task<> { co_await yield(); }()); });"),
                ElementsAre("core/kernel/a.cpp:2: a capturing lambda must not be a coroutine"));
}

TEST(CapturesInAwaits, FindsCapturesByValue)
{
    EXPECT_THAT(awaitsIn("co_await queue.put(\n[name] { return name; });"),
                ElementsAre("core/kernel/a.cpp:2: captured by value inside co_await; name it before"));
    EXPECT_THAT(awaitsIn("co_await f([=] { return a; });"), SizeIs(1));
    EXPECT_THAT(awaitsIn("x = g(1, co_await f(h([&a, b = c] { return a; })));"), SizeIs(1));
    EXPECT_THAT(awaitsIn("co_await f([*this] { return a; });"), SizeIs(1));
}

TEST(CapturesInAwaits, LeavesReferencesAndOtherPlacesAlone)
{
    EXPECT_THAT(awaitsIn("co_await condition.waitFor([&] { return done; });"), IsEmpty());
    EXPECT_THAT(awaitsIn("co_await condition.waitFor([this, &done] { return done; });"), IsEmpty());
    EXPECT_THAT(awaitsIn("co_await condition.waitFor([] { return true; });"), IsEmpty());
    EXPECT_THAT(awaitsIn("co_await queue.put(values[i]);"), IsEmpty());
    EXPECT_THAT(awaitsIn("co_await delay(1s); auto f = [a] { return a; };"), IsEmpty());
    EXPECT_THAT(awaitsIn("g(co_await f(), [a] { return a; });"), IsEmpty());
    EXPECT_THAT(awaitsIn("auto f = [a] { return a; }; co_await g(f);"), IsEmpty());
}

TEST(Tree, KeepsCoroutinesSafe)
{
    Complaints complaints;
    for (const SourceFile& source : readTree(TILLSIM_SOURCE_DIR)) {
        std::ranges::copy(capturingCoroutines(source), std::back_inserter(complaints));
        std::ranges::copy(capturesInAwaits(source), std::back_inserter(complaints));
    }

    EXPECT_THAT(complaints, IsEmpty());
}

}  // namespace
}  // namespace tillsim
