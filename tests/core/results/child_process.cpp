// SPDX-License-Identifier: MIT
#include "tests/core/results/child_process.hpp"

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <exception>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace tillsim {

namespace {

void writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written <= 0)
            ::_exit(1);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

ChildProcess::ChildProcess(const std::function<void(int)>& work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0 || (m_id = ::fork()) < 0)
        throw std::runtime_error{"no process can be made"};
    if (m_id == 0) {
        ::close(ends[0]);
        try {
            work(ends[1]);
        } catch (const std::exception& error) {
            writeAll(ends[1], error.what());
        }
        ::_exit(0);  // Neither tests nor destructors are to go on here.
    }
    ::close(ends[1]);
    m_output = ends[0];
}

ChildProcess::~ChildProcess()
{
    kill();
    ::close(m_output);
}

bool ChildProcess::awaitByte() const
{
    char byte = 0;
    return ::read(m_output, &byte, 1) == 1;
}

void ChildProcess::kill()
{
    if (m_id < 0)
        return;
    ::kill(m_id, SIGKILL);
    ::waitpid(std::exchange(m_id, -1), nullptr, 0);
}

std::string ChildProcess::rest() const
{
    std::string text;
    std::array<char, 4096> part{};
    for (ssize_t length = 0; (length = ::read(m_output, part.data(), part.size())) > 0;)
        text.append(part.data(), static_cast<std::size_t>(length));
    return text;
}

std::string asNobody(const std::function<std::string()>& work)
{
    constexpr unsigned nobody = 65534;
    const ChildProcess child{[&work](int output) {
        const bool isRoot = ::geteuid() == 0;
        if (isRoot && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            throw std::runtime_error{"root cannot become nobody"};
        writeAll(output, work());
    }};
    return child.rest();
}

}  // namespace tillsim
