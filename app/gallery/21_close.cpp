// SPDX-License-Identifier: MIT
// The end without a sentinel. Whoever has put the last item closes the queue; getters drain it and then see
// QueueClosed, or, with next, simply leave their loop. Puts that were waiting when it was closed are still let in.
// shutdown turns them away, and shutdown(true) also throws away what is in the queue.
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

namespace tillsim::gallery::close {

namespace {

using namespace std::chrono_literals;

Task<> putOneMore(const Teller& tell, std::string who, Queue<int>& queue)
{
    try {
        co_await queue.put(11);
        tell(who, "is let in");
    } catch (const QueueClosed&) {
        tell(who, "is refused: QueueClosed");
    }
}

Task<> putter(const Teller& tell, std::string who, Queue<int>& queue)
{
    for (int item = 1; item <= 10; ++item) {
        co_await delay(500ms);
        co_await queue.put(item);
        tell(who, "puts {}", item);
    }
    queue.close();
    tell(who, "closes the queue");
    co_await putOneMore(tell, who, queue);
}

Task<> getter(const Teller& tell, Queue<int>& queue, std::vector<int>& got)
{
    try {
        for (;; co_await delay(600ms)) {
            got.push_back(co_await queue.get());
            tell("getter 1", "gets {}", got.back());
        }
    } catch (const QueueClosed&) {
        tell("getter 1", "ends: QueueClosed");
    }
}

Task<> loop(const Teller& tell, Queue<int>& queue, std::vector<int>& got)
{
    while (const std::optional<int> item = co_await queue.next()) {
        got.push_back(*item);
        tell("getter 2", "gets {}", *item);
        co_await delay(600ms);
    }
    tell("getter 2", "leaves its loop");
}

/// What can still be got from a full queue that `end` ends while somebody waits to put into it.
std::vector<int> endFullQueue(const Teller& tell, Kernel& kernel, std::string who, void (*end)(Queue<int>&))
{
    Queue<int> queue{1};
    queue.putNowait(1);
    kernel.spawn(putOneMore(tell, std::move(who), queue));
    kernel.run();
    end(queue);
    std::vector<int> got;
    while (const std::optional<int> item = queue.tryGet())
        got.push_back(*item);
    kernel.run();
    return got;
}

}  // namespace

void play(Story& story, const Options&)
{
    const std::vector<int> all{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    Queue<int> queue;
    Queue<int> other;
    std::vector<int> got;
    std::vector<int> looped;
    Kernel kernel;
    const Teller tell{story, kernel};
    kernel.spawn(putter(tell, "putter 1", queue));
    kernel.spawn(getter(tell, queue, got));
    kernel.spawn(putter(tell, "putter 2", other));
    kernel.spawn(loop(tell, other, looped));
    kernel.run();
    story.checkEqual(got, all, "the getter gets ten items");
    story.checkEqual(looped, all, "so does the one with the loop");
    const Instant end{6500ms};
    story.checkEqual(story.moments("ends: QueueClosed"), {{end, "getter 1"}}, "the getter sees the end");
    story.checkEqual(story.moments("leaves its loop"), {{end, "getter 2"}}, "the one with the loop leaves it");

    const auto close = [](Queue<int>& line) { line.close(); };
    const auto shutDown = [](Queue<int>& line) { line.shutdown(); };
    const auto shutDownAtOnce = [](Queue<int>& line) { line.shutdown(true); };
    story.checkEqual(endFullQueue(tell, kernel, "putter 3", close), {1, 11}, "close lets the blocked putter in");
    story.checkEqual(endFullQueue(tell, kernel, "putter 4", shutDown), {1}, "shutdown keeps what is in");
    story.checkEqual(endFullQueue(tell, kernel, "putter 5", shutDownAtOnce), {}, "shutdown(true) keeps nothing");
    story.checkEqual(story.moments("is let in"), {{end, "putter 3"}}, "only close lets a blocked putter in");
    const std::vector<Moment> refused{
        {Instant{5s}, "putter 1"}, {Instant{5s}, "putter 2"}, {end, "putter 4"}, {end, "putter 5"}};
    story.checkEqual(story.moments("is refused: QueueClosed"), refused,
                     "nothing new can be put, and shutdown refuses who waits");
}

}  // namespace tillsim::gallery::close
