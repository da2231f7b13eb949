// SPDX-License-Identifier: MIT
// Random games with a queue and several clients at once, each move compared with the naive model.
#include "tests/core/kernel/queue_model.hpp"
#include "tests/core/kernel/story.hpp"

#include "core/kernel/queue.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace tillsim {
namespace {

using namespace std::chrono_literals;
using model::Discipline;
using model::Fault;
using model::QueueModel;
using model::Wish;
using Answer = model::QueueModel::Answer;

enum class Move {
    enterGet,
    enterNext,
    enterPut,
    enterJoin,
    putNowait,
    tryPut,
    enlist,
    getNowait,
    tryGet,
    remove,
    cancel,
    interrupt,
    taskDone,
    step,
    drain,
    pass,
    close,
    shutdown,
    shutdownAtOnce,
};

/// One move of a game; what `number` means depends on the move.
struct Turn {
    Move move = Move::step;
    int number = 0;
    int patience = 0;
};

std::ostream& operator<<(std::ostream& out, const Turn& turn)
{
    static const char* const names[]
        = {"enterGet",  "enterNext", "enterPut", "enterJoin", "putNowait",     "tryPut",   "enlist",
           "getNowait", "tryGet",    "remove",   "cancel",    "interrupt",     "taskDone", "step",
           "drain",     "pass",      "close",    "shutdown",  "shutdownAtOnce"};
    return out << names[static_cast<std::size_t>(turn.move)] << '(' << turn.number << ", " << turn.patience << ')';
}

rc::Gen<Turn> someTurn()
{
    const auto move = rc::gen::weightedElement<Move>({{6, Move::enterGet},
                                                      {2, Move::enterNext},
                                                      {7, Move::enterPut},
                                                      {2, Move::enterJoin},
                                                      {3, Move::putNowait},
                                                      {2, Move::tryPut},
                                                      {3, Move::enlist},
                                                      {2, Move::getNowait},
                                                      {2, Move::tryGet},
                                                      {3, Move::remove},
                                                      {5, Move::cancel},
                                                      {3, Move::interrupt},
                                                      {4, Move::taskDone},
                                                      {12, Move::step},
                                                      {4, Move::drain},
                                                      {4, Move::pass},
                                                      {1, Move::close},
                                                      {1, Move::shutdown},
                                                      {1, Move::shutdownAtOnce}});
    return rc::gen::build<Turn>(rc::gen::set(&Turn::move, move), rc::gen::set(&Turn::number, rc::gen::inRange(0, 1000)),
                                rc::gen::set(&Turn::patience, rc::gen::weightedElement<int>({{4, 0}, {1, 1}, {1, 2}})));
}

struct ByRank {
    bool operator()(int a, int b) const { return model::rankOf(a) < model::rankOf(b); }
};

/// What the clients are about; each does one thing and says what came of it.
template <typename AnyQueue>
Task<> getOnce(std::string name, AnyQueue& queue, Duration patience, Story& story)
{
    std::optional<int> item;
    if (patience > 0s)
        item = co_await withTimeout(patience, queue.get());
    else
        item = co_await queue.get();
    story.push_back(item ? name + " got " + std::to_string(*item) : name + " gave up");
}

template <typename AnyQueue>
Task<> nextOnce(std::string name, AnyQueue& queue, Duration patience, Story& story)
{
    std::optional<std::optional<int>> item;
    if (patience > 0s)
        item = co_await withTimeout(patience, queue.next());
    else
        item.emplace(co_await queue.next());
    if (!item)
        story.push_back(name + " gave up");
    else
        story.push_back(*item ? name + " got " + std::to_string(**item) : name + " saw the end");
}

template <typename AnyQueue>
Task<> putOnce(std::string name, AnyQueue& queue, int item, Duration patience, Story& story)
{
    bool isIn = true;
    if (patience > 0s)
        isIn = co_await withTimeout(patience, queue.put(item));
    else
        co_await queue.put(item);
    story.push_back(name + (isIn ? " put" : " gave up"));
    if (!isIn)
        co_return;
    co_await yield();
    story.push_back(name + " went on");
}

template <typename AnyQueue>
Task<> joinOnce(std::string name, AnyQueue& queue, Duration patience, Story& story)
{
    bool isJoined = true;
    if (patience > 0s)
        isJoined = co_await withTimeout(patience, queue.join());
    else
        co_await queue.join();
    story.push_back(name + (isJoined ? " joined" : " gave up"));
}

Task<> tellWhatIsThrown(std::string name, Task<> client, Story& story)
{
    try {
        co_await client;
    } catch (const QueueClosed&) {
        story.push_back(name + " found it closed");
    } catch (const Interrupted&) {
        story.push_back(name + " interrupted");
    } catch (const Cancelled&) {
        story.push_back(name + " cancelled");
    }
}

/// A queue and its model, which are told the same.
template <typename AnyQueue>
class Game {
public:
    Game(Discipline discipline, std::size_t maxSize) : m_queue{maxSize}, m_model{discipline, maxSize} { }

    void play(const std::vector<Turn>& turns)
    {
        for (const Turn& turn : turns) {
            make(turn);
            check();
        }
        end();
    }

private:
    void make(const Turn& turn)
    {
        switch (turn.move) {
        case Move::enterGet: return enter(Wish::get, turn);
        case Move::enterNext: return enter(Wish::next, turn);
        case Move::enterPut: return enter(Wish::put, turn);
        case Move::enterJoin: return enter(Wish::join, turn);
        case Move::cancel: return withdraw(turn, Fault::cancelled);
        case Move::interrupt: return withdraw(turn, Fault::interrupted);
        case Move::step: return step();
        case Move::drain: return pass(0);
        case Move::pass: return pass(1 + turn.number % 2);
        default: return call(turn);
        }
    }

    void call(const Turn& turn)
    {
        switch (turn.move) {
        case Move::putNowait:
        case Move::tryPut:
        case Move::enlist: return put(turn);
        case Move::getNowait:
        case Move::tryGet: return get(turn);
        case Move::remove: return remove(turn);
        case Move::taskDone:
            RC_ASSERT(m_model.taskDone() == (thrownBy([this] { m_queue.taskDone(); }) == "nothing"));
            return;
        case Move::close: m_model.close(); return m_queue.close();
        case Move::shutdown: m_model.shutdown(false); return m_queue.shutdown();
        default: m_model.shutdown(true); return m_queue.shutdown(true);
        }
    }

    void enter(Wish wish, const Turn& turn)
    {
        const std::string name = std::to_string(m_model.clients());
        const Duration patience = turn.patience * 1s;
        m_model.enter(wish, turn.number, turn.patience);
        Task<> client = wish == Wish::get ? getOnce(name, m_queue, patience, m_story)
            : wish == Wish::next          ? nextOnce(name, m_queue, patience, m_story)
            : wish == Wish::put           ? putOnce(name, m_queue, turn.number, patience, m_story)
                                          : joinOnce(name, m_queue, patience, m_story);
        m_handles.push_back(m_kernel.spawn(tellWhatIsThrown(name, std::move(client), m_story)));
    }

    void withdraw(const Turn& turn, Fault fault)
    {
        if (m_handles.empty())
            return;
        const std::size_t client = static_cast<std::size_t>(turn.number) % m_handles.size();
        m_model.withdraw(client, fault);
        if (fault == Fault::cancelled)
            m_handles[client].cancel();
        else
            m_handles[client].interrupt();
    }

    void step()
    {
        if (m_model.step())
            RC_ASSERT(m_kernel.step());
    }

    void pass(int instants)
    {
        m_now += instants;
        m_model.pass(m_now);
        m_kernel.runUntil(Instant{m_now * 1s});
    }

    void put(const Turn& turn)
    {
        const Answer answer = m_model.put(turn.number);
        Ticket ticket;
        if (turn.move == Move::tryPut)
            RC_ASSERT(m_queue.tryPut(turn.number) == (answer == Answer::done));
        else
            RC_ASSERT(answerOf([&] {
                          if (turn.move == Move::enlist)
                              ticket = m_queue.enlist(turn.number);
                          else
                              m_queue.putNowait(turn.number);
                      })
                      == answer);
        if (turn.move == Move::enlist && answer == Answer::done)
            m_tickets.emplace_back(ticket, m_model.itemsPut());
    }

    void get(const Turn& turn)
    {
        std::optional<int> expected;
        const Answer answer = m_model.get(expected);
        std::optional<int> got;
        if (turn.move == Move::tryGet)
            got = m_queue.tryGet();
        else
            RC_ASSERT(answerOf([&] { got = m_queue.getNowait(); }) == answer);
        RC_ASSERT(got == expected);
    }

    void remove(const Turn& turn)
    {
        if (m_tickets.empty())
            return;
        const auto& [ticket, number] = m_tickets[static_cast<std::size_t>(turn.number) % m_tickets.size()];
        RC_ASSERT(m_queue.remove(ticket) == m_model.remove(number));
    }

    template <typename Call>
    static Answer answerOf(Call call)
    {
        try {
            call();
        } catch (const QueueFull&) {
            return Answer::full;
        } catch (const QueueEmpty&) {
            return Answer::empty;
        } catch (const QueueClosed&) {
            return Answer::closed;
        }
        return Answer::done;
    }

    /// The queue shows what the model shows, and nobody waits who could be served.
    void check() const
    {
        RC_ASSERT(m_story == m_model.story());
        RC_ASSERT(m_queue.size() == m_model.size());
        RC_ASSERT(m_queue.empty() == (m_model.size() == 0));
        RC_ASSERT(m_queue.full() == m_model.full());
        RC_ASSERT(m_queue.waitingGetters() == m_model.waitingGetters());
        RC_ASSERT(m_queue.waitingPutters() == m_model.waitingPutters());
        RC_ASSERT(m_queue.unfinished() == m_model.unfinished());
        RC_ASSERT(m_queue.isClosed() == m_model.isClosed());
        RC_ASSERT(m_queue.waitingGetters() == 0U || m_queue.empty());
        RC_ASSERT(m_queue.waitingPutters() == 0U || m_queue.full());
        RC_ASSERT(m_model.waitingJoins() == 0U || m_queue.unfinished() > 0U);
        for (std::size_t client = 0; client < m_handles.size(); ++client)
            RC_ASSERT(m_handles[client].done() == m_model.isOver(client));
    }

    /// Closes and drains, after which only joins may wait.
    void end()
    {
        call({Move::close});
        do {
            pass(0);
            get({Move::tryGet});
            check();
        } while (!m_queue.empty() || m_queue.waitingPutters() > 0U);
        pass(5);
        check();
        RC_ASSERT(m_queue.isClosed());
        RC_ASSERT(m_kernel.waiting().size() == m_model.waitingJoins());
    }

    AnyQueue m_queue;
    Kernel m_kernel;
    QueueModel m_model;
    Story m_story;
    std::vector<TaskHandle> m_handles;
    std::vector<std::pair<Ticket, std::uint64_t>> m_tickets;
    int m_now = 0;
};

template <typename AnyQueue>
void playSomeGame(Discipline discipline)
{
    const auto maxSize = *rc::gen::inRange<std::size_t>(0, 4).as("maxSize");
    const auto turns = *rc::gen::scale(1.5, rc::gen::container<std::vector<Turn>>(someTurn())).as("turns");
    Game<AnyQueue> game{discipline, maxSize};
    game.play(turns);
}

RC_GTEST_PROP(QueueAgainstItsModel, BehavesTheSameFirstInFirstOut, ())
{
    playSomeGame<Queue<int>>(Discipline::fifo);
}

RC_GTEST_PROP(QueueAgainstItsModel, BehavesTheSameLastInFirstOut, ())
{
    playSomeGame<LifoQueue<int>>(Discipline::lifo);
}

RC_GTEST_PROP(QueueAgainstItsModel, BehavesTheSameSmallestFirst, ())
{
    playSomeGame<PriorityQueue<int, ByRank>>(Discipline::priority);
}

}  // namespace
}  // namespace tillsim
