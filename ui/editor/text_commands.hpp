// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do to lines of TOML, as one step of the undo stack each.
#pragma once

#include <QTextCursor>

namespace tillsim::ui {

/// Puts "# " before the lines of the selection, or takes it away where all of them have it. Empty lines stay.
void toggleComment(QTextCursor cursor);

/// Moves the lines of the selection by four blanks to the right or to the left.
void indentLines(QTextCursor cursor, bool toTheRight);

/// A new line that begins below where this one does, and further to the right after an opening bracket.
void breakLine(QTextCursor& cursor);

}  // namespace tillsim::ui
