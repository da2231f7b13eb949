// SPDX-License-Identifier: MIT
// The shop: sources of customers in front of it, banks of tills inside, doors that open and shut.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/kernel/kernel.hpp"
#include "core/scenario/scenario.hpp"
#include "core/store/census.hpp"
#include "core/store/shop_picture.hpp"

#include <cstdint>
#include <functional>
#include <memory>

namespace tillsim {

/// A shop on a kernel. It publishes what happens and does not know who listens.
///
///     Shop shop{kernel, scenario, scenario.seed, 0, events};
///     shop.open();
///     kernel.runUntil(Instant{scenario.duration});
class Shop {
public:
    /// Refers to all of its arguments; they must outlive it. `replication` counts from 0.
    Shop(Kernel& kernel, const Scenario& scenario, std::uint64_t seed, std::uint64_t replication, EventStream& events);
    ~Shop();
    Shop(const Shop&) = delete;
    Shop& operator=(const Shop&) = delete;

    /// Opens the doors at the kernel's present instant, which must be 0.
    void open();

    /// Publishes that the run has ended.
    void end();

    /// Where the customers are at this instant.
    [[nodiscard]] const Census& census() const;

    /// What is to be seen at this instant.
    [[nodiscard]] ShopPicture picture() const;

    /// Whether the doors are shut and nobody is left, or nobody whom anyone will ever serve.
    [[nodiscard]] bool isOver() const;

    /// Calls `visit(record)` for every customer who is in the shop or in front of it, in order of id.
    void forEachPresent(const std::function<void(const CustomerRecord&)>& visit) const;

private:
    struct Parts;

    [[nodiscard]] bool isHopeless() const;

    std::unique_ptr<Parts> m_parts;
};

}  // namespace tillsim
