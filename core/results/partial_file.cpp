// SPDX-License-Identifier: MIT
// POSIX, because the standard library knows neither locks nor which file it is that a name stands for.
#include "core/results/partial_file.hpp"

#include "core/results/descriptor.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

namespace tillsim {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view ending = ".tillsim-part";
constexpr int mostAtOnce = 100;
constexpr std::size_t longestStem = 255 - ending.size() - 2;  // A name has at most 255 bytes, a number two digits.

/// While it lives, signals wait: none comes between making a file and having it noted.
class HeldSignals {
public:
    HeldSignals()
    {
        sigset_t all;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_BLOCK, &all, &m_before);
    }
    ~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;

private:
    sigset_t m_before{};
};

[[noreturn]] void refuse(int error)
{
    throw std::runtime_error{reasonOf(error)};
}

fs::path pathOf(const fs::path& target, int number)
{
    std::string stem = target.filename();
    if (stem.size() > longestStem) {
        std::size_t length = longestStem;
        while (length > 0 && (static_cast<unsigned char>(stem[length]) & 0xC0U) == 0x80U)
            --length;  // Not in the middle of a character.
        stem.resize(length);
    }
    return target.parent_path() / (stem + std::string{ending} + (number == 0 ? "" : std::to_string(number)));
}

bool isLocked(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

/// Removes what a killed program has left at `path`. False: it is something else.
bool removeLeftover(const fs::path& path)
{
    const Descriptor leftover{::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)};
    struct stat status { };
    if (leftover.number() < 0 || ::fstat(leftover.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    return ::flock(leftover.number(), LOCK_EX | LOCK_NB) == 0 && liesAt(path, leftover.number())
        && ::unlink(path.c_str()) == 0;
}

}  // namespace

PartialFile::PartialFile(fs::path target) : m_target{std::move(target)}
{
    for (int number = 0; number < mostAtOnce; ++number) {
        const fs::path path = pathOf(m_target, number);
        if (make(path) || (removeLeftover(path) && make(path))) {
            keepPermissions();
            return;
        }
    }
    throw std::runtime_error{"too many programs are writing it"};
}

PartialFile::~PartialFile()
{
    if (m_descriptor < 0)
        return;
    if (!m_path.empty() && liesAt(m_path, m_descriptor))
        ::unlink(m_path.c_str());
    ::close(m_descriptor);
}

/// False: there is such a file already.
bool PartialFile::make(const fs::path& path)
{
    const HeldSignals held;
    Descriptor file{::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, everybody)};
    if (file.number() < 0 && errno != EEXIST)
        refuse(errno);
    // Before it was locked, another program may have taken it for a leftover.
    if (file.number() < 0 || isLocked(file.number()) || !liesAt(path, file.number()))
        return false;
    m_descriptor = file.release();
    m_path = path;
    m_unfinished.emplace(path);
    return true;
}

void PartialFile::keepPermissions() const
{
    struct stat old { };
    if (::stat(m_target.c_str(), &old) == 0)
        ::fchmod(m_descriptor, old.st_mode & everybody);  // If it fails, the usual ones will do.
}

void PartialFile::publish()
{
    settle();
    if (::rename(m_path.c_str(), m_target.c_str()) != 0)
        refuse(errno);
    m_path.clear();
    m_unfinished.reset();
}

void PartialFile::publishAsNew()
{
    settle();
    if (::fsync(m_descriptor) != 0)
        refuse(errno);
    // A link, unlike a rename, never replaces anything. Not all disks have them.
    if (::link(m_path.c_str(), m_target.c_str()) == 0)
        return;
    if (errno == EEXIST || ::access(m_target.c_str(), F_OK) == 0)
        refuse(EEXIST);
    publish();
}

void PartialFile::settle() const
{
    // Some disks report only when a descriptor is closed that they are full. The other keeps the lock.
    Descriptor closing{::dup(m_descriptor)};
    if (closing.number() < 0 || ::close(closing.release()) != 0)
        refuse(errno);
    if (!liesAt(m_path, m_descriptor))
        throw std::runtime_error{"something else has replaced " + m_path.filename().string()};
}

bool isPartialName(const fs::path& path)
{
    const std::string name = path.filename();
    const std::size_t digits = name.size() - std::min(name.find_last_not_of("0123456789") + 1, name.size());
    return digits <= 2 && std::string_view{name}.substr(0, name.size() - digits).ends_with(ending);
}

std::string reasonOf(int error)
{
    if (error == EEXIST)
        return "it is there already";
    return error == ENOENT ? "there is no such folder" : std::generic_category().message(error);
}

}  // namespace tillsim
