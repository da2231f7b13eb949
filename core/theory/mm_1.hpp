// SPDX-License-Identifier: MIT
// M/M/1: what one till has in closed form beyond M/M/c.
#pragma once

namespace tillsim::theory {

/// The long run of M/M/1 (Gross and Harris 1998, section 2.2, unless said). For waits see MMc with one server.
class MM1 {
public:
    /// Rates above 0; throws std::domain_error unless the load is below 1.
    MM1(double arrivalRate, double serviceRate);

    [[nodiscard]] double load() const { return m_load; }
    [[nodiscard]] double inShopProbability(int n) const;  ///< P(n in the shop), n >= 0.
    [[nodiscard]] double inShopVariance() const;
    [[nodiscard]] double inLineVariance() const;

    /// In order of arrival the sojourn is exponential of rate mu - lambda.
    [[nodiscard]] double sojournTail(double time) const;
    [[nodiscard]] double sojournQuantile(double p) const;
    [[nodiscard]] double sojournVariance() const;

    /// Of the sojourn when the last comer is served first and cuts a service short, which resumes: a busy period.
    [[nodiscard]] double sojournVarianceLifoPreemptive() const { return busyPeriodVariance(); }

    /// Of the sojourn when all share the server (Coffman, Muntz and Trotter 1970, eq. 34).
    [[nodiscard]] double sojournVarianceShared() const;

    [[nodiscard]] double busyPeriodMean() const { return 1.0 / m_drainRate; }
    [[nodiscard]] double busyPeriodVariance() const;
    [[nodiscard]] double servedPerBusyPeriod() const { return 1.0 / (1.0 - m_load); }

private:
    double m_serviceRate;
    double m_load;
    double m_drainRate;  // mu - lambda.
};

}  // namespace tillsim::theory
