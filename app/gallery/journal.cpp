// SPDX-License-Identifier: MIT
// The journal on the disk. POSIX, because the standard library cannot say when a file is really there.
#include "app/gallery/journal.hpp"

#include "app/gallery/options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace tillsim::gallery {

namespace {

const std::string title = "tillsim order journal 1";
constexpr std::string_view inStock = "in-stock";
constexpr std::string_view outOfStock = "out-of-stock";
constexpr int permissions = 0644;
constexpr int highestNumber = 1'000'000'000;  // Far enough below what an int holds for a day's orders.
constexpr Duration longestWork = std::chrono::hours{24};

}  // namespace

Journal::OpenFile::~OpenFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Journal::Journal(std::filesystem::path file, Survives survives)
    : m_path{std::move(file)},
      m_survives{survives},
      m_file{::open(m_path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, permissions)}
{
    demand(m_file.descriptor() >= 0, "cannot open the journal");
    reserve();
    std::ifstream stream{m_path, std::ios::binary};
    load({std::istreambuf_iterator{stream}, {}});
}

void Journal::accepted(const Order& order)
{
    if (order.number > highestNumber)
        throw GalleryError{m_path.string() + ": this journal has no numbers left for orders; begin a new one"};
    append(
        fmt::format("accepted {} {} {}", order.number, order.work.count(), order.isOutOfStock ? outOfStock : inStock));
}

void Journal::settled(int number)
{
    append(fmt::format("settled {}", number));
}

std::vector<Order> Journal::unfinished() const
{
    std::vector<Order> orders;
    for (const auto& [number, order] : m_unfinished)
        orders.push_back(order);
    return orders;
}

/// Two desks that write into one journal would each carry out what the other has accepted.
void Journal::reserve() const
{
    struct stat status { };
    demand(::fstat(m_file.descriptor(), &status) == 0, "cannot read the journal");
    if (!S_ISREG(status.st_mode))
        throw GalleryError{m_path.string() + ": a journal must be a regular file"};
    if (::flock(m_file.descriptor(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        throw GalleryError{m_path.string() + ": another desk is using this journal"};
}

void Journal::load(const std::string& text)
{
    const std::size_t whole = text.rfind('\n') + 1;  // npos + 1 is 0.
    const bool hasTitle = whole > 0 ? text.starts_with(title + '\n') : title.starts_with(text);
    if (!hasTitle)
        throw GalleryError{m_path.string() + ":1: this is not an order journal; nothing was written"};
    std::istringstream lines{text.substr(0, whole)};
    std::string record;
    std::getline(lines, record);
    for (std::size_t line = 2; std::getline(lines, record); ++line)
        read(line, record);
    demand(::ftruncate(m_file.descriptor(), static_cast<off_t>(whole)) == 0, "cannot write the journal");
    if (whole == 0) {
        append(title);
        syncFolder();
    }
}

void Journal::read(std::size_t line, const std::string& record)
{
    std::istringstream words{record};
    std::string kind;
    std::string stock;
    int number = 0;
    std::int64_t work = 0;
    words >> kind >> number;
    if (kind == "accepted")
        words >> work >> stock;
    const bool isAccepted
        = kind == "accepted" && work >= 0 && work <= longestWork.count() && (stock == inStock || stock == outOfStock);
    const bool isWhole = words && (words >> std::ws).eof();
    if (!isWhole || number < 1 || number > highestNumber || (!isAccepted && kind != "settled"))
        throw GalleryError{fmt::format("{}:{}: not a record of an order journal: {}", m_path.string(), line, record)};
    m_unfinished.erase(number);
    if (!isAccepted)
        return;
    Order order{number, Duration{work}};
    order.isOutOfStock = stock == outOfStock;
    m_unfinished.emplace(number, order);
    m_lastNumber = std::max(m_lastNumber, number);
}

void Journal::append(const std::string& record)
{
    const std::string line = record + '\n';
    for (std::size_t written = 0; written < line.size();) {
        const auto count = ::write(m_file.descriptor(), line.data() + written, line.size() - written);
        demand(count >= 0 || errno == EINTR, "cannot write the journal");
        written += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    sync(m_file.descriptor());
}

void Journal::sync(int descriptor) const
{
    if (m_survives == Survives::powerCut)
        demand(::fsync(descriptor) == 0, "cannot write the journal");
}

/// A new file is lost in a power cut unless its folder is on the disk too.
void Journal::syncFolder() const
{
    const std::filesystem::path parent = m_path.parent_path();
    const OpenFile folder{::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    demand(folder.descriptor() >= 0, "cannot open the folder of the journal");
    sync(folder.descriptor());
}

void Journal::demand(bool succeeded, std::string_view what) const
{
    if (!succeeded)
        throw GalleryError{fmt::format("{}: {}: {}", m_path.string(), what, std::generic_category().message(errno))};
}

}  // namespace tillsim::gallery
