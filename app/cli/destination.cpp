// SPDX-License-Identifier: MIT
#include "app/cli/destination.hpp"

#include "app/cli/command.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/usage_error.hpp"

namespace tillsim::cli {

bool isStandardOutput(const std::string& file)
{
    return file == standardStream || file == "/dev/stdout";
}

Destination::Destination(const std::string& option, const std::string& file)
{
    if (isStandardOutput(file))
        return;
    try {
        m_file.emplace(file);
    } catch (const OutputError& error) {
        throw UsageError{option + ' ' + error.what()};
    }
}

TextSink Destination::sink()
{
    if (!m_file)
        return writeOut;
    return [file = &*m_file](std::string_view text) { file->write(text); };
}

void Destination::commit()
{
    if (m_file)
        m_file->commit();
    else
        flushOut();
}

}  // namespace tillsim::cli
