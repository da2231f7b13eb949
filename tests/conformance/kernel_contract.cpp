// SPDX-License-Identifier: MIT
// How the kernel reads in use. Contract: this file compiles against core/kernel and runs to the end, as a test, under
// g++ 12 and clang, at -O0 and -O3, with ASan and UBSan. Names, argument order and results are meant literally.
#include "core/kernel/kernel.hpp"  // Duration, Instant, Kernel, Task, TaskHandle, TaskGroup, delay, gather, withTimeout
#include "core/kernel/queue.hpp"   // Queue, LifoQueue, PriorityQueue, QueueEmpty, QueueFull, QueueClosed
#include "core/kernel/sync.hpp"    // Event, Lock, Condition, Semaphore, Barrier

#include <cstdlib>
#include <functional>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using namespace tillsim;
using namespace std::chrono_literals;

#define CHECK(x) ((x) ? void() : (std::cerr << __LINE__ << ": " #x "\n", std::exit(1)))

struct Customer {  // an aggregate on purpose: see generate()
    int id = 0;
    std::vector<Duration> items;
};

Task<> generate(Queue<Customer>& line)
{
    for (int id = 0; id < 4; ++id) {
        co_await delay(1s);
        // Waits while the line is full. emplace builds the item inside the queue's awaiter. The same with
        // put(Customer{...}) must not compile under g++ 12, which would destroy that temporary twice; the static_assert
        // names the two ways out: emplace, or a constructor.
        std::vector<Duration> items{2s, 500ms};
        co_await line.emplace(id, std::move(items));
    }
    line.close();
}

Task<Duration> scan(const Customer& customer)  // a step with a result
{
    Duration total{};
    for (Duration item : customer.items) {
        co_await delay(item);
        total += item;
    }
    co_return total;
}

Task<> serve(Kernel& kernel, Queue<Customer>& line, std::vector<std::string>& story)
{
    while (std::optional<Customer> customer = co_await line.next()) {
        const Duration took = co_await scan(*customer);
        CHECK(took == 2500ms);
        story.push_back(std::to_string(customer->id) + " left at " + std::to_string((kernel.now() - Instant{}) / 1ms)
                        + " ms");
        line.taskDone();
    }
}

Task<> patient(Queue<int>& queue, std::optional<int>& got)
{
    got = co_await withTimeout(500ms, queue.get());
}

Task<> waitFor(Event& event, int& woken)
{
    co_await event.wait();
    ++woken;
}

Task<> needState(Condition& condition, const int& state, Instant& when, Kernel& kernel)
{
    co_await condition.lock().acquire();
    co_await condition.waitFor([&state] { return state == 2; });  // lambda: a predicate, not a coroutine
    when = kernel.now();
    condition.lock().release();
}

Task<> fail()
{
    co_await delay(1s);
    throw std::runtime_error{"till on fire"};
}

Task<> sleepLong(bool& cancelled)
{
    try {
        co_await delay(24h);
    } catch (const Cancelled&) {
        cancelled = true;
        throw;
    }
}

Task<> supervise(Kernel& kernel, bool& cancelled, std::string& reason)
{
    TaskGroup group{kernel};
    group.spawn(sleepLong(cancelled));
    group.spawn(fail());
    try {
        co_await group.join();
    } catch (const std::runtime_error& error) {
        reason = error.what();
    }
}

int main()
{
    {  // a bounded line, one till: customers 0-3 leave one after the other
        Kernel kernel;
        Queue<Customer> line{2};
        std::vector<std::string> story;
        kernel.spawn(generate(line));
        TaskHandle till = kernel.spawn(serve(kernel, line, story));
        CHECK(!till.done());
        kernel.run();
        CHECK(till.done());
        CHECK((story
               == std::vector<std::string>{"0 left at 3500 ms", "1 left at 6000 ms", "2 left at 8500 ms",
                                           "3 left at 11000 ms"}));
        CHECK(kernel.now() == Instant{11s});
        CHECK(line.empty() && !line.full() && line.maxSize() == 2 && line.size() == 0);
    }
    {  // without waiting
        Queue<int> queue{1};
        queue.putNowait(7);
        CHECK(queue.full() && !queue.tryPut(8));
        try {
            queue.putNowait(8);
            CHECK(false);
        } catch (const QueueFull&) {
        }
        CHECK(queue.getNowait() == 7 && !queue.tryGet());
        try {
            (void)queue.getNowait();
            CHECK(false);
        } catch (const QueueEmpty&) {
        }
        LifoQueue<int> stack;  // 0, the default: unbounded
        PriorityQueue<std::string, std::greater<>> last;
        for (int i : {1, 3, 2}) {
            stack.putNowait(i);
            last.putNowait(std::string(static_cast<std::size_t>(i), 'x'));
        }
        CHECK(stack.getNowait() == 2 && last.getNowait() == "xxx");
        PriorityQueue<int> first;  // std::less: the smallest first, ties in order of entry
        for (int i : {3, 1, 2})
            first.putNowait(i);
        CHECK(first.getNowait() == 1);
    }
    {  // a timeout, and time that stands still until somebody runs the kernel
        Kernel kernel;
        Queue<int> queue;
        std::optional<int> got = 5;
        kernel.spawn(patient(queue, got));
        kernel.runUntil(Instant{499ms});
        CHECK(got == 5 && kernel.now() == Instant{499ms} && queue.waitingGetters() == 1);
        kernel.run();
        CHECK(!got && kernel.now() == Instant{500ms} && queue.waitingGetters() == 0);
    }
    {  // events, conditions, timers
        Kernel kernel;
        Event event;
        int woken = 0, state = 0;
        Instant when{};
        Lock lock;
        Condition condition{lock};
        kernel.spawn(waitFor(event, woken));
        kernel.spawn(waitFor(event, woken));
        kernel.spawn(needState(condition, state, when, kernel));
        kernel.callAt(Instant{5s}, [&] { event.set(); });
        auto never = kernel.callAfter(6s, [&] { woken = -1; });
        never.cancel();
        kernel.spawn([](Condition& c, int& s) -> Task<> {  // captures nothing: its arguments live in the frame
            for (int i = 0; i < 3; ++i) {
                co_await delay(1s);
                co_await c.lock().acquire();
                ++s;
                c.notifyAll();
                c.lock().release();
                if (s == 2)
                    co_return;
            }
        }(condition, state));
        kernel.run();
        CHECK(woken == 2 && event.isSet() && when == Instant{2s});
    }
    {  // a group: the first failure cancels the others and comes out of join
        Kernel kernel;
        bool cancelled = false;
        std::string reason;
        kernel.spawn(supervise(kernel, cancelled, reason));
        kernel.run();
        CHECK(cancelled && reason == "till on fire" && kernel.now() == Instant{1s});
    }
    {  // a failure that nobody handles leaves through run(), the clock at the failing event
        Kernel kernel;
        kernel.spawn(fail());
        try {
            kernel.run();
            CHECK(false);
        } catch (const std::runtime_error&) {
        }
        CHECK(kernel.now() == Instant{1s});
    }
    {  // a deadlock is reported: the cashier waits for ever
        Kernel kernel;
        Queue<int> nobodyPuts;
        TaskHandle stuck = kernel.spawn([](Queue<int>& q) -> Task<> { (void)co_await q.get(); }(nobodyPuts));
        kernel.run();
        CHECK(!stuck.done() && kernel.waiting().size() == 1);
        stuck.cancel();
        kernel.run();
        CHECK(stuck.done() && nobodyPuts.waitingGetters() == 0);
    }
    std::cout << "kernel contract holds\n";
}
