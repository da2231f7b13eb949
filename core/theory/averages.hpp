// SPDX-License-Identifier: MIT
// The four averages that every model of a line gives, tied to each other by Little's law.
//
// All of core/theory counts time in one unit of the caller's choice: rates are per that unit.
#pragma once

namespace tillsim::theory {

/// Long-run averages: of customers over time, and of times over customers.
struct Averages {
    double inLine = 0.0;   ///< Customers waiting.
    double inShop = 0.0;   ///< Customers waiting or in service.
    double wait = 0.0;     ///< From arrival to the start of service.
    double sojourn = 0.0;  ///< From arrival to leaving.
};

// Little 1961 (L = lambda W), applied to the line and to line and service together. `throughput` is the rate of those
// who come in; above 0.
[[nodiscard]] Averages averagesFromWait(double throughput, double wait, double meanService);
[[nodiscard]] Averages averagesFromLine(double throughput, double inLine, double meanService);
[[nodiscard]] Averages averagesFromShop(double throughput, double inShop, double meanService);

/// In which order those who wait are taken; none looks at the length of their service.
enum class Order : unsigned char { Fifo, Lifo, Random };

/// The second moment of the wait under `order`, from that in order of arrival: times 1 / (1 - load) for the last first
/// (Takacs 1963), times 2 / (2 - load) for a random one (Kingman 1962). Holds for one server with Poisson arrivals and
/// for any number of servers with exponential services.
[[nodiscard]] double waitSecondMomentIn(Order order, double fifoSecondMoment, double load);

/// Whether the tills have any time left: with a load that is 1 but for rounding there is no long run either.
[[nodiscard]] bool keepsUp(double load);

/// Throws std::domain_error unless 0 <= load < 1: beyond, a line grows without end and has no long-run averages.
void requireStable(double load);

}  // namespace tillsim::theory
