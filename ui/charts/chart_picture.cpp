// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.hpp"

#include "ui/charts/chart_card.hpp"
#include "ui/desktop/theme.hpp"

#include <memory>

namespace tillsim::ui {

Picture chartPicture(const Chart& chart, QSize size)
{
    const auto card = std::make_shared<ChartCard>();
    card->setPalette(lightPalette());
    card->resize(size);
    card->setChart(chart);
    return {chart.title, size, [card](QPainter& painter) { card->render(&painter); }};
}

}  // namespace tillsim::ui
