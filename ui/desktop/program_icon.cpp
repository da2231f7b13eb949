// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/program_icon.hpp"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace tillsim::ui {

QIcon programIcon()
{
    QSvgRenderer drawing{QStringLiteral(":/icons/org.tillsim.tillsim.svg")};
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 96, 128, 192, 256, 512}) {
        QPixmap pixmap{side, side};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace tillsim::ui
