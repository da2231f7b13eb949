// SPDX-License-Identifier: GPL-3.0-or-later
// How the states of tills look, in one place: a text, a letter, an icon, a hatch and colours, so that nothing is told
// by colour alone.
#pragma once

#include "core/experiment/playback/day_outline.hpp"
#include "core/store/shop_picture.hpp"

#include <QChar>
#include <QColor>
#include <QPainterPath>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>

namespace tillsim::ui {

/// What is told apart of what a till does.
enum class TillLook : std::uint8_t {
    Closed,
    Called,  ///< Closed, and on its way to open.
    Idle,
    Scanning,
    Tender,
    Calling,  ///< Waits for a helper.
    Helped,   ///< The helper is there. An outline of a day does not tell that from Calling.
    Gap,
    OnBreak,
    Down,
};

inline constexpr std::size_t tillLookCount = 10;
inline constexpr std::array<TillLook, tillLookCount> allTillLooks{
    TillLook::Closed,  TillLook::Called, TillLook::Idle, TillLook::Scanning, TillLook::Tender,
    TillLook::Calling, TillLook::Helped, TillLook::Gap,  TillLook::OnBreak,  TillLook::Down};

[[nodiscard]] TillLook lookOf(const TillPicture& till);
[[nodiscard]] TillLook lookOf(TillState state, bool isCalled);

/// "scanning", "waits for help": for people, translated.
[[nodiscard]] QString nameOf(TillLook look);

/// One letter, translated; no two looks have the same.
[[nodiscard]] QString letterOf(TillLook look);

/// A drawing in the square from (0, 0) to (1, 1), to be filled (even-odd); no two looks have the same.
[[nodiscard]] const QPainterPath& iconOf(TillLook look);

struct TillColours {
    QColor fill;  ///< Of its box.
    QColor ink;   ///< Text on `fill`: a contrast of at least 4.5.
    QColor bar;   ///< In the strip of the day, where there is room for nothing but colour and hatch.
};

[[nodiscard]] const TillColours& coloursOf(TillLook look, bool dark);

/// Whether the hatch of `look` has ink at this pixel. It repeats every eight pixels in both directions.
[[nodiscard]] bool isHatched(TillLook look, int x, int y);

}  // namespace tillsim::ui
