// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a gauge go: plain geometry, so that tests need no window.
#pragma once

#include <QRectF>

namespace tillsim::ui {

/// From the top: the name, the value in large letters, a track with the level and the target, the verdict.
struct GaugeLayout {
    QRectF frame;
    qreal line = 16.0;   ///< Height of a line of text.
    qreal large = 28.0;  ///< Height of the large letters.

    [[nodiscard]] QRectF name() const;
    [[nodiscard]] QRectF value() const;
    [[nodiscard]] QRectF track() const;
    [[nodiscard]] QRectF filled(double level) const;  ///< The part of the track up to `level`, from 0 to 1.
    [[nodiscard]] qreal place(double level) const;    ///< The x of `level`.
    [[nodiscard]] QRectF sign() const;                ///< A square for the sign of the verdict.
    [[nodiscard]] QRectF verdict() const;

    [[nodiscard]] static qreal heightFor(qreal line, qreal large);
};

}  // namespace tillsim::ui
