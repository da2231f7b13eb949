// SPDX-License-Identifier: MIT
#include "app/mpi/crew.hpp"

#include "app/mpi/briefing.hpp"
#include "app/mpi/messages.hpp"

#include <fmt/format.h>

#include <span>
#include <stdexcept>
#include <string>

namespace tillsim::mpi {

namespace {

/// A rank that has said that it is ready.
class RankHand final : public Hand {
public:
    RankHand(int rank, std::size_t threads, const std::vector<SweepRun>& runs)
        : m_rank{rank}, m_threads{threads}, m_runs{runs}
    {
    }

    [[nodiscard]] std::size_t threads() const override { return m_threads; }
    void give(std::size_t index) override { send(m_rank, About::run, toBytes(Order{index, m_runs[index]})); }
    std::optional<FinishedRun> take() override
    {
        const auto message = poll(m_rank);
        return message ? std::optional{finishedFrom(message->bytes)} : std::nullopt;
    }

private:
    int m_rank;
    std::size_t m_threads;
    const std::vector<SweepRun>& m_runs;
};

std::string textOf(const Bytes& bytes)
{
    std::string text;
    for (const std::byte byte : bytes)
        text += static_cast<char>(byte);
    return text;
}

}  // namespace

Crew::~Crew()
{
    if (!m_isBriefed) {
        broadcast({});
        return;
    }
    for (int rank = leader + 1; rank < m_ranks; ++rank)
        send(rank, About::leave, {});
}

std::vector<std::unique_ptr<Hand>> Crew::brief(const SweepPlan& plan, const std::vector<SweepRun>& runs,
                                               std::size_t threads)
{
    broadcast(toBytes(plan, threads));
    m_isBriefed = true;
    std::vector<std::unique_ptr<Hand>> hands;
    for (int rank = leader + 1; rank < m_ranks; ++rank) {
        const std::string trouble = textOf(receive(rank).bytes);
        if (!trouble.empty())
            throw std::runtime_error{fmt::format("rank {}: {}", rank, trouble)};
        hands.push_back(std::make_unique<RankHand>(rank, threads, runs));
    }
    return hands;
}

}  // namespace tillsim::mpi
