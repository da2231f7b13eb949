// SPDX-License-Identifier: MIT
// Waiting for a state rather than for a signal: waitFor looks at its predicate at once, and again on every notify, and
// goes on only when it is true. Here it takes a connection three seconds to be ready, and queries come before that.
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/sync.hpp"

namespace tillsim::gallery::connection {

namespace {

using namespace std::chrono_literals;

class Connection {
public:
    explicit Connection(const Teller& tell) : m_tell{tell} { }

    Task<> initialise()
    {
        co_await changeTo(State::initialising);
        co_await delay(3s);
        co_await changeTo(State::initialised);
    }

    Task<> execute(std::string query)
    {
        co_await m_condition.lock().acquire();
        const LockGuard guard{m_condition.lock()};
        co_await m_condition.waitFor([this, &query] { return isInitialised(query); });
        m_tell(query, "runs");
        co_await delay(3s);
        m_tell(query, "has finished");
    }

private:
    enum class State { closed, initialising, initialised };

    Task<> changeTo(State state)
    {
        co_await m_condition.lock().acquire();
        const LockGuard guard{m_condition.lock()};
        m_tell("connection", "{}", state == State::initialised ? "is initialised" : "is initialising");
        m_state = state;
        m_condition.notifyAll();
    }

    bool isInitialised(const std::string& query) const
    {
        m_tell(query, "{}", m_state == State::initialised ? "sees that it can run" : "sees that it must wait");
        return m_state == State::initialised;
    }

    Teller m_tell;
    Condition m_condition;
    State m_state = State::closed;
};

}  // namespace

void play(Story& story, const Options&)
{
    Kernel kernel;
    Connection connection{Teller{story, kernel}};
    kernel.spawn(connection.execute("query 1"));
    kernel.spawn(connection.execute("query 2"));
    kernel.spawn(connection.initialise());
    kernel.run();

    const std::vector<Moment> tooEarly{{Instant{}, "query 1"}, {Instant{}, "query 2"}};
    story.checkEqual(story.moments("sees that it must wait"), {tooEarly[0], tooEarly[1], tooEarly[0], tooEarly[1]},
                     "the predicate is looked at at once, and again on the first notify");
    story.checkEqual(story.moments("runs"), {{Instant{3s}, "query 1"}, {Instant{6s}, "query 2"}},
                     "nobody runs before 3 s, and then one after the other");
    story.checkEqual(story.moments("has finished"), {{Instant{6s}, "query 1"}, {Instant{9s}, "query 2"}},
                     "each keeps the lock for its 3 s");
    story.checkEqual(story.moments("sees that it can run"), story.moments("runs"), "who sees that it can run does so");
}

}  // namespace tillsim::gallery::connection
