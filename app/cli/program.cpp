// SPDX-License-Identifier: MIT
#include "app/cli/program.hpp"

#include "app/cli/arguments.hpp"
#include "app/cli/execute.hpp"
#include "app/cli/usage_error.hpp"
#include "core/results/output_file.hpp"
#include "core/results/store_error.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/scenario_error.hpp"

#include <iostream>
#include <new>
#include <string_view>
#include <utility>

namespace tillsim::cli {

namespace {

int complain(std::ostream& out, std::string_view message, ExitCode code)
{
    out << "tillsim: " << onOneLine(message) << '\n';
    return code;
}

}  // namespace

int explain(const std::exception_ptr& failure, std::ostream& out)
{
    try {
        std::rethrow_exception(failure);
    } catch (const ScenarioError& error) {
        out << error.what() << '\n';  // Its lines begin with file, line and column.
        return refused;
    } catch (const UsageError& error) {
        return complain(out, error.what(), refused);
    } catch (const gallery::GalleryError& error) {
        return complain(out, error.what(), refused);
    } catch (const OutputError& error) {
        return complain(out, error.what(), refused);
    } catch (const StoreError& error) {
        return complain(out, error.what(), refused);
    } catch (const std::bad_alloc&) {
        return complain(out, "there is not enough memory", failed);
    } catch (const std::exception& error) {
        return complain(out, error.what(), failed);
    } catch (...) {
        return complain(out, "failed for an unknown reason", failed);
    }
}

int runProgram(std::vector<std::string> arguments) noexcept
try {
    const Command command = parseArguments(std::move(arguments));
    return std::visit([](const auto& chosen) { return execute(chosen); }, command);
} catch (...) {
    return explain(std::current_exception(), std::cerr);
}

}  // namespace tillsim::cli
