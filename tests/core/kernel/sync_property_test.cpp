// SPDX-License-Identifier: MIT
// Whatever happens to the tasks, at whatever instants: no permit and no wake-up is lost, and none is given twice.
#include "core/kernel/sync.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

namespace tillsim {
namespace {

using namespace std::chrono_literals;

/// What happens to one task, in seconds; few instants, so that much happens at the same one.
struct Life {
    int comes = 0;
    int holds = 0;
    int patience = 0;  ///< 0: it waits for ever.
    int cancelled = 0;
    int interrupted = 0;
};

void showValue(const Life& life, std::ostream& out)
{
    out << "{comes " << life.comes << ", holds " << life.holds << ", patience " << life.patience << ", cancelled "
        << life.cancelled << ", interrupted " << life.interrupted << '}';
}

rc::Gen<std::vector<Life>> lives()
{
    const auto second = rc::gen::inRange(0, 8);
    return rc::gen::container<std::vector<Life>>(
        rc::gen::build<Life>(rc::gen::set(&Life::comes, second), rc::gen::set(&Life::holds, rc::gen::inRange(0, 3)),
                             rc::gen::set(&Life::patience, rc::gen::inRange(0, 4)),
                             rc::gen::set(&Life::cancelled, second), rc::gen::set(&Life::interrupted, second)));
}

/// Spawns `task` and lets happen to it what its life has in store.
void spawnInto(Kernel& kernel, const Life& life, Task<> task)
{
    const TaskHandle handle = kernel.spawn(std::move(task));
    if (life.cancelled > 0)
        kernel.callAt(Instant{life.cancelled * 1s}, [handle] { handle.cancel(); });
    if (life.interrupted > 0)
        kernel.callAt(Instant{life.interrupted * 1s}, [handle] { handle.interrupt(); });
}

struct Room {
    explicit Room(int places) : permits{places} { }

    Semaphore permits;
    int inside = 0;
    int most = 0;
};

/// Is in the room while it exists.
class Visit {
public:
    explicit Visit(Room& room) : m_room{room} { room.most = std::max(room.most, ++room.inside); }
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;
    ~Visit()
    {
        --m_room.inside;
        m_room.permits.release();
    }

private:
    Room& m_room;
};

Task<> visit(Room& room, Life life)
{
    try {
        co_await delay(life.comes * 1s);
        if (life.patience == 0)
            co_await room.permits.acquire();
        else if (!co_await withTimeout(life.patience * 1s, room.permits.acquire()))
            co_return;
        const Visit inside{room};
        co_await delay(life.holds * 1s);
    } catch (const Interrupted&) {
    }
}

RC_GTEST_PROP(SemaphoreProperty, LosesNoPermitAndGivesNoneTwice, ())
{
    const int places = *rc::gen::inRange(1, 4);
    Room room{places};
    Kernel kernel;
    for (const Life& life : *lives())
        spawnInto(kernel, life, visit(room, life));

    kernel.run();

    RC_ASSERT(kernel.waiting().empty());
    RC_ASSERT(room.permits.value() == places);
    RC_ASSERT(room.most <= places);
}

struct Shelf {
    Condition changed;
    int items = 0;
    int taken = 0;
};

Task<> take(Shelf& shelf, Life life)
{
    try {
        co_await delay(life.comes * 1s);
        co_await shelf.changed.lock().acquire();
        const LockGuard guard{shelf.changed.lock()};
        while (shelf.items == 0) {
            if (life.patience == 0)
                co_await shelf.changed.wait();
            else if (!co_await withTimeout(life.patience * 1s, shelf.changed.wait()))
                co_return;
        }
        --shelf.items;
        ++shelf.taken;
        co_await delay(life.holds * 1s);  // The lock stays held: others are kept on their way back to it.
    } catch (const Interrupted&) {
    }
}

Task<> bring(Shelf& shelf, int second)
{
    co_await delay(second * 1s);
    co_await shelf.changed.lock().acquire();
    ++shelf.items;
    shelf.changed.notify();
    shelf.changed.lock().release();
}

RC_GTEST_PROP(ConditionProperty, LosesNoNotification, ())
{
    Shelf shelf;
    Kernel kernel;
    for (const Life& life : *lives())
        spawnInto(kernel, life, take(shelf, life));
    const auto deliveries = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8));
    for (const int second : deliveries)
        kernel.spawn(bring(shelf, second));

    kernel.run();

    RC_ASSERT(shelf.items + shelf.taken == static_cast<int>(deliveries.size()));
    RC_ASSERT(shelf.items == 0 || kernel.waiting().empty());
    RC_ASSERT(kernel.waiting().size() == shelf.changed.waiting());
    RC_ASSERT(!shelf.changed.lock().isLocked());
}

}  // namespace
}  // namespace tillsim
