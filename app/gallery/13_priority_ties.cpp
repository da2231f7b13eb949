// SPDX-License-Identifier: MIT
// Items of one priority leave in the order in which they entered. A plain binary heap does not give this: it moves its
// last item to the front whenever one leaves. This queue numbers its items, and compares the numbers last.
#include "app/gallery/plays.hpp"
#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"

namespace tillsim::gallery::priority_ties {

namespace {

struct Passenger {
    int boardingGroup;
    char name;
};

struct BoardsFirst {
    bool operator()(const Passenger& a, const Passenger& b) const { return a.boardingGroup < b.boardingGroup; }
};

using Gate = PriorityQueue<Passenger, BoardsFirst>;

void arrive(const Teller& tell, Gate& gate, const std::vector<Passenger>& passengers)
{
    for (const Passenger& passenger : passengers) {
        tell("gate", "passenger {} of group {} arrives", passenger.name, passenger.boardingGroup);
        gate.putNowait(passenger);
    }
}

std::string board(const Teller& tell, Gate& gate, int count)
{
    std::string names;
    for (; count > 0; --count) {
        const Passenger passenger = gate.getNowait();
        tell("gate", "passenger {} of group {} boards", passenger.name, passenger.boardingGroup);
        names += passenger.name;
    }
    return names;
}

}  // namespace

void play(Story& story, const Options&)
{
    Gate gate;
    const Kernel kernel;
    const Teller tell{story, kernel};

    arrive(tell, gate, {{2, 'a'}, {1, 'B'}, {2, 'c'}, {1, 'D'}, {1, 'E'}, {2, 'f'}, {1, 'G'}});
    story.checkEqual(board(tell, gate, 3), "BDE", "group 1 boards first, in the order of arrival");

    arrive(tell, gate, {{2, 'h'}, {1, 'I'}});
    story.checkEqual(board(tell, gate, 6), "GIacfh", "who comes later stands behind the others of the same group");
}

}  // namespace tillsim::gallery::priority_ties
