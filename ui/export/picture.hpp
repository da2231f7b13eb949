// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for files and for paper: what is to be painted, and how it becomes a file.
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

class QPainter;
class QWidget;

namespace tillsim::ui {

/// Something that can be painted, at any scale.
struct Picture {
    QString title{};                         ///< Becomes part of the file, where its kind has a place for it.
    QSize size{};                            ///< In the pixels of a plain screen, 96 an inch.
    std::function<void(QPainter&)> paint{};  ///< Fills (0, 0) to `size`.
};

/// What `widget` looks like. It is there for as long as the picture is.
[[nodiscard]] Picture pictureOf(QWidget& widget, const QString& title);

enum class PictureKind : std::uint8_t { Png, Svg, Pdf };

/// What the name of a file ends with says so: ".png", ".svg", ".pdf", in small or capital letters.
[[nodiscard]] std::optional<PictureKind> pictureKindOf(const QString& path);

/// The whole file. PNG has two pixels for one of the screen; the others are drawn as lines as far as possible, and fit
/// any size. Throws std::runtime_error if the picture is too large for the memory.
[[nodiscard]] QByteArray encoded(const Picture& picture, PictureKind kind);

}  // namespace tillsim::ui
