// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/file_shelf.hpp"

#include <algorithm>
#include <system_error>

namespace tillsim::ui {

namespace fs = std::filesystem;

std::string FileShelf::read(const fs::path& path, std::size_t megabytes)
{
    constexpr std::uintmax_t largestKept = 64U << 20U;  // Beyond that memory is worth more than time.
    const auto companion = std::ranges::find(m_companions, path.filename().string(), &Companion::name);
    if (companion != m_companions.end())
        return companion->text;
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    const fs::file_time_type changed = error ? fs::file_time_type{} : fs::last_write_time(path, error);
    if (error || size > largestKept)
        return readTextFile(path, megabytes);
    Kept& kept = m_kept[path.string()];
    if (kept.changed != changed || kept.size != size)
        kept = {changed, size, readTextFile(path, megabytes)};
    return kept.text;
}

FileSource readerOf(const std::shared_ptr<FileShelf>& shelf)
{
    return [shelf](const fs::path& path, std::size_t megabytes) { return shelf->read(path, megabytes); };
}

}  // namespace tillsim::ui
