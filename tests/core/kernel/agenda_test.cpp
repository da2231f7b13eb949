// SPDX-License-Identifier: MIT
// The agenda against a std::set that does the same naively.
#include "core/kernel/agenda.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <set>
#include <tuple>
#include <vector>

namespace tillsim {
namespace {

/// Naive: the entries, first one first.
class Model {
public:
    void add(std::int64_t due, Phase phase, std::uint64_t order, std::uintptr_t what)
    {
        m_entries.emplace(due, phase, ++m_sequence, order, what);
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] std::uintptr_t first() const { return std::get<4>(*m_entries.begin()); }
    [[nodiscard]] std::int64_t firstDue() const { return std::get<0>(*m_entries.begin()); }
    void takeFirst() { m_entries.erase(m_entries.begin()); }

    /// Removes the one at `place` and returns its order number.
    std::uint64_t cancel(std::size_t place)
    {
        const auto entry = std::next(m_entries.begin(), static_cast<std::ptrdiff_t>(place));
        const std::uint64_t order = std::get<3>(*entry);
        m_entries.erase(entry);
        return order;
    }

private:
    std::set<std::tuple<std::int64_t, Phase, std::uint64_t, std::uint64_t, std::uintptr_t>> m_entries;
    std::uint64_t m_sequence = 0;
};

/// An agenda and its model, which are told the same.
class Pair {
public:
    void add(std::int64_t due, Phase phase)
    {
        ++m_added;
        m_model.add(due, phase, m_agenda.add(due, phase, m_added), m_added);
    }

    /// As add and takeFirst, where the agenda may find that it need do nothing or cannot do both at once.
    void exchange(std::int64_t due, Phase phase, std::int64_t horizon)
    {
        m_agenda.setHorizon(horizon);
        std::uint64_t order = 0;
        Due next;
        switch (m_agenda.exchange(due, phase, m_added + 1, order, next)) {
        case Agenda::Exchange::done:
            RC_ASSERT(due <= horizon);
            m_model.add(due, phase, order, ++m_added);
            RC_ASSERT(next.what == m_model.first());
            RC_ASSERT(next.at == m_model.firstDue());
            m_model.takeFirst();
            break;
        case Agenda::Exchange::isNext:
            RC_ASSERT(due <= horizon);
            RC_ASSERT(due < (m_model.size() > 0 ? m_model.firstDue() : Agenda::never));
            break;
        case Agenda::Exchange::isUnclear: add(due, phase);
        }
    }

    void takeFirst()
    {
        const Due first = m_agenda.takeDue(Agenda::never - 1);
        RC_ASSERT((first.what != 0) == (m_model.size() > 0));
        if (m_model.size() == 0)
            return;
        RC_ASSERT(first.what == m_model.first());
        m_model.takeFirst();
    }

    void cancel(std::size_t pick)
    {
        if (m_model.size() > 0)
            m_agenda.cancel(m_model.cancel(pick % m_model.size()));
    }

    void check()
    {
        RC_ASSERT(m_agenda.size() == m_model.size());
        RC_ASSERT(m_agenda.takeDue(m_model.size() > 0 ? m_model.firstDue() - 1 : Agenda::never - 1).what == 0U);
    }

    void drain()
    {
        while (m_model.size() > 0)
            takeFirst();
        check();
    }

private:
    Agenda m_agenda;
    Model m_model;
    std::uintptr_t m_added = 0;
};

/// What to do next: a number below `additions` adds, the next ones take, the rest cancel.
struct Odds {
    unsigned additions;
    unsigned takes;
};

/// Many short days and few phases, so that ties are common.
void play(const Odds& odds, std::size_t steps)
{
    Pair pair;
    for (std::size_t step = 0; step < steps; ++step) {
        const unsigned kind = *rc::gen::inRange(0U, 100U).as("kind");
        const auto due = *rc::gen::inRange<std::int64_t>(0, 20);
        const auto phase = *rc::gen::element<Phase>(0, 127, 128, 255);
        if (kind < odds.additions / 2)
            pair.add(due, phase);
        else if (kind < odds.additions)
            pair.exchange(due, phase, *rc::gen::element<std::int64_t>(10, 20, Agenda::never));
        else if (kind < odds.additions + odds.takes)
            pair.takeFirst();
        else
            pair.cancel(*rc::gen::inRange<std::size_t>(0, 1000));
        if (*rc::gen::inRange(0, 3) == 0)
            pair.check();
    }
    pair.drain();
}

RC_GTEST_PROP(Agenda, KeepsTheOrderOfFewEntriesSomeOfThemCancelled, ())
{
    play({45, 35}, 60);
}

RC_GTEST_PROP(Agenda, KeepsTheOrderOfManyEntriesSomeOfThemCancelled, ())
{
    play({60, 20}, 300);
}

RC_GTEST_PROP(Agenda, KeepsTheOrderOfOverAThousandEntriesSomeOfThemCancelled, ())
{
    play({80, 10}, 2'000);
}

RC_GTEST_PROP(Agenda, KeepsTheOrderWhenMostEntriesAreCancelled, ())
{
    play({55, 2}, 400);
}

TEST(Agenda, KeepsTheOrderOfManyEqualEntries)
{
    Agenda agenda;
    for (std::uintptr_t what = 1; what <= 1000; ++what)
        agenda.add(5, defaultPhase, what);

    std::vector<std::uintptr_t> order;
    while (const std::uintptr_t what = agenda.takeDue(5).what)
        order.push_back(what);

    ASSERT_EQ(order.size(), 1000U);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST(Agenda, FindsThatAnEntryIsNextOnlyIfItIsDueBeforeAllOthers)
{
    Agenda agenda;
    std::uint64_t order = 0;
    Due next;
    agenda.setHorizon(100);
    for (const std::int64_t due : {7, 5, 9})
        agenda.add(due, defaultPhase, 1);

    EXPECT_EQ(agenda.exchange(4, lastPhase, 1, order, next), Agenda::Exchange::isNext);
    EXPECT_NE(agenda.exchange(5, 0, 1, order, next), Agenda::Exchange::isNext);
    EXPECT_NE(agenda.exchange(6, defaultPhase, 1, order, next), Agenda::Exchange::isNext);
}

TEST(Agenda, ExchangesAnEntryForTheOneThatIsDueBefore)
{
    Agenda agenda;
    std::uint64_t order = 0;
    Due next;
    agenda.setHorizon(100);
    agenda.add(7, defaultPhase, 1);
    agenda.add(5, defaultPhase, 2);

    EXPECT_EQ(agenda.exchange(6, defaultPhase, 3, order, next), Agenda::Exchange::done);

    EXPECT_EQ(next.at, 5);
    EXPECT_EQ(next.what, 2U);
    EXPECT_EQ(agenda.takeDue(100).what, 3U);
    EXPECT_EQ(agenda.takeDue(100).what, 1U);
}

TEST(Agenda, ExchangesNothingBeyondTheHorizonOrWithoutOne)
{
    Agenda agenda;
    std::uint64_t order = 0;
    Due next;

    EXPECT_EQ(agenda.exchange(4, defaultPhase, 1, order, next), Agenda::Exchange::isUnclear);
    agenda.setHorizon(3);
    EXPECT_EQ(agenda.exchange(4, defaultPhase, 1, order, next), Agenda::Exchange::isUnclear);
    agenda.setHorizon(4);
    EXPECT_EQ(agenda.exchange(4, defaultPhase, 1, order, next), Agenda::Exchange::isNext);
}

TEST(Agenda, TellsWhichOfTwoNumbersWasGivenFirstWhateverTheirPhases)
{
    Agenda agenda;
    const std::uint64_t first = agenda.add(1, lastPhase, 1);
    const std::uint64_t second = agenda.add(1, 0, 2);

    EXPECT_LT(second, first);
    EXPECT_LT(Agenda::sequenceOf(first), Agenda::sequenceOf(second));
}

}  // namespace
}  // namespace tillsim
