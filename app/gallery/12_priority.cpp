// SPDX-License-Identifier: MIT
// A priority queue gives out the smallest first. Only the priority is compared, so the data that comes with it may be
// anything, even something that cannot be compared at all.
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

namespace tillsim::gallery::priority {

namespace {

struct Photo {
    std::string subject;  // Which of two photos is the smaller is a question without an answer.
};

struct WorkItem {
    int priority;
    Photo photo;
};

struct MoreUrgent {
    bool operator()(const WorkItem& a, const WorkItem& b) const { return a.priority < b.priority; }
};

using WorkQueue = PriorityQueue<WorkItem, MoreUrgent>;

Task<> worker(const Teller& tell, WorkQueue& queue, std::vector<int>& order)
{
    while (!queue.empty()) {
        const WorkItem item = co_await queue.get();
        tell("worker", "develops the photo of {}, priority {}", item.photo.subject, item.priority);
        order.push_back(item.priority);
    }
}

}  // namespace

void play(Story& story, const Options&)
{
    WorkQueue queue;
    std::vector<int> order;
    Kernel kernel;
    const Teller tell{story, kernel};
    for (const auto& [priority, subject] :
         {std::pair{3, "a cat"}, std::pair{2, "a birthday"}, std::pair{1, "a suspect"}}) {
        tell("main", "puts the photo of {}, priority {}", subject, priority);
        queue.putNowait(WorkItem{priority, {subject}});
    }
    kernel.spawn(worker(tell, queue, order));
    kernel.run();

    story.checkEqual(order, {1, 2, 3}, "out come 1, 2, 3");
}

}  // namespace tillsim::gallery::priority
