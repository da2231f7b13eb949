// SPDX-License-Identifier: MIT
// Where an option such as `--events` sends its text: a file, or standard output.
#pragma once

#include "core/events/text_buffer.hpp"
#include "core/results/output_file.hpp"

#include <optional>
#include <string>

namespace tillsim::cli {

class Destination {
public:
    /// Opens the file, or with "-" takes standard output. Throws UsageError, which names the option.
    Destination(const std::string& option, const std::string& file);

    /// Writes here. The destination must outlive it and stay where it is.
    [[nodiscard]] TextSink sink();

    /// All is written. Throws OutputError or std::runtime_error.
    void commit();

private:
    std::optional<OutputFile> m_file;  // None: standard output.
};

/// Whether `file` is "-", or another name of it.
[[nodiscard]] bool isStandardOutput(const std::string& file);

}  // namespace tillsim::cli
