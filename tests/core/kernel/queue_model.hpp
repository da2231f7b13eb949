// SPDX-License-Identifier: MIT
// What a queue promises, told naively: a model in which clients take turns, for the property tests to compare with.
//
// Written from the design's words alone, with vectors that are searched from one end to the other. It has nothing in
// common with the product, not even the kernel: the ready line and the deadlines are vectors too.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tillsim::model {

enum class Discipline { fifo, lifo, priority };
enum class Wish { get, next, put, join };
enum class Fault { none, interrupted, cancelled };

/// Items rank by their last digit, the smallest first.
inline int rankOf(int item)
{
    return item % 10;
}

class QueueModel {
public:
    QueueModel(Discipline discipline, std::size_t maxSize) : m_discipline{discipline}, m_maxSize{maxSize} { }

    // Calls that do not wait.

    enum class Answer { done, full, empty, closed };
    Answer put(int item);
    Answer get(std::optional<int>& item);
    std::optional<int> remove(std::uint64_t number);  ///< `number` counts the items put from 1.
    bool taskDone();                                  ///< False: one too many.
    void close();
    void shutdown(bool immediate);

    // Clients, who wait, and are told by their number from 0 on.

    /// A client who wants something at its next turn, and waits for at most `patience` instants; 0: for ever.
    void enter(Wish wish, int item, int patience);
    void withdraw(std::size_t client, Fault fault);

    bool step();           ///< Gives the next client its turn; false if nobody is ready.
    void pass(int until);  ///< Gives turns and lets time go by until the instant `until`.

    // What can be seen.

    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] bool full() const { return !hasRoom(); }
    [[nodiscard]] std::size_t waitingGetters() const { return m_getters.size(); }
    [[nodiscard]] std::size_t waitingPutters() const { return m_putters.size(); }
    [[nodiscard]] std::size_t waitingJoins() const { return m_joins.size(); }
    [[nodiscard]] std::size_t unfinished() const { return m_unfinished; }
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] std::uint64_t itemsPut() const { return m_numbers; }
    [[nodiscard]] std::size_t clients() const { return m_clients.size(); }
    [[nodiscard]] bool isOver(std::size_t client) const { return m_clients[client].state == State::over; }

    /// What the clients have said, such as "3 got 17".
    [[nodiscard]] const std::vector<std::string>& story() const { return m_story; }

private:
    enum class State { entering, waiting, answered, refused, withdrawn, lingering, over };

    struct Item {
        int value;
        std::uint64_t number;
    };

    struct Client {
        Wish wish;
        int item;
        int patience;
        State state = State::entering;
        Fault fault = Fault::none;
        std::optional<Item> held{};  // Handed to it, and not told yet.
        std::uint64_t entered = 0;   // The number of the item that it has put.
        int deadline = 0;            // 0: none.
    };

    using Line = std::vector<std::size_t>;

    [[nodiscard]] bool hasRoom() const { return m_maxSize == 0 || m_items.size() < m_maxSize; }
    [[nodiscard]] bool anyHolds() const;
    std::uint64_t bring(int value);
    void serve(const Item& item);
    void admit();
    int take();
    void store(const Item& item);
    void settle(std::size_t items);
    void dismiss();
    void wake(std::size_t client, State state);
    void leaveLines(std::size_t client);

    void begin(std::size_t client);
    [[nodiscard]] bool isAnsweredAtOnce(Client& client);
    void wait(std::size_t client);
    void applyFault(std::size_t client);
    void giveUp(std::size_t client);
    void finish(std::size_t client);
    void say(std::size_t client, const std::string& what);

    Discipline m_discipline;
    std::size_t m_maxSize;
    int m_closed = 0;  // 0 open, 1 closed, 2 shut down, 3 shut down at once.
    std::vector<Item> m_items;
    std::uint64_t m_numbers = 0;
    std::size_t m_unfinished = 0;
    std::vector<Client> m_clients;
    Line m_getters;
    Line m_putters;
    Line m_joins;
    Line m_ready;
    Line m_timed;  // Who has a deadline, in the order in which they got it.
    int m_now = 0;
    std::vector<std::string> m_story;
};

}  // namespace tillsim::model
