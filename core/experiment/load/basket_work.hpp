// SPDX-License-Identifier: MIT
// What a customer with so many items costs a till and its helpers, on average and part by part.
//
// Theory has the same times as laws (service_law.hpp); here are their means, given the basket.
#pragma once

#include "core/scenario/scenario.hpp"

#include <cstdint>
#include <vector>

namespace tillsim {

/// Seconds, of one customer on average or of many added up.
struct MeanWork {
    double scan = 0.0;           ///< At a till of speed 1; any other divides it by its speed.
    double tender = 0.0;         ///< At any till.
    double gap = 0.0;            ///< After the service, if somebody waits.
    std::vector<double> help{};  ///< Of each of Scenario::helpers, once there; the till stands meanwhile.

    /// What no speed changes: help and tender.
    [[nodiscard]] double besides() const;

    /// Adds `weight` times `more`.
    void add(double weight, const MeanWork& more);
};

/// The work of customers of one class at one bank.
class BasketWork {
public:
    BasketWork(const Scenario& scenario, std::uint32_t customerClass, std::uint32_t bank);

    /// Of a customer with so many items.
    [[nodiscard]] MeanWork of(double items) const;

private:
    /// constant + factor * items^exponent; the power of no items is 0 whatever the exponent.
    struct Curve {
        double constant = 0.0;
        double factor = 0.0;
        double exponent = 1.0;

        [[nodiscard]] double at(double items) const;
    };

    static Curve curveOf(const TimeOfItems& time);
    void addProducts(const Scenario& scenario, const CustomerClass& who, bool areScanned);
    void addCalls(const Scenario& scenario);

    Curve m_scan;
    Curve m_gap;
    double m_tender = 0.0;
    std::vector<double> m_helpPerBasket;  // Of each helper.
    std::vector<double> m_helpPerItem;    // The same.
};

/// What paying takes on average such a customer, whose tender is not known; 0 without tenders.
[[nodiscard]] double meanTender(const Scenario& scenario, const CustomerClass& who);

}  // namespace tillsim
