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

    /// From `top` to before `bottom`.
    void fillColumn(int x, int top, int bottom, QRgb colour)
    {
        QRgb* pixel = m_first + top * m_line + x;
        for (int y = top; y < bottom; ++y, pixel += m_line)
            *pixel = colour;
    }

private:
    QRgb* m_first;
    qsizetype m_line;
    int m_width;
};

}  // namespace tillsim::ui
