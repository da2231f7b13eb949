// SPDX-License-Identifier: MIT
#include "app/mpi/messages.hpp"

#include "app/mpi/patience.hpp"

#define OMPI_SKIP_MPICXX 1  // The bindings that MPI has abandoned.
#include <mpi.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <stdexcept>

namespace tillsim::mpi {

namespace {

constexpr std::size_t largestPiece = std::size_t{1} << 28U;  // MPI counts with int.

void await(MPI_Request request)
{
    Patience patience;
    for (int isDone = 0; MPI_Test(&request, &isDone, MPI_STATUS_IGNORE), isDone == 0;)
        patience.wait();
}

/// The leader's, on all ranks.
std::uint64_t shareSize(std::uint64_t size)
{
    MPI_Request request = MPI_REQUEST_NULL;
    MPI_Ibcast(&size, 1, MPI_UINT64_T, leader, MPI_COMM_WORLD, &request);
    await(request);
    return size;
}

/// Those of the leader are put in place of the others'; all have as many.
void shareBytes(Bytes& bytes)
{
    for (std::size_t at = 0; at < bytes.size(); at += largestPiece) {
        const std::size_t piece = std::min(largestPiece, bytes.size() - at);
        MPI_Request request = MPI_REQUEST_NULL;
        MPI_Ibcast(bytes.data() + at, static_cast<int>(piece), MPI_BYTE, leader, MPI_COMM_WORLD, &request);
        await(request);
    }
}

}  // namespace

Session::Session(int& argc, char**& argv)
{
    int provided = 0;
    MPI_Init_thread(&argc, &argv, MPI_THREAD_FUNNELED, &provided);
    MPI_Comm_rank(MPI_COMM_WORLD, &m_rank);
    MPI_Comm_size(MPI_COMM_WORLD, &m_ranks);
}

Session::~Session()
{
    MPI_Finalize();
}

void Session::abort(int code)
{
    MPI_Abort(MPI_COMM_WORLD, code);
    std::abort();  // Not reached.
}

void send(int rank, About about, std::span<const std::byte> bytes)
{
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw std::length_error{"a message between ranks is larger than 2 GB"};
    MPI_Request request = MPI_REQUEST_NULL;
    MPI_Isend(bytes.data(), static_cast<int>(bytes.size()), MPI_BYTE, rank, static_cast<int>(about), MPI_COMM_WORLD,
              &request);
    await(request);
}

std::optional<Message> poll(int rank)
{
    int isThere = 0;
    MPI_Status status{};
    MPI_Iprobe(rank, MPI_ANY_TAG, MPI_COMM_WORLD, &isThere, &status);
    if (isThere == 0)
        return std::nullopt;
    int size = 0;
    MPI_Get_count(&status, MPI_BYTE, &size);
    Message message{static_cast<About>(status.MPI_TAG), Bytes(static_cast<std::size_t>(size))};
    MPI_Recv(message.bytes.data(), size, MPI_BYTE, rank, status.MPI_TAG, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    return message;
}

Message receive(int rank)
{
    Patience patience;
    while (true) {
        if (auto message = poll(rank))
            return *std::move(message);
        patience.wait();
    }
}

void broadcast(Bytes bytes)
{
    shareSize(bytes.size());
    shareBytes(bytes);
}

Bytes receiveBroadcast()
{
    Bytes bytes(shareSize(0));
    shareBytes(bytes);
    return bytes;
}

}  // namespace tillsim::mpi
