// SPDX-License-Identifier: MIT
#include "core/results/writer_lock.hpp"

#include "core/results/output_file.hpp"
#include "core/results/store_error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>

namespace tillsim {

namespace fs = std::filesystem;

namespace {

std::string thisProcess()
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    return fmt::format("process {} on {}", ::getpid(), host.data());
}

/// What the holder has written. Nothing: it has not come to that yet.
std::string holderOf(int descriptor)
{
    std::array<char, 400> text{};
    const ssize_t length = ::pread(descriptor, text.data(), text.size(), 0);
    return length > 0 ? ": " + std::string{text.data(), static_cast<std::size_t>(length)} : "";
}

/// Says who holds it, for people only. That it cannot be written, as on a full disk, does no harm.
void sign(int descriptor)
{
    const std::string text = thisProcess();
    [[maybe_unused]] const bool done = ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

/// The locked file; nothing if it went away while it was being locked.
Descriptor lockedFile(const fs::path& path, const fs::path& name)
{
    Descriptor file{::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, everybody)};
    if (file.number() < 0)
        throw StoreError{name, "cannot be written: " + reasonOf(errno)};
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0)
        return liesAt(path, file.number()) ? std::move(file) : Descriptor{-1};
    if (errno != EWOULDBLOCK)
        throw StoreError{name, "cannot be locked against other programs: " + reasonOf(errno)};
    throw StoreError{name, "another tillsim is adding to it" + holderOf(file.number())};
}

}  // namespace

WriterLock::WriterLock(const fs::path& name) : m_path{throughLinks(name).string() + "-writer"}, m_file{-1}
{
    while (m_file.number() < 0)
        m_file = lockedFile(m_path, name);
    m_unfinished.emplace(m_path);
    sign(m_file.number());
}

WriterLock::~WriterLock()
{
    ::unlink(m_path.c_str());  // Before it is let go of, so that it is no other's.
}

}  // namespace tillsim
