// SPDX-License-Identifier: MIT
// A helper who is short lets fewer pass than the tills could. How many depends on who goes where, and that on how many
// pass: both are found by turns.
#include "core/experiment/load/balanced_flows.hpp"

#include "core/experiment/load/spread.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace tillsim {

namespace {

void add(BankFlow& bank, double share, double customers, double seconds, const std::vector<double>& help)
{
    bank.customers += share * customers;
    bank.seconds += share * seconds;
    bank.help.resize(help.size());
    for (std::size_t i = 0; i < help.size(); ++i)
        bank.help[i] += share * help[i];
}

/// How full banks are by their tills alone.
void limitByTills(std::vector<BankFlow>& banks, double seconds)
{
    for (BankFlow& bank : banks) {
        if (bank.tills > 0.0)
            bank.fullness = bank.seconds / (bank.tills * seconds);
        else if (bank.customers > 0.0)
            bank.fullness = std::numeric_limits<double>::infinity();
    }
}

void findNeeds(FlowStretch& stretch, double seconds)
{
    for (std::size_t i = 0; i < stretch.helpers.size(); ++i) {
        stretch.helpers[i].needed = 0.0;
        for (const BankFlow& bank : stretch.banks)
            if (!bank.help.empty())
                stretch.helpers[i].needed += bank.help[i] / seconds / std::max(1.0, bank.fullness);
    }
}

/// Where nobody is on duty tills wait, and nobody can say how long.
void limitByHelpers(FlowStretch& stretch)
{
    for (std::uint32_t i = 0; i < stretch.helpers.size(); ++i) {
        const HelperFlow& helper = stretch.helpers[i];
        for (BankFlow& bank : stretch.banks) {
            const bool calls = !bank.help.empty() && bank.help[i] > 0.0 && helper.onDuty > 0.0;
            if (!calls || helper.needed <= bank.fullness * helper.onDuty)
                continue;
            bank.fullness = helper.needed / helper.onDuty;
            bank.helper = i;
        }
    }
}

class Balance {
public:
    Balance(const std::vector<CustomerStream>& streams, const std::vector<std::vector<double>>& amounts,
            const std::vector<double>& tills, double seconds)
        : m_streams{streams}, m_tills{tills}, m_seconds{seconds}
    {
        for (const double count : tills)
            m_room.push_back(count * seconds);
        for (std::size_t i = 0; i < streams.size(); ++i)
            m_works.push_back({.places = streams[i].banks, .amounts = amounts[i]});
    }

    void fill(FlowStretch& stretch)
    {
        spread(m_works, m_room);
        stretch.banks.assign(m_tills.size(), {});
        for (std::size_t bank = 0; bank < m_tills.size(); ++bank)
            stretch.banks[bank].tills = m_tills[bank];
        for (std::size_t i = 0; i < m_works.size(); ++i) {
            const CustomerStream& stream = m_streams[i];
            for (std::size_t k = 0; k < stream.banks.size(); ++k)
                add(stretch.banks[stream.banks[k]], m_works[i].shares[k], stream.customers, m_works[i].amounts[k],
                    stream.works[k].help);
        }
        limitByTills(stretch.banks, m_seconds);
        findNeeds(stretch, m_seconds);
        limitByHelpers(stretch);
    }

    /// Leaves each bank the room that it has beside its helpers; half-way only, lest it swing. Returns whether that has
    /// changed it.
    bool adjustRoom(const std::vector<BankFlow>& banks)
    {
        constexpr double settled = 1e-9;
        bool isChanged = false;
        for (std::size_t bank = 0; bank < banks.size(); ++bank) {
            if (m_room[bank] <= 0.0 || banks[bank].seconds <= 0.0)
                continue;
            const double room = (m_room[bank] + banks[bank].seconds / banks[bank].fullness) / 2.0;
            isChanged = isChanged || std::abs(room - m_room[bank]) > settled * m_room[bank];
            m_room[bank] = room;
        }
        return isChanged;
    }

private:
    const std::vector<CustomerStream>& m_streams;
    const std::vector<double>& m_tills;
    double m_seconds;
    std::vector<double> m_room;  // In seconds of tills, of each bank.
    std::vector<FreeWork> m_works;
};

}  // namespace

FlowStretch balanced(const std::vector<CustomerStream>& streams, const std::vector<std::vector<double>>& amounts,
                     const std::vector<double>& tills, std::vector<HelperFlow> helpers, double seconds)
{
    constexpr int mostRounds = 60;
    FlowStretch stretch{.helpers = std::move(helpers)};
    for (const CustomerStream& stream : streams) {
        if (stream.banks.size() > 1 && stream.customers > 0.0)
            stretch.choices.push_back(stream.banks);
    }
    Balance balance{streams, amounts, tills, seconds};
    balance.fill(stretch);
    for (int round = 0; round < mostRounds && !stretch.choices.empty() && balance.adjustRoom(stretch.banks); ++round)
        balance.fill(stretch);
    return stretch;
}

}  // namespace tillsim
