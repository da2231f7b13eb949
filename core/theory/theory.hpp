// SPDX-License-Identifier: MIT
// What queueing theory says about a scenario: which model it is, exactly or nearly, and the values to hold a run
// against.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

struct Scenario;

/// A value by the name that results give it: "wait_s.mean", "wait_s.sd", "wait_s.p95", "sojourn_s.mean",
/// "line_length.mean", "in_shop.mean", "throughput_per_hour", "utilisation", "within.60"; those of a class are
/// "classes[NAME].wait_s.mean". Of all arrivals: "share.served", "share.turned_away", "share.balked", "share.reneged",
/// and "share.waiting", who find that they have to wait. Times are in seconds.
struct TheoryValue {
    std::string name;
    double value = 0.0;

    bool operator==(const TheoryValue&) const = default;
};

/// A stretch of the day with one rate of arrivals and one number of tills, as if it lasted for ever.
struct TheoryInterval {
    double from = 0.0;     ///< Seconds since opening.
    double to = 0.0;       ///< The same.
    double perHour = 0.0;  ///< Customers expected.
    double tills = 0.0;    ///< On duty.
    double load = 0.0;     ///< Tills needed over tills on duty; infinite where customers come and no till is on duty.
    /// From load 1 on the line grows by so many customers an hour, and nothing has a long-run value; below, 0.
    double growthPerHour = 0.0;
    std::vector<TheoryValue> values{};  ///< Empty from load 1 on, and where nobody comes.
};

/// The model that fits a scenario best.
struct Theory {
    std::string model{};  ///< In Kendall's notation with words: "M/M/3", "M/M/2 with priorities"; empty: none is near.
    /// Whether the scenario meets every assumption of the model, and its formula is no approximation.
    bool exact = false;
    /// Otherwise why not, a sentence each: assumptions that the scenario breaks, and approximations in the formula.
    std::vector<std::string> broken{};
    /// What to keep in mind when comparing, a sentence each.
    std::vector<std::string> notes{};
    /// "arrivals_per_hour", "service_s.mean" and "service_s.scv" without the gap, "gap_s.mean", "tills", and "load"
    /// with the gap.
    std::vector<TheoryValue> parameters{};
    std::vector<TheoryValue> values{};        ///< Empty where the tills cannot keep up.
    std::vector<TheoryInterval> intervals{};  ///< Of a day with rates or rosters that vary; otherwise empty.
};

/// The value called `name`; nullptr if there is none.
[[nodiscard]] const double* findValue(const std::vector<TheoryValue>& values, std::string_view name);

/// What theory says about `scenario`, whose ranges hold as its comments state. Takes milliseconds.
[[nodiscard]] Theory theoryOf(const Scenario& scenario);

}  // namespace tillsim
