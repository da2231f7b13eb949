// SPDX-License-Identifier: MIT
#include "core/store/shop.hpp"

#include "core/store/interventions.hpp"
#include "core/store/phases.hpp"
#include "core/store/source.hpp"

#include <deque>

namespace tillsim {

/// In the order in which they refer to each other.
struct Shop::Parts {
    Parts(Kernel& kernel, const Scenario& scenario, std::uint64_t seed, std::uint64_t replication, EventStream& events)
        : floor{kernel, events, scenario, seed, replication},
          entrance{floor, banks},
          interventions{floor, banks, entrance}
    {
        std::int64_t firstTill = 0;
        for (std::uint32_t index = 0; index < scenario.banks.size(); ++index) {
            banks.emplace_back(floor, index, firstTill, seed, replication);
            banks.back().onAdmitted([this](const CustomerRecord& record) {
                if (record.source < sources.size())  // Nobody holds back a rush.
                    sources[record.source].admitted();
            });
            firstTill += scenario.banks[index].tills;
        }
        for (std::uint32_t index = 0; index < scenario.arrivals.size(); ++index)
            sources.emplace_back(floor, entrance, index, seed, replication);
    }

    void shut()
    {
        floor.isShut = true;
        floor.publish(EventKind::doorsShut);
        for (Checkout& bank : banks)
            bank.shut();
    }

    Floor floor;
    std::deque<Checkout> banks;
    Entrance entrance;
    Interventions interventions;
    std::deque<Source> sources;
    Alarm<Parts> closing{*this, &Parts::shut};
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
    // Doors before the rosters of the same instant: tills that are open when they shut stay open as long as they must.
    m_parts->closing.set(floor.kernel, floor.scenario.duration, doorsPhase);
    for (HelperPool& helpers : floor.helpers)
        helpers.open();
    // Tills before customers, so that who comes with the opening finds them ready.
    for (Checkout& bank : m_parts->banks)
        bank.open();
    m_parts->interventions.open();
    for (Source& source : m_parts->sources)
        floor.kernel.spawn(source.bring(), "source of customers");
}

void Shop::end()
{
    m_parts->floor.publish(EventKind::ended);
}

const Census& Shop::census() const
{
    return m_parts->floor.census;
}

bool Shop::isOver() const
{
    return m_parts->floor.isShut && (census().present() == 0 || isHopeless());
}

bool Shop::isHopeless() const
{
    for (std::uint32_t bank = 0; bank < m_parts->banks.size(); ++bank) {
        const Checkout& checkout = m_parts->banks[bank];
        if (checkout.hasCustomers() && (!checkout.isHopeless() || m_parts->interventions.willOpen(bank)))
            return false;
    }
    return true;
}

ShopPicture Shop::picture() const
{
    const Floor& floor = m_parts->floor;
    ShopPicture picture{.at = floor.kernel.now(), .isShut = floor.isShut};
    for (const Checkout& bank : m_parts->banks)
        picture.banks.push_back(bank.picture());
    for (const HelperPool& helpers : floor.helpers)
        picture.helpers.push_back(helpers.picture());
    return picture;
}

void Shop::forEachPresent(const std::function<void(const CustomerRecord&)>& visit) const
{
    for (const CustomerRecord* const record : m_parts->floor.customers.present())
        visit(*record);
}

}  // namespace tillsim
