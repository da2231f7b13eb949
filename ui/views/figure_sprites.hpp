// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and helpers as small pictures that are painted once and then copied: hundreds of them fit in a frame.
#pragma once

#include "ui/views/floor_motion.hpp"

#include <QColor>
#include <QPixmap>

#include <cstdint>
#include <map>
#include <tuple>

class QPainter;

namespace tillsim::ui {

class FigureSprites {
public:
    /// For figures of `radius` pixels on a screen with `pixelRatio`, outlined with `ink`. Forgets what was for others.
    void prepare(qreal radius, qreal pixelRatio, const QColor& ink);

    /// A customer at the middle of its place: its class as shape and colour, its basket as number and size.
    void drawCustomer(QPainter& painter, QPointF at, std::uint32_t customerClass, std::int64_t items);
    /// One of a crowd: nobody in particular.
    void drawHead(QPainter& painter, QPointF at);
    void drawHelper(QPainter& painter, QPointF at);
    /// Above the head of somebody who stands at `at`.
    void drawSign(QPainter& painter, QPointF at, Sign sign);

private:
    enum class Kind : std::uint8_t { Customer, Head, Helper, Sign };
    using Key = std::tuple<Kind, std::uint32_t, std::int64_t>;

    template <typename Paint>
    const QPixmap& sprite(const Key& key, Paint paint);
    void draw(QPainter& painter, QPointF at, const QPixmap& picture) const;

    qreal m_radius = 0;
    qreal m_pixelRatio = 1;
    QColor m_ink;
    std::map<Key, QPixmap> m_sprites;
};

/// A customer as drawCustomer() shows it, painted anew: for a legend. Without a number if `items` is below 0.
void paintCustomer(QPainter& painter, QPointF at, qreal radius, const QColor& ink, std::uint32_t customerClass,
                   std::int64_t items);
void paintHelper(QPainter& painter, QPointF at, qreal radius, const QColor& ink);
/// In the circle of `radius` around `at`.
void paintSign(QPainter& painter, QPointF at, qreal radius, Sign sign);

}  // namespace tillsim::ui
