// SPDX-License-Identifier: MIT
// Erlang's two formulas of 1917: who finds all tills busy, with and without places to wait.
#pragma once

#include <cstdint>

namespace tillsim::theory {

/// Erlang B: the share of arrivals that `servers` >= 0 servers without waiting places turn away at an offered load of
/// `offered` >= 0 (arrival rate times mean service). Holds for any law of service (Sevastyanov 1957). By the
/// recursion 1/B(n) = 1 + n / (a B(n - 1)) (Jagerman 1974, eq. 4), which neither overflows nor cancels.
[[nodiscard]] double erlangB(std::int64_t servers, double offered);

/// Erlang C: the share of arrivals that wait in M/M/c. Needs offered < servers (std::domain_error).
/// C = B / (1 - (offered / servers) (1 - B)) (Cooper 1981, ch. 3, eq. 4.9).
[[nodiscard]] double erlangC(std::int64_t servers, double offered);

/// M/G/c/c: servers without waiting places.
struct LossSystem {
    double blocked = 0.0;      ///< Share of arrivals turned away.
    double inShop = 0.0;       ///< Mean number in service.
    double utilisation = 0.0;  ///< Share of time a server is busy.
};

/// Erlang 1917, by erlangB. `servers` at least 1.
[[nodiscard]] LossSystem lossSystem(std::int64_t servers, double offered);

}  // namespace tillsim::theory
