// SPDX-License-Identifier: MIT
#include "tests/core/experiment/recursion.hpp"

#include "core/random/distribution.hpp"
#include "core/random/standard_exponential.hpp"
#include "core/random/stream.hpp"

#include <algorithm>

namespace tillsim {

namespace {

/// The tills by when they will be free; a few, so a plain search will do.
class Tills {
public:
    explicit Tills(std::size_t tills) : m_free(tills) { }

    /// The first that is free serves a customer who is ready at `ready`: when that begins.
    Duration serve(Duration ready, Duration service)
    {
        const auto first = std::min_element(m_free.begin(), m_free.end());
        const Duration started = std::max(ready, *first);
        *first = started + service;
        return started;
    }

private:
    std::vector<Duration> m_free;
};

}  // namespace

Load poissonLoad(std::size_t customers, double perHour, double meanService)
{
    Load load;
    Generator gaps = streamFor({1, 0, Purpose::arrivals, 0});
    const Distribution service = Distribution::exponential(meanService);
    for (std::size_t customer = 0; customer < customers; ++customer) {
        load.gaps.push_back(fromSeconds(3600.0 / perHour * standardExponential(gaps)));
        Generator services = streamFor({1, 0, Purpose::serviceTime, entityOf(0, customer)});
        load.services.push_back(service.drawDuration(services));
    }
    return load;
}

std::vector<Duration> lindleyWaits(const Load& load)
{
    std::vector<Duration> waits{Duration::zero()};
    for (std::size_t next = 1; next < load.gaps.size(); ++next)
        waits.push_back(std::max(Duration::zero(), waits.back() + load.services[next - 1] - load.gaps[next]));
    return waits;
}

std::vector<Passage> sharedLine(const Load& load, std::size_t tills)
{
    Tills desk{tills};
    std::vector<Passage> passages;
    Duration now{};
    for (std::size_t customer = 0; customer < load.gaps.size(); ++customer) {
        now += load.gaps[customer];
        passages.push_back({now, now, desk.serve(now, load.services[customer])});
    }
    return passages;
}

std::vector<Passage> boundedLine(const Load& load, std::size_t tills, std::size_t places, bool isHeld)
{
    Tills desk{tills};
    std::vector<Passage> passages;
    Passage last;
    for (std::size_t customer = 0; customer < load.gaps.size(); ++customer) {
        Passage next;
        next.arrived = (isHeld ? last.joined : last.arrived) + load.gaps[customer];
        next.joined = std::max(next.arrived, last.joined);
        if (customer >= places)
            next.joined = std::max(next.joined, passages[customer - places].started);
        next.started = desk.serve(next.joined, load.services[customer]);
        passages.push_back(next);
        last = next;
    }
    return passages;
}

}  // namespace tillsim
