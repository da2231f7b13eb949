// SPDX-License-Identifier: MIT
// A list without locks, since a signal handler must not wait for one.
#include "core/results/unfinished_files.hpp"

#include <unistd.h>

#include <array>

namespace tillsim {

namespace {

using Place = std::atomic<const char*>;  // A path, or null.
static_assert(Place::is_always_lock_free);

std::array<Place, 16> unfinishedPaths{};

Place* take(const char* path)
{
    for (Place& place : unfinishedPaths) {
        const char* unused = nullptr;
        if (place.compare_exchange_strong(unused, path))
            return &place;
    }
    return nullptr;
}

}  // namespace

UnfinishedFile::UnfinishedFile(const std::filesystem::path& path) : m_path{path}, m_place{take(m_path.c_str())} { }

UnfinishedFile::~UnfinishedFile()
{
    if (m_place)
        m_place->store(nullptr);
}

void removeUnfinishedFiles() noexcept
{
    for (const Place& place : unfinishedPaths) {
        if (const char* const path = place.load())
            ::unlink(path);
    }
}

}  // namespace tillsim
