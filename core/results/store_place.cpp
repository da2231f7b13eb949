// SPDX-License-Identifier: MIT
#include "core/results/store_place.hpp"

#include "core/results/output_file.hpp"
#include "core/results/store_error.hpp"

#include <string>
#include <system_error>

namespace tillsim {

namespace fs = std::filesystem;

fs::path placeOfStore(const fs::path& file)
{
    fs::path place = throughLinks(file);
    std::error_code error;
    const fs::file_status status = fs::status(place, error);
    if (status.type() == fs::file_type::not_found)
        throw StoreError{file, "there is no such store"};
    if (status.type() == fs::file_type::none)
        throw StoreError{file, "cannot be opened: " + error.message()};
    if (fs::is_directory(status))
        throw StoreError{file, "is a folder, not a file"};
    if (!fs::is_regular_file(status))
        throw StoreError{file, "is not a tillsim store"};
    return place;
}

void checkIsNew(const fs::path& file)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(throughLinks(file), error)))
        throw StoreError{file, "exists already"};
}

}  // namespace tillsim
