// SPDX-License-Identifier: MIT
// The kernel of a discrete-event simulation in virtual time: one header for everything but queues and locks.
//
//     Task<> greet(Kernel& kernel) { co_await delay(30s); assert(kernel.now() == Instant{30s}); }
//
//     Kernel kernel;
//     kernel.spawn(greet(kernel));
//     kernel.run();
//
// queue.hpp has Queue, LifoQueue and PriorityQueue; sync.hpp has Event, Lock, Condition, Semaphore and Barrier.
#pragma once

#include "core/kernel/delay.hpp"
#include "core/kernel/gather.hpp"
#include "core/kernel/run_loop.hpp"
#include "core/kernel/task.hpp"
#include "core/kernel/task_group.hpp"
#include "core/kernel/task_handle.hpp"
#include "core/kernel/time.hpp"
#include "core/kernel/timeout.hpp"
