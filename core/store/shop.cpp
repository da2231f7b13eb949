// SPDX-License-Identifier: MIT
#include "core/store/shop.hpp"

#include "core/store/phases.hpp"
#include "core/store/source.hpp"

#include <deque>

namespace tillsim {

struct Shop::Parts {
    Parts(Kernel& kernel, const Scenario& scenario, std::uint64_t seed, std::uint64_t replication, EventStream& events)
        : floor{kernel, events, scenario, seed, replication}, checkout{makeCheckout(floor, 0, 0)}
    {
        for (std::uint32_t index = 0; index < scenario.arrivals.size(); ++index)
            sources.emplace_back(floor, *checkout, index, seed, replication, nextCustomer);
        checkout->onAdmitted([this](const CustomerRecord& record) { sources[record.source].admitted(); });
    }

    Floor floor;
    std::unique_ptr<Checkout> checkout;
    std::int64_t nextCustomer = 0;
    std::deque<Source> sources;
    bool isShut = false;
};

Shop::Shop(Kernel& kernel, const Scenario& scenario, std::uint64_t seed, std::uint64_t replication, EventStream& events)
    : m_parts{std::make_unique<Parts>(kernel, scenario, seed, replication, events)}
{
}

Shop::~Shop() = default;

void Shop::open()
{
    Floor& floor = m_parts->floor;
    floor.publish(EventKind::doorsOpened);
    // Tills first, so that customers who come with the opening find them ready.
    m_parts->checkout->open();
    for (Source& source : m_parts->sources)
        floor.kernel.spawn(source.bring(), "source of customers");
    const auto shut = [parts = m_parts.get()] {
        parts->isShut = true;
        parts->floor.publish(EventKind::doorsShut);
    };
    floor.kernel.callAfter(floor.scenario.duration, shut, rosterPhase);
}

void Shop::end()
{
    m_parts->floor.publish(EventKind::ended);
}

const Census& Shop::census() const
{
    return m_parts->floor.census;
}

bool Shop::isDeserted() const
{
    return m_parts->isShut && census().present() == 0;
}

void Shop::forEachPresent(const std::function<void(const CustomerRecord&)>& visit) const
{
    for (const CustomerRecord* const record : m_parts->floor.customers.present())
        visit(*record);
}

}  // namespace tillsim
