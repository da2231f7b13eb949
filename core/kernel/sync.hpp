// SPDX-License-Identifier: MIT
// How tasks wait for each other: Event, Lock, Condition, Semaphore and Barrier.
//
// Everyone is served in the order of coming, and what is released is handed over in the same instant. All of it works
// with withTimeout, which gives a bool (an optional for Condition::waitFor and Barrier::wait).
#pragma once

#include "core/kernel/barrier.hpp"
#include "core/kernel/condition.hpp"
#include "core/kernel/event.hpp"
#include "core/kernel/kernel.hpp"
#include "core/kernel/lock.hpp"
#include "core/kernel/semaphore.hpp"
