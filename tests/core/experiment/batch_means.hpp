// SPDX-License-Identifier: MIT
// How well the figures of a long run agree with what theory says of it.
#pragma once

#include "core/events/event_stream.hpp"
#include "core/statistics/tally.hpp"

#include <cmath>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tillsim {

/// A figure of theory, and what of a customer averages to it: nothing if the customer does not count.
struct Claim {
    std::string what;
    double value;
    std::function<std::optional<double>(const CustomerRecord&)> observe;
};

struct Estimate {
    double mean = 0.0;
    double standardError = 0.0;

    /// From `value`, in standard errors.
    [[nodiscard]] double deviation(double value) const { return (mean - value) / standardError; }
};

/// Cuts the customers of a run into `batches` batches of equal size, after one of the same size that does not count
/// because the shop fills up then. The standard error is that of the mean of the batches, which are long enough to be
/// all but independent (A. M. Law, Simulation Modeling and Analysis, 2015, section 9.5.3).
class BatchMeans final : public EventObserver {
public:
    BatchMeans(std::vector<Claim> claims, std::size_t batches, std::size_t customers)
        : m_claims{std::move(claims)},
          m_size{customers / (batches + 1)},
          m_tallies(m_claims.size(), std::vector<Tally>(batches))
    {
    }

    void on(const ShopEvent& event) override
    {
        if (!event.record || !event.record->left)
            return;
        const std::size_t batch = static_cast<std::size_t>(event.record->id) / m_size;
        for (std::size_t claim = 0; claim < m_claims.size(); ++claim) {
            if (batch == 0 || batch > m_tallies[claim].size())
                continue;
            if (const auto value = m_claims[claim].observe(*event.record))
                m_tallies[claim][batch - 1].add(*value);
        }
    }

    [[nodiscard]] Estimate estimate(std::size_t claim) const
    {
        Tally means;
        for (const Tally& batch : m_tallies[claim])
            means.add(batch.mean());
        return {means.mean(), means.standardDeviation() / std::sqrt(static_cast<double>(means.count()))};
    }

private:
    std::vector<Claim> m_claims;
    std::size_t m_size;
    std::vector<std::vector<Tally>> m_tallies;  // By claim and batch.
};

}  // namespace tillsim
