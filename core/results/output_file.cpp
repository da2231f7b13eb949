// SPDX-License-Identifier: MIT
#include "core/results/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace tillsim {

namespace fs = std::filesystem;

namespace {

constexpr mode_t everybody = 0666;  // Less what the user's umask withholds.

bool isBelow(const fs::path& path, const fs::path& folder)
{
    return fs::absolute(path).lexically_normal().string().starts_with(folder.string() + '/');
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

int openRetrying(const fs::path& path, int flags)
{
    int descriptor = -1;
    do
        descriptor = ::open(path.c_str(), flags | O_WRONLY | O_CLOEXEC, everybody);
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

OutputFile::OutputFile(const fs::path& path) : m_name{path}, m_target{throughLinks(path)}
{
    if (isReplaceable(m_name, m_target))
        openBeside();
    else
        openDirectly();
}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_beside.empty())
        ::unlink(m_beside.c_str());
}

void OutputFile::openDirectly()
{
    // Appending, for a descriptor's name in /dev may stand for a file that something else has written to.
    m_descriptor = openRetrying(m_name, O_APPEND);
    if (m_descriptor < 0)
        refuse(errno);
}

void OutputFile::openBeside()
{
    if (::access(m_target.c_str(), F_OK) == 0 && ::access(m_target.c_str(), W_OK) != 0)
        refuse(errno);  // Renaming would get around the protection.
    constexpr int mostRuns = 100;
    for (int run = 0; run < mostRuns; ++run) {
        fs::path beside = m_target;
        beside += run == 0 ? std::string{".part"} : ".part" + std::to_string(run);
        m_descriptor = openRetrying(beside, O_CREAT | O_EXCL);
        if (m_descriptor >= 0) {
            m_beside = std::move(beside);
            keepPermissions();
            return;
        }
        if (errno != EEXIST)  // Else another run is at work, or was killed.
            break;
    }
    refuse(errno);
}

void OutputFile::keepPermissions()
{
    struct stat old { };
    if (::stat(m_target.c_str(), &old) == 0)
        ::fchmod(m_descriptor, old.st_mode & everybody);  // If it fails, the usual ones will do.
}

void OutputFile::write(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(m_descriptor, text.data(), text.size());
        if (written >= 0)
            text.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            refuse(errno);
    }
}

void OutputFile::commit()
{
    // Some disks report only now that they are full.
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        refuse(errno);
    if (!m_beside.empty() && ::rename(m_beside.c_str(), m_target.c_str()) != 0)
        refuse(errno);
    m_beside.clear();
}

void OutputFile::refuse(int reason) const
{
    const std::string why = reason == ENOENT ? "there is no such folder" : std::generic_category().message(reason);
    throw OutputError{m_name.string() + ": cannot be written: " + why};
}

}  // namespace tillsim
