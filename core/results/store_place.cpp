// SPDX-License-Identifier: MIT
#include "core/results/store_place.hpp"

#include "core/results/output_file.hpp"
#include "core/results/store_error.hpp"

#include <string>
#include <system_error>

namespace tillsim {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const fs::path& file, const std::string& why)
{
    throw StoreError{file.string() + ": " + why};
}

}  // namespace

fs::path placeOfStore(const fs::path& file)
{
    fs::path place = throughLinks(file);
    std::error_code error;
    const fs::file_status status = fs::status(place, error);
    if (status.type() == fs::file_type::not_found)
        refuse(file, "there is no such store");
    if (status.type() == fs::file_type::none)
        refuse(file, "cannot be opened: " + error.message());
    if (fs::is_directory(status))
        refuse(file, "is a folder, not a file");
    if (!fs::is_regular_file(status))
        refuse(file, "is not a tillsim store");
    return place;
}

void checkIsNew(const fs::path& file)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(throughLinks(file), error)))
        refuse(file, "exists already");
}

}  // namespace tillsim
