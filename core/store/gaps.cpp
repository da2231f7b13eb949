// SPDX-License-Identifier: MIT
#include "core/store/gaps.hpp"

#include "core/random/standard_exponential.hpp"
#include "core/random/stream.hpp"
#include "core/store/draw_count.hpp"
#include "core/store/linear_profile.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace tillsim {

namespace {

constexpr double secondsPerHour = 3600.0;

Duration bounded(double seconds)
{
    return fromSeconds(std::min(seconds, longestSeconds));
}

/// Unit-rate gaps, scaled by the rate: a higher rate has the same customers come sooner.
class PoissonGaps final : public Gaps {
public:
    PoissonGaps(const PoissonArrivals& arrivals, const Generator& generator)
        : m_mean{secondsPerHour / arrivals.perHour}, m_generator{generator}
    {
    }

    std::optional<Duration> next(Instant) override { return bounded(m_mean * standardExponential(m_generator)); }

private:
    double m_mean;
    Generator m_generator;
};

/// A Poisson process in a time that runs as fast as the rate, so that it is exact at the joints (E. Cinlar,
/// Introduction to Stochastic Processes, 1975, section 4.7: the time transformation of a non-homogeneous process).
class ProfileGaps final : public Gaps {
public:
    ProfileGaps(const ProfileArrivals& profile, const Generator& generator)
        : m_profile{&profile}, m_generator{generator}
    {
    }

    std::optional<Duration> next(Instant now) override
    {
        double needed = standardExponential(m_generator);  // Expected arrivals still to go by.
        Duration at = now.time_since_epoch();
        // No day is as long as that; the ends of intervals after it could not be told in 64 bits.
        const Duration longest = fromSeconds(longestSeconds);
        for (std::size_t hour = intervalAt(at); hour < m_profile->perHour.size() && at < longest; ++hour) {
            const double perSecond = m_profile->perHour[hour] / secondsPerHour;
            const Duration end = m_profile->interval * static_cast<std::int64_t>(hour + 1);
            const double available = perSecond * toSeconds(end - at);
            if (needed < available) {
                // Rounding up to the very end of the interval would put the arrival into the next one.
                const Duration reached = std::min(at + bounded(needed / perSecond), end - Duration{1});
                return std::max(reached - now.time_since_epoch(), Duration::zero());
            }
            needed -= available;
            at = end;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::size_t intervalAt(Duration time) const
    {
        return static_cast<std::size_t>(time / m_profile->interval);
    }

    const ProfileArrivals* m_profile;
    Generator m_generator;
};

class RenewalGaps final : public Gaps {
public:
    RenewalGaps(const RenewalArrivals& arrivals, const Generator& generator)
        : m_arrivals{&arrivals}, m_generator{generator}
    {
    }

    std::optional<Duration> next(Instant) override
    {
        return std::max(m_arrivals->gap.drawDuration(m_generator), Duration::zero());
    }

private:
    const RenewalArrivals* m_arrivals;
    Generator m_generator;
};

class BatchGaps final : public Gaps {
public:
    BatchGaps(const BatchArrivals& arrivals, const Generator& gaps, const Generator& sizes)
        : m_arrivals{&arrivals}, m_gaps{gaps}, m_sizes{sizes}, m_comesAtOnce{arrivals.first == FirstBatch::Opening}
    {
    }

    std::optional<Duration> next(Instant) override
    {
        if (std::exchange(m_comesAtOnce, false))
            return Duration::zero();
        return std::max(m_arrivals->every.drawDuration(m_gaps), Duration::zero());
    }

    std::int64_t size() override { return countFrom(m_arrivals->size, m_sizes); }

private:
    const BatchArrivals* m_arrivals;
    Generator m_gaps;
    Generator m_sizes;
    bool m_comesAtOnce;
};

/// The rows of a trace by (arrival, row). A customer's number is the position of its row in the file.
class TraceGaps final : public Gaps {
public:
    explicit TraceGaps(const TraceArrivals& trace) : m_rows{&trace.rows}, m_order(trace.rows.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(),
                         [this](std::size_t a, std::size_t b) { return (*m_rows)[a].arrival < (*m_rows)[b].arrival; });
    }

    std::optional<Duration> next(Instant) override
    {
        if (m_next == m_order.size())
            return std::nullopt;
        const Duration arrival = (*m_rows)[m_order[m_next++]].arrival;
        return arrival - std::exchange(m_last, arrival);
    }

    [[nodiscard]] const TraceRow* row(std::uint64_t ordinal) const override { return &(*m_rows)[ordinal]; }
    [[nodiscard]] std::uint64_t ordinal(std::uint64_t come) const override { return m_order[come]; }

private:
    const std::vector<TraceRow>* m_rows;
    std::vector<std::size_t> m_order;  // Positions in m_rows, by arrival.
    std::size_t m_next = 0;
    Duration m_last{};  // When the row before the next one arrives.
};

}  // namespace

std::unique_ptr<Gaps> makeGaps(const ArrivalSource& source, std::size_t index, std::uint64_t seed,
                               std::uint64_t replication)
{
    const Generator gaps = streamFor({seed, replication, Purpose::arrivals, index});
    if (const auto* const poisson = std::get_if<PoissonArrivals>(&source.kind))
        return std::make_unique<PoissonGaps>(*poisson, gaps);
    if (const auto* const renewal = std::get_if<RenewalArrivals>(&source.kind))
        return std::make_unique<RenewalGaps>(*renewal, gaps);
    if (const auto* const profile = std::get_if<ProfileArrivals>(&source.kind)) {
        if (profile->shape == ProfileShape::Linear)
            return std::make_unique<LinearProfileGaps>(*profile, gaps);
        return std::make_unique<ProfileGaps>(*profile, gaps);
    }
    if (const auto* const batch = std::get_if<BatchArrivals>(&source.kind))
        return std::make_unique<BatchGaps>(*batch, gaps, streamFor({seed, replication, Purpose::batchSize, index}));
    return std::make_unique<TraceGaps>(std::get<TraceArrivals>(source.kind));
}

}  // namespace tillsim
