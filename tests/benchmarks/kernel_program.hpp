// SPDX-License-Identifier: MIT
// The queueing system as anybody would write it on the kernel: processes and a Queue.
#pragma once

#include "core/kernel/queue.hpp"
#include "tests/benchmarks/load.hpp"

namespace tillsim::bench {

struct Arrival {
    Instant at;
};

template <typename Sink>
Task<> bringCustomers(Kernel& kernel, Queue<Arrival>& line, Draws& draws, Sink& sink, std::int64_t customers)
{
    for (std::int64_t customer = 0; customer < customers; ++customer) {
        co_await delay(draws.gap());
        co_await line.put(Arrival{kernel.now()});
        sink.line(kernel.now(), line.size());
    }
}

template <typename Sink>
Task<> serveCustomers(Kernel& kernel, Queue<Arrival>& line, Draws& draws, Sink& sink)
{
    for (;;) {  // Until nobody comes any more.
        const Arrival customer = co_await line.get();
        sink.line(kernel.now(), line.size());
        sink.waited(kernel.now() - customer.at);
        co_await delay(draws.service());
    }
}

template <typename Sink>
void runOnKernel(const Load& load, Sink& sink)
{
    Kernel kernel;
    Draws draws{load};
    Queue<Arrival> line{load.places};
    kernel.spawn(bringCustomers(kernel, line, draws, sink, load.customers));
    for (int till = 0; till < load.tills; ++till)
        kernel.spawn(serveCustomers(kernel, line, draws, sink));
    kernel.run();
}

}  // namespace tillsim::bench
