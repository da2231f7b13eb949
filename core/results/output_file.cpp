// SPDX-License-Identifier: MIT
#include "core/results/output_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace tillsim {

namespace fs = std::filesystem;

namespace {

bool isBelow(const fs::path& path, const fs::path& folder)
{
    std::error_code error;  // There may be no working folder any more.
    return fs::absolute(path, error).lexically_normal().string().starts_with(folder.string() + '/');
}

/// Whether another file could take its place. What lies in /proc may be called a regular file, but stands for
/// something that is open elsewhere.
bool isReplaceable(const fs::path& name, const fs::path& target)
{
    if (isBelow(name, "/dev") || isBelow(name, "/proc"))
        return false;
    std::error_code error;
    const fs::file_status status = fs::status(target, error);
    return !fs::exists(status) || fs::is_regular_file(status);
}

/// Appends, for a descriptor's name in /dev may stand for a file that something else has written to.
int openDirectly(const fs::path& path)
{
    int descriptor = -1;
    do
        descriptor = ::open(path.c_str(), O_APPEND | O_WRONLY | O_CLOEXEC);
    while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

}  // namespace

fs::path throughLinks(const fs::path& path)
{
    constexpr int longestChain = 40;  // As in Linux, where more are taken for a circle.
    fs::path place = path;
    std::error_code error;
    for (int link = 0; link < longestChain && fs::is_symlink(place, error); ++link)
        place = place.parent_path() / fs::read_symlink(place, error);
    const fs::path resolved = fs::weakly_canonical(fs::absolute(place, error), error);
    return error ? place : resolved;
}

OutputFile::OutputFile(const fs::path& path) : m_name{path}
{
    const fs::path target = throughLinks(path);
    if (isReplaceable(path, target))
        openBeside(target);
    else if ((m_direct = openDirectly(path)) < 0)
        refuse(reasonOf(errno));
}

OutputFile::~OutputFile()
{
    if (m_direct >= 0)
        ::close(m_direct);
}

void OutputFile::openBeside(const fs::path& target)
{
    // Renaming would get around the protection of an old file, and find out too late what is wrong with the name.
    if (::access(target.c_str(), W_OK) != 0 && errno != ENOENT)
        refuse(reasonOf(errno));
    if (isPartialName(target))
        refuse("such names are for files that are being written");
    try {
        m_beside.emplace(target);
    } catch (const std::runtime_error& reason) {
        refuse(reason.what());
    }
}

void OutputFile::write(std::string_view text)
{
    const int descriptor = m_beside ? m_beside->descriptor() : m_direct;
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written >= 0)
            text.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            refuse(reasonOf(errno));
    }
}

void OutputFile::commit()
{
    if (!m_beside && ::close(std::exchange(m_direct, -1)) != 0)
        refuse(reasonOf(errno));
    try {
        if (m_beside)
            m_beside->publish();
    } catch (const std::runtime_error& reason) {
        refuse(reason.what());
    }
}

void OutputFile::commitAsNew()
{
    if (!m_beside)
        refuse(reasonOf(EEXIST));
    try {
        m_beside->publishAsNew();
    } catch (const std::runtime_error& reason) {
        refuse(reason.what());
    }
}

void OutputFile::refuse(const std::string& why) const
{
    throw OutputError{m_name.string() + ": cannot be written: " + why};
}

}  // namespace tillsim
