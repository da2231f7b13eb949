// SPDX-License-Identifier: MIT
// The system's number of an open file.
#pragma once

#include <filesystem>

namespace tillsim {

/// Who may read and write files that we make: everybody, less what the user's umask withholds.
inline constexpr unsigned everybody = 0666;

/// Closed in the end. A negative number stands for nothing.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number{number} { }
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;

    [[nodiscard]] int number() const { return m_number; }

    /// Closing it is up to the caller now.
    [[nodiscard]] int release();

private:
    int m_number;
};

/// Whether this very file still lies at `path`, which is no link.
[[nodiscard]] bool liesAt(const std::filesystem::path& path, int descriptor);

}  // namespace tillsim
