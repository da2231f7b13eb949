// SPDX-License-Identifier: MIT
#include "app/gallery/upload.hpp"

namespace tillsim::gallery {

std::string makeFile(std::size_t bytes)
{
    std::string file;
    for (std::size_t line = 1; file.size() < bytes; ++line)
        file += fmt::format("line {}\n", line);
    file.resize(bytes);
    return file;
}

Task<> send(const Teller& tell, std::string who, std::string file, Duration pause, Connection& connection)
{
    for (std::size_t at = 0; at < file.size(); at += longestChunk) {
        if (at > 0)
            co_await delay(pause);
        std::string chunk = file.substr(at, longestChunk);
        tell(who, "sends {} bytes", chunk.size());
        co_await connection.put(std::move(chunk));
    }
    connection.close();
}

Task<> Upload::listen()
{
    while (const std::optional<std::string> chunk = co_await m_connection->next())
        m_buffer += *chunk;
    m_finished.set();
}

Task<std::string> Upload::getContents()
{
    co_await m_finished.wait();
    co_return m_buffer;
}

}  // namespace tillsim::gallery
