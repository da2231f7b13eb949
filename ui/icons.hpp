// SPDX-License-Identifier: GPL-3.0-or-later
// The icons of commands: plain shapes in the colour of the text, so that they are sharp at any size and fit any
// palette.
#pragma once

#include <QIcon>

#include <cstdint>

namespace tillsim::ui {

enum class Shape : std::uint8_t {
    None,
    Open,
    Save,
    Play,
    Pause,
    StepEvent,
    StepCustomer,
    ToStart,
    ToEnd,
    Until,
    Fork,
    Undo,
    Redo,
    Faster,
    Slower,
};

/// A null icon for Shape::None.
[[nodiscard]] QIcon iconOf(Shape shape);

}  // namespace tillsim::ui
