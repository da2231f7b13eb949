// SPDX-License-Identifier: MIT
// Whose turn it is to add to a store: NAME-writer lies beside NAME while somebody is, and says who.
//
// What counts is that the file is locked, not that it is there: one that a killed program has left is taken over. It is
// no lock on the store itself, since closing any descriptor of that would let go of the locks that SQLite has there.
#pragma once

#include "core/results/descriptor.hpp"
#include "core/results/unfinished_files.hpp"

#include <filesystem>
#include <optional>

namespace tillsim {

class WriterLock {
public:
    /// `name` is what messages call the store. Throws StoreError if another program, or another lock of this one, is
    /// holding it, or no file can be made beside the store.
    explicit WriterLock(const std::filesystem::path& name);

    /// Lets go of it, and removes the file.
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

private:
    std::filesystem::path m_path;
    Descriptor m_file;
    std::optional<UnfinishedFile> m_unfinished;
};

}  // namespace tillsim
