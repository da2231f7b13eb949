// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario that comes with the program, to start from. The program hands them in, since ui knows no app.
#pragma once

#include "ui/editor/file_shelf.hpp"

#include <QString>

#include <string>
#include <vector>

namespace tillsim::ui {

struct ScenarioTemplate {
    QString name{};                       ///< Of its file, without the extension.
    std::string text{};                   ///< The scenario.
    std::vector<Companion> companions{};  ///< The files that it names.
};

/// What the head of a scenario tells its reader.
struct Teaching {
    QString title{};     ///< "The corner shop".
    QString question{};  ///< "what a full line does to those who bring the customers".
    QString text{};      ///< Paragraphs, with blank lines between them; without the commands to try.
};

/// From the comment with which a text begins, without the line of the licence.
[[nodiscard]] Teaching teachingOf(const std::string& text);

}  // namespace tillsim::ui
