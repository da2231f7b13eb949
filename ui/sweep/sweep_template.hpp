// SPDX-License-Identifier: GPL-3.0-or-later
// What sweeps need that only the program knows. It hands that in, since ui knows no app.
#pragma once

#include "ui/editor/file_shelf.hpp"

#include <QString>

#include <string>
#include <vector>

namespace tillsim::ui {

/// A sweep file that comes with the program.
struct SweepTemplate {
    QString name{};                       ///< Of its file, without the extension.
    QString teaches{};                    ///< What it is about, in one line.
    std::string text{};                   ///< The sweep file.
    std::vector<Companion> companions{};  ///< Its scenario, and the files that that one names.
};

struct SweepSupplies {
    std::string version{};                   ///< As `tillsim --version` says it; stores keep it.
    std::vector<SweepTemplate> templates{};  ///< To start from.
};

}  // namespace tillsim::ui
