// SPDX-License-Identifier: MIT
#include "app/mpi/briefing.hpp"

#include "core/experiment/sweep/sweep_plan_bytes.hpp"
#include "core/results/run_record_bytes.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

namespace tillsim::mpi {

namespace {

/// A number, and what belongs to it.
Bytes headed(std::uint64_t head, const Bytes& rest)
{
    ByteWriter writer;
    writer.add(head);
    Bytes bytes = writer.take();
    bytes.insert(bytes.end(), rest.begin(), rest.end());
    return bytes;
}

std::uint64_t headOf(std::span<const std::byte> bytes)
{
    return ByteReader{bytes, "a message"}.word();
}

/// After headOf(), which is sure that there is a head.
std::span<const std::byte> restOf(std::span<const std::byte> bytes)
{
    return bytes.subspan(sizeof(std::uint64_t));
}

}  // namespace

Bytes toBytes(const SweepPlan& plan, std::size_t threads)
{
    return headed(threads, tillsim::toBytes(plan));
}

Briefing briefingFrom(const Bytes& bytes, const std::string& version)
{
    const std::size_t threads = headOf(bytes);
    return {threads, planFromBytes(restOf(bytes), version)};
}

Bytes toBytes(const Order& order)
{
    ByteWriter writer;
    for (const std::uint64_t word : {order.index, order.run.point, order.run.replication})
        writer.add(word);
    return writer.take();
}

Order orderFrom(const Bytes& bytes)
{
    ByteReader reader{bytes, "an order"};
    Order order{.index = reader.word()};
    order.run.point = reader.word();
    order.run.replication = reader.word();
    reader.end();
    return order;
}

Bytes toBytes(const FinishedRun& finished)
{
    return headed(finished.index, tillsim::toBytes(finished.run));
}

FinishedRun finishedFrom(const Bytes& bytes)
{
    const std::size_t index = headOf(bytes);
    return {index, fromBytes(restOf(bytes))};
}

}  // namespace tillsim::mpi
