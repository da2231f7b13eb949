// SPDX-License-Identifier: MIT
#include "core/results/descriptor.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace tillsim {

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number{other.release()} { }

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

int Descriptor::release()
{
    return std::exchange(m_number, -1);
}

bool liesAt(const std::filesystem::path& path, int descriptor)
{
    struct stat there { };
    struct stat here { };
    return ::lstat(path.c_str(), &there) == 0 && ::fstat(descriptor, &here) == 0 && there.st_dev == here.st_dev
        && there.st_ino == here.st_ino;
}

}  // namespace tillsim
