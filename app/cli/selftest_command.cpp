// SPDX-License-Identifier: MIT
#include "app/cli/selftest_command.hpp"

#include "app/cli/execute.hpp"
#include "app/cli/selftest_output.hpp"
#include "app/cli/standard_output.hpp"
#include "core/experiment/self_test_table.hpp"

#include <iostream>

namespace tillsim::cli {

namespace {

/// Each system as soon as it is done, so that there is something to see.
SelfTestResult showText(const SelfTestCommand& command, const SelfTestTable& table, std::ostream& out)
{
    const SelfTestText text{table};
    out << text.head(command.seed) << std::flush;
    SelfTestResult result
        = runSelfTest(table, command.seed, [&](const SelfTestGroup& group) { out << text.rows(group) << std::flush; });
    out << SelfTestText::foot(result);
    return result;
}

SelfTestResult showJson(const SelfTestCommand& command, const SelfTestTable& table, std::ostream& out)
{
    SelfTestResult result = runSelfTest(table, command.seed);
    out << selfTestJson(result, command.seed);
    return result;
}

}  // namespace

int selfTest(const SelfTestCommand& command, const SelfTestTable& table, std::ostream& out)
{
    const SelfTestResult result
        = command.format == ReportFormat::json ? showJson(command, table, out) : showText(command, table, out);
    return result.holding() == result.checks() ? done : unmet;
}

int execute(const SelfTestCommand& command)
{
    const int code = selfTest(command, selfTestTable(), std::cout);
    flushOut();
    return code;
}

}  // namespace tillsim::cli
