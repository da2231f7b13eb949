// SPDX-License-Identifier: MIT
// What does not wait must be able to say no: getNowait throws QueueEmpty where there is nothing, putNowait throws
// QueueFull where there is no room, and the queue is as it was before.
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

namespace tillsim::gallery::bounds {

namespace {

bool isRefusedForEmptiness(Queue<int>& queue, const Teller& tell)
{
    try {
        tell("getter", "gets {}", queue.getNowait());
        return false;
    } catch (const QueueEmpty& error) {
        tell("getter", "gets nothing: QueueEmpty, {}", error.what());
        return true;
    }
}

bool isRefusedForFullness(Queue<int>& queue, int item, const Teller& tell)
{
    try {
        queue.putNowait(item);
        tell("putter", "puts {}", item);
        return false;
    } catch (const QueueFull& error) {
        tell("putter", "cannot put {}: QueueFull, {}", item, error.what());
        return true;
    }
}

}  // namespace

void play(Story& story, const Options&)
{
    const Kernel kernel;
    const Teller tell{story, kernel};
    Queue<int> queue{1};

    story.check(isRefusedForEmptiness(queue, tell), "an empty queue refuses a getNowait");
    story.checkEqual(queue.size(), 0, "the failed getNowait has changed nothing");

    story.check(!isRefusedForFullness(queue, 1, tell), "a queue for one item takes one");
    story.check(isRefusedForFullness(queue, 2, tell), "a full queue refuses a putNowait");
    story.checkEqual(queue.size(), 1, "the failed putNowait has added nothing");
    story.checkEqual(queue.unfinished(), 1, "nor has it added work");

    story.check(!isRefusedForEmptiness(queue, tell), "the item is still there");
    story.checkEqual(story.moments("gets 1"), {{Instant{}, "getter"}}, "it is the one that was put first");
}

}  // namespace tillsim::gallery::bounds
