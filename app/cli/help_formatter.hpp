// SPDX-License-Identifier: MIT
// How help is laid out. Only arguments.cpp, which knows CLI11, needs it.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace tillsim::cli {

/// Help whose description has usage and examples in it, so that nothing comes before them.
class HelpFormatter final : public CLI::Formatter {
public:
    HelpFormatter() { column_width(columnsOfNames); }

    std::string make_usage(const CLI::App*, std::string) const override { return {}; }
    std::string make_positionals(const CLI::App*) const override { return {}; }
    std::string make_subcommand(const CLI::App* command) const override;

private:
    static constexpr std::size_t columnsOfNames = 24;
};

}  // namespace tillsim::cli
