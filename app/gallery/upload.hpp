// SPDX-License-Identifier: MIT
// One file that arrives in chunks: a client sends it, an Upload collects it, and readers wait until it is complete.
#pragma once

#include "app/gallery/teller.hpp"
#include "core/kernel/queue.hpp"
#include "core/kernel/sync.hpp"

#include <cstddef>
#include <string>

namespace tillsim::gallery {

/// What a client sends, chunk by chunk; closed at the end of the file.
using Connection = Queue<std::string>;

inline constexpr std::size_t longestChunk = 1024;  ///< In bytes.

/// A file of that many bytes, no two parts of which are alike.
[[nodiscard]] std::string makeFile(std::size_t bytes);

/// Sends `file` over `connection` in chunks of at most longestChunk bytes, with `pause` between one and the next.
Task<> send(const Teller& tell, std::string who, std::string file, Duration pause, Connection& connection);

/// The receiving end of one connection. It must outlive the tasks that use it.
class Upload {
public:
    explicit Upload(Connection& connection) : m_connection{&connection} { }

    /// Collects chunks until the end of the file. To be spawned, once.
    Task<> listen();

    /// The whole file, as soon as it is complete.
    Task<std::string> getContents();

private:
    Connection* m_connection;
    std::string m_buffer;
    Event m_finished;
};

}  // namespace tillsim::gallery
