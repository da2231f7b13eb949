// SPDX-License-Identifier: MIT
// Reads piece by piece, so that the limit holds for what has no size.
#include "core/scenario/text_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <istream>
#include <stdexcept>
#include <system_error>

namespace tillsim {

namespace {

constexpr std::size_t megabyte = std::size_t{1} << 20U;
constexpr std::size_t firstPiece = std::size_t{1} << 16U;

[[noreturn]] void refuse(const std::string& why)
{
    throw std::runtime_error{why};
}

std::ifstream open(const std::filesystem::path& path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (std::filesystem::is_directory(status))
        refuse("is a folder, not a file");
    if (status.type() == std::filesystem::file_type::not_found)
        refuse("there is no such file");
    errno = 0;
    std::ifstream file{path, std::ios::binary};
    if (!file)
        refuse("cannot be read: " + std::generic_category().message(errno));
    return file;
}

}  // namespace

std::string readText(std::istream& stream, std::size_t megabytes)
{
    std::string text;
    while (stream) {
        const std::size_t before = text.size();
        text.resize(before + std::max(firstPiece, before / 2));
        stream.read(text.data() + before, static_cast<std::streamsize>(text.size() - before));
        text.resize(before + static_cast<std::size_t>(stream.gcount()));
        if (text.size() > megabytes * megabyte)
            refuse(fmt::format("is larger than {} MB", megabytes));
    }
    if (stream.bad())
        refuse("cannot be read to its end");
    return text;
}

std::string readTextFile(const std::filesystem::path& path, std::size_t megabytes)
{
    std::ifstream file = open(path);
    return readText(file, megabytes);
}

}  // namespace tillsim
