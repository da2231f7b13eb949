// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the shop floor. It only reads: what stands still is painted once into a picture, the rest in every frame.
#pragma once

#include "ui/views/figure_sprites.hpp"
#include "ui/views/floor_canvas.hpp"
#include "ui/views/floor_legend.hpp"
#include "ui/views/floor_motion.hpp"

#include "core/store/shop_picture.hpp"

class QPainter;

namespace tillsim::ui {

/// Ground, walls, doors, lanes, desks, titles and legend.
void paintGround(QPainter& painter, const FloorCanvas& canvas, const FloorLegend& legend);

/// The entrance, open or shut.
void paintDoor(QPainter& painter, const FloorCanvas& canvas, bool isShut);

/// Who is free at a desk, and how many call.
void paintDesk(QPainter& painter, const FloorCanvas& canvas, FigureSprites& sprites, std::size_t helper,
               const HelperPicture& picture);

void paintCrowd(QPainter& painter, const FloorCanvas& canvas, FigureSprites& sprites, const Crowd& crowd);

void paintWalker(QPainter& painter, FigureSprites& sprites, const Walker& walker);

}  // namespace tillsim::ui
