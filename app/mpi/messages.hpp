// SPDX-License-Identifier: MIT
// All that is asked of MPI: to begin and end, and to take bytes from one process to another. Errors of MPI end the job.
//
// To be used by one thread only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tillsim::mpi {

using Bytes = std::vector<std::byte>;

/// The rank that reads the command line, gives out the runs, writes and speaks.
inline constexpr int leader = 0;

/// MPI, for as long as it lives: one in a program.
class Session {
public:
    Session(int& argc, char**& argv);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session();

    [[nodiscard]] int rank() const { return m_rank; }
    [[nodiscard]] int ranks() const { return m_ranks; }

    /// Ends all ranks at once.
    [[noreturn]] static void abort(int code);

private:
    int m_rank = 0;
    int m_ranks = 1;
};

/// What a message is about.
enum class About : std::uint8_t {
    ready,     ///< To the leader: this rank can compute, or a text that says why not.
    run,       ///< To the others: a run to compute.
    finished,  ///< To the leader: that run.
    leave,     ///< To the others: there is nothing more to do.
};

struct Message {
    About about{};
    Bytes bytes{};
};

/// Returns when the bytes are on their way.
void send(int rank, About about, std::span<const std::byte> bytes);

/// The next message of that rank, if there is one.
[[nodiscard]] std::optional<Message> poll(int rank);

/// The next message of that rank.
[[nodiscard]] Message receive(int rank);

/// By the leader: gives these bytes to all others, each of which calls receiveBroadcast().
void broadcast(Bytes bytes);
[[nodiscard]] Bytes receiveBroadcast();

}  // namespace tillsim::mpi
