// SPDX-License-Identifier: GPL-3.0-or-later
// Sets pixels of a picture one by one, fast.
#pragma once

#include <QImage>

namespace tillsim::ui {

/// For a picture of 32 bits a pixel that nobody else has a copy of; it must outlive the pen.
class PixelPen {
public:
    explicit PixelPen(QImage& image)
        : m_first{reinterpret_cast<QRgb*>(image.bits())},
          m_line{image.bytesPerLine() / qsizetype{sizeof(QRgb)}},
          m_width{image.width()}
    {
    }

    [[nodiscard]] int width() const { return m_width; }

    void set(int x, int y, QRgb colour) { m_first[y * m_line + x] = colour; }

private:
    QRgb* m_first;
    qsizetype m_line;
    int m_width;
};

}  // namespace tillsim::ui
