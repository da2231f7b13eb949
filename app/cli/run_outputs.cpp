// SPDX-License-Identifier: MIT
#include "app/cli/run_outputs.hpp"

#include "app/cli/usage_error.hpp"
#include "app/cli/welch_output.hpp"
#include "core/experiment/customer_table_names.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace tillsim::cli {

namespace {

namespace fs = std::filesystem;

using Output = std::pair<const char*, const std::string&>;  // The option and its file.

std::vector<Output> outputsOf(const RunCommand& command)
{
    std::vector<Output> outputs;
    if (command.customers)
        outputs.emplace_back("--customers", *command.customers);
    if (command.events)
        outputs.emplace_back("--events", *command.events);
    if (command.replications.welch)
        outputs.emplace_back("--welch", *command.replications.welch);
    return outputs;
}

std::vector<std::string> inputsOf(const RunCommand& command, const Scenario& scenario)
{
    std::vector<std::string> inputs = scenario.files;
    inputs.push_back(command.scenario == standardStream ? "/dev/stdin" : command.scenario);
    return inputs;
}

fs::path placeOf(const std::string& file)
{
    return isStandardOutput(file) ? fs::path{standardStream} : throughLinks(file);
}

/// Whether both are the same file, such that what one writes would be lost to the other.
bool isSameRegularFile(const std::string& file, const std::string& other)
{
    struct stat a { };
    struct stat b { };
    return ::stat(file.c_str(), &a) == 0 && S_ISREG(a.st_mode) && ::stat(other.c_str(), &b) == 0 && a.st_dev == b.st_dev
        && a.st_ino == b.st_ino;
}

void checkOutput(const Output& output, const std::vector<std::string>& inputs)
{
    const auto& [option, file] = output;
    if (isStandardOutput(file))
        return;
    for (const std::string& input : inputs) {
        if (isSameRegularFile(input, file))
            throw UsageError{fmt::format("{} {}: this run reads that file, so it cannot be written", option, file)};
    }
    if (isSameRegularFile("/dev/stdout", file))
        throw UsageError{fmt::format("{} {}: standard output goes to that file already", option, file)};
}

void checkOutputs(const RunCommand& command, const Scenario& scenario)
{
    const std::vector<Output> outputs = outputsOf(command);
    for (const Output& output : outputs)
        checkOutput(output, inputsOf(command, scenario));
    if (outputs.size() == 2 && placeOf(outputs[0].second) == placeOf(outputs[1].second))
        throw UsageError{fmt::format("--customers and --events both go to {}", outputs[0].second)};
}

}  // namespace

RunOutputs::RunOutputs(const RunCommand& command, const Scenario& scenario)
{
    checkOutputs(command, scenario);
    if (command.customers) {
        m_customersTo.emplace("--customers", *command.customers);
        m_customers.emplace(m_customersTo->sink(), customerTableNames(scenario));
    }
    if (command.events) {
        m_eventsTo.emplace("--events", *command.events);
        m_events.emplace(m_eventsTo->sink());
    }
    if (command.replications.welch)
        m_welchTo.emplace("--welch", *command.replications.welch);
}

void RunOutputs::attachTo(RunOptions& options)
{
    if (m_customers)
        options.onCustomer = [this](const CustomerRecord& customer) { m_customers->add(customer); };
    if (m_events)
        options.observers.push_back(&*m_events);
}

void RunOutputs::writeWelch(std::span<const std::vector<double>> waits)
{
    cli::writeWelch(waits, m_welchTo->sink());
}

void RunOutputs::commit()
{
    if (m_customers) {
        m_customers->finish();
        m_customersTo->commit();
    }
    if (m_eventsTo)
        m_eventsTo->commit();
    if (m_welchTo)
        m_welchTo->commit();
}

bool replacesReport(const RunCommand& command)
{
    return std::ranges::any_of(outputsOf(command),
                               [](const Output& output) { return isStandardOutput(output.second); });
}

}  // namespace tillsim::cli
