// SPDX-License-Identifier: MIT
// A file in which an order desk writes down each order before it says that it is accepted, and each that is settled. A
// desk that is stopped dead finds in it, when it is opened again, what it still owes to its clients.
//
//     tillsim order journal 1
//     accepted 1 2345000000 in-stock        number, nanoseconds of work (at most a day), whether it can be carried out
//     settled 1                             carried out, or failed and reported
#pragma once

#include "app/gallery/order.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim::gallery {

/// What a record is to survive.
enum class Survives : std::uint8_t {
    programCrash,  ///< It is in the hands of the operating system. Many times as fast.
    powerCut,      ///< It is on the disk.
};

/// Throws GalleryError if the file cannot be read, written or locked, or is something else than a journal; such a file
/// is left as it was.
class Journal {
public:
    /// Opens the file, or makes a new one. A last line that is torn, as a crash can leave it, is cut off: whatever it
    /// was to say, nobody was told.
    explicit Journal(std::filesystem::path file, Survives survives = Survives::powerCut);

    // When these return, the record is safe. Orders are numbered from 1 to 1e9.

    void accepted(const Order& order);
    void settled(int number);

    /// What was accepted and not settled, by number.
    [[nodiscard]] std::vector<Order> unfinished() const;

    /// The highest number of an order that was accepted; 0 if there was none.
    [[nodiscard]] int lastNumber() const { return m_lastNumber; }

private:
    /// A file that is open for as long as this lives.
    class OpenFile {
    public:
        explicit OpenFile(int descriptor) : m_descriptor{descriptor} { }
        OpenFile(const OpenFile&) = delete;
        OpenFile& operator=(const OpenFile&) = delete;
        ~OpenFile();
        [[nodiscard]] int descriptor() const { return m_descriptor; }

    private:
        int m_descriptor;  // Negative: it could not be opened.
    };

    void reserve() const;
    void load(const std::string& text);
    void read(std::size_t line, const std::string& record);
    void append(const std::string& record);
    void sync(int descriptor) const;
    void syncFolder() const;
    void demand(bool succeeded, std::string_view what) const;

    std::filesystem::path m_path;
    Survives m_survives;
    OpenFile m_file;
    int m_lastNumber = 0;
    std::map<int, Order> m_unfinished;
};

}  // namespace tillsim::gallery
