// SPDX-License-Identifier: MIT
#include "core/experiment/simulation.hpp"

#include "core/experiment/customer_ledger.hpp"
#include "core/experiment/live_run.hpp"

namespace tillsim {

RunResult simulate(const Scenario& scenario, const RunOptions& options)
{
    CustomerLedger ledger;
    RunOptions all = options;
    if (options.onCustomer)
        all.observers.insert(all.observers.begin(), &ledger);
    LiveRun run{scenario, all};
    run.runToEnd();
    if (options.onCustomer) {
        run.forEachPresent([&ledger](const CustomerRecord& record) { ledger.add(record); });
        ledger.visit(options.onCustomer);
    }
    return run.result();
}

}  // namespace tillsim
