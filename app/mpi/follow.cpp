// SPDX-License-Identifier: MIT
#include "app/mpi/follow.hpp"

#include "app/cli/timed_job.hpp"
#include "app/cli/version.hpp"
#include "app/mpi/bench.hpp"
#include "app/mpi/briefing.hpp"
#include "app/mpi/messages.hpp"
#include "app/mpi/patience.hpp"

#include <exception>
#include <memory>
#include <span>
#include <string>
#include <utility>

namespace tillsim::mpi {

namespace {

/// Computes the runs of one plan.
class Workshop {
public:
    explicit Workshop(Briefing briefing) : m_plan{std::move(briefing.plan)}, m_shelf{m_plan}, m_bench{briefing.threads}
    {
    }

    void begin(const Order& order)
    {
        m_bench.add(order.index, [this, run = order.run] {
            return attempt(cli::timed([&](std::size_t) { return computeRun(run, m_plan, m_shelf); }), run.point);
        });
    }

    std::optional<FinishedRun> take() { return m_bench.take(); }

private:
    SweepPlan m_plan;
    ScenarioShelf m_shelf;
    Bench m_bench;  // After what its threads use.
};

void sayReady(const std::string& trouble)
{
    send(leader, About::ready, std::as_bytes(std::span{trouble}));
}

/// Nothing if this rank cannot compute the plan, of which the leader then knows.
std::unique_ptr<Workshop> openWorkshop(const Bytes& briefing)
{
    std::unique_ptr<Workshop> workshop;
    std::string trouble;
    try {
        workshop = std::make_unique<Workshop>(briefingFrom(briefing, cli::versionText()));
    } catch (const std::exception& error) {
        trouble = error.what();
    }
    sayReady(trouble);
    return workshop;
}

void work(Workshop& workshop)
{
    Patience patience;
    while (true) {
        const auto message = poll(leader);
        if (message && message->about == About::leave)
            return;
        if (message)
            workshop.begin(orderFrom(message->bytes));
        const auto finished = workshop.take();
        if (finished)
            send(leader, About::finished, toBytes(*finished));
        if (message || finished)
            patience.reset();
        else
            patience.wait();
    }
}

}  // namespace

void follow()
{
    const Bytes briefing = receiveBroadcast();
    if (briefing.empty())
        return;
    if (const auto workshop = openWorkshop(briefing))
        work(*workshop);
    else
        (void)receive(leader);  // To leave.
}

}  // namespace tillsim::mpi
