// SPDX-License-Identifier: MIT
#include "app/mpi/hands_executor.hpp"

#include "app/mpi/bench.hpp"
#include "app/mpi/patience.hpp"

#include <algorithm>
#include <exception>
#include <map>
#include <utility>

namespace tillsim::mpi {

namespace {

constexpr double secondsInAdvance = 0.05;
constexpr double mostInAdvance = 15.0;       // Runs that wait for each thread.
constexpr std::size_t mostUndelivered = 32;  // Runs for each thread that are given or have come early.

/// Threads of this process.
class OwnHand final : public Hand {
public:
    OwnHand(const Job& job, std::size_t threads) : m_job{job}, m_bench{threads} { }

    [[nodiscard]] std::size_t threads() const override { return m_bench.threads(); }
    void give(std::size_t index) override
    {
        m_bench.add(index, [this, index] { return attempt(m_job, index); });
    }
    std::optional<FinishedRun> take() override { return m_bench.take(); }

private:
    const Job& m_job;
    Bench m_bench;
};

/// A hand, and what it is at.
struct Seat {
    Hand& hand;
    std::size_t given = 0;  ///< Runs that have not come back.
    std::size_t room = hand.threads();

    void gave(const RunRecord& run)
    {
        --given;
        const double inAdvance = std::min(secondsInAdvance / run.wallSeconds, mostInAdvance);
        room = hand.threads() * (1 + static_cast<std::size_t>(std::max(inAdvance, 0.0)));
    }
};

/// One list of runs on its way through the hands.
class Round {
public:
    Round(std::size_t count, const Executor::Delivery& deliver) : m_count{count}, m_deliver{deliver} { }

    void seat(Hand& hand)
    {
        m_seats.push_back({.hand = hand});
        m_window += hand.threads() * mostUndelivered;
    }

    /// Begins nothing more.
    void end() { m_count = m_begun; }

    [[nodiscard]] bool isOver() const
    {
        return m_begun == m_count && std::ranges::all_of(m_seats, [](const Seat& seat) { return seat.given == 0; });
    }

    /// Whether anything was given.
    bool giveOut()
    {
        const std::size_t before = m_begun;
        bool isSought = true;
        while (isSought) {
            isSought = false;
            for (Seat& seat : m_seats)
                isSought = giveTo(seat) || isSought;
        }
        return m_begun > before;
    }

    /// Whether anything came back. What is next in order is delivered.
    bool takeIn()
    {
        bool hasCome = false;
        for (Seat& seat : m_seats) {
            while (auto finished = seat.hand.take()) {
                hasCome = true;
                seat.gave(finished->run);
                m_early.emplace(finished->index, std::move(finished->run));
            }
        }
        for (auto next = m_early.extract(m_passed); next; next = m_early.extract(m_passed))
            pass(std::move(next.mapped()));
        return hasCome;
    }

    /// How many were delivered; throws what a delivery has thrown.
    [[nodiscard]] std::size_t delivered() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        return m_passed;
    }

private:
    bool giveTo(Seat& seat)
    {
        if (m_begun == m_count || m_begun >= m_passed + m_window || seat.given >= seat.room)
            return false;
        seat.hand.give(m_begun++);
        ++seat.given;
        return true;
    }

    /// After a failure the others are only waited for.
    void pass(RunRecord&& run)
    {
        ++m_passed;
        if (m_failure)
            return;
        try {
            m_deliver(std::move(run));
        } catch (...) {
            m_failure = std::current_exception();
            end();
        }
    }

    std::size_t m_count;
    const Executor::Delivery& m_deliver;
    std::vector<Seat> m_seats;
    std::size_t m_window = 0;
    std::size_t m_begun = 0;
    std::size_t m_passed = 0;  // Delivered, or after a failure not even that.
    std::map<std::size_t, RunRecord> m_early;
    std::exception_ptr m_failure;
};

}  // namespace

HandsExecutor::HandsExecutor(std::vector<std::unique_ptr<Hand>> others, std::size_t ownThreads,
                             std::function<bool()> isStopping)
    : m_others{std::move(others)}, m_ownThreads{ownThreads}, m_isStopping{std::move(isStopping)}
{
}

std::size_t HandsExecutor::run(std::size_t count, const Job& job, const Delivery& deliver, std::stop_token stop)
{
    OwnHand own{job, m_ownThreads};
    Round round{count, deliver};
    for (const auto& hand : m_others)
        round.seat(*hand);
    round.seat(own);
    Patience patience;
    while (!round.isOver()) {
        if (stop.stop_requested() || m_isStopping())
            round.end();
        const bool hasGiven = round.giveOut();
        if (round.takeIn() || hasGiven)
            patience.reset();
        else
            patience.wait();
    }
    return round.delivered();
}

}  // namespace tillsim::mpi
