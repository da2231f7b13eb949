// SPDX-License-Identifier: MIT
#include "core/results/till_text.hpp"

#include "core/results/readable.hpp"
#include "core/results/text_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

using States = decltype(TillResult::states);

constexpr auto closed = static_cast<std::size_t>(TillState::closed);

/// In the order in which readers look for them: what is work, what is not, and what keeps a till from it.
constexpr std::array shownStates{TillState::scanning, TillState::tender,  TillState::helper, TillState::gap,
                                 TillState::idle,     TillState::onBreak, TillState::down};

double openTime(const States& states)
{
    return std::accumulate(states.begin(), states.end(), 0.0) - states[closed];
}

States totalOf(const BankResult& bank)
{
    States total{};
    for (const TillResult& till : bank.tills) {
        for (std::size_t state = 0; state < total.size(); ++state)
            total[state] += till.states[state];
    }
    return total;
}

class TillTable {
public:
    explicit TillTable(const BankResult& bank) : m_total{totalOf(bank)}
    {
        std::vector<std::string> header{"Till", "served", "busy"};
        for (const TillState state : shownStates) {
            if (isTold(state))
                header.emplace_back(tillStateNames[static_cast<std::size_t>(state)]);
        }
        header.emplace_back("open for");
        m_table.add(std::move(header));
    }

    void add(std::string name, std::int64_t served, double utilisation, const States& states)
    {
        const double open = openTime(states);
        std::vector<std::string> row{std::move(name), fmt::format("{}", served), percent(utilisation)};
        for (const TillState state : shownStates) {
            if (isTold(state))
                row.push_back(percent(open > 0.0 ? states[static_cast<std::size_t>(state)] / open : 0.0));
        }
        row.push_back(readableTime(open));
        m_table.add(std::move(row));
    }

    void addMore(std::size_t tills) { m_table.add({fmt::format("... {} more", tills)}); }

    void addAll(const BankResult& bank) { add("all", bank.served, bank.utilisation, m_total); }

    [[nodiscard]] std::string text() const { return m_table.text(); }

private:
    [[nodiscard]] bool occurs(TillState state) const { return m_total[static_cast<std::size_t>(state)] > 0.0; }

    /// Where scanning is all that keeps the tills busy, it is what the column before says.
    [[nodiscard]] bool isTold(TillState state) const
    {
        const bool isAllWork = !occurs(TillState::tender) && !occurs(TillState::helper);
        return occurs(state) && !(state == TillState::scanning && isAllWork);
    }

    States m_total;
    TextTable m_table;
};

}  // namespace

std::string tillText(const BankResult& bank)
{
    TillTable table{bank};
    for (std::size_t at = 0; at < std::min(bank.tills.size(), mostTillsInReport); ++at) {
        const TillResult& till = bank.tills[at];
        table.add(till.name, till.served, till.utilisation, till.states);
    }
    if (bank.tills.size() > mostTillsInReport)
        table.addMore(bank.tills.size() - mostTillsInReport);
    if (bank.tills.size() > 1)
        table.addAll(bank);
    return table.text();
}

}  // namespace tillsim
