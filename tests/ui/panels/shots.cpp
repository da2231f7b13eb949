// SPDX-License-Identifier: MIT
#include "tests/ui/panels/shots.hpp"

#include <QApplication>
#include <QDir>

#include <set>

namespace tillsim::ui {

QPalette lightColours()
{
    QPalette palette{QColor{"#efefef"}};
    palette.setColor(QPalette::Base, "#ffffff");
    palette.setColor(QPalette::AlternateBase, "#f5f6f7");
    palette.setColor(QPalette::Highlight, "#1a73e8");
    palette.setColor(QPalette::Link, "#0b57d0");
    return palette;
}

QPalette darkColours()
{
    QPalette palette{QColor{"#3a3d41"}, QColor{"#2b2d30"}};
    palette.setColor(QPalette::Base, "#1e1f22");
    palette.setColor(QPalette::AlternateBase, "#26282c");
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, "#e6e6e6");
    palette.setColor(QPalette::Highlight, "#6ea8fe");
    palette.setColor(QPalette::Link, "#8ab4f8");
    return palette;
}

QImage shot(QWidget& widget, const QPalette& colours, QSize size, const QString& name, qreal pixelRatio)
{
    widget.setPalette(colours);
    widget.resize(size);
    widget.show();
    for (int round = 0; round < 3; ++round)  // Layouts that depend on a width take another round.
        QApplication::processEvents();
    QImage image{size * pixelRatio, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::magenta);  // Nobody would paint that: what is left of it was forgotten.
    widget.render(&image);
    QDir{}.mkpath(TILLSIM_PICTURES);
    image.save(QString{TILLSIM_PICTURES "/%1.png"}.arg(name));
    return image;
}

int coloursIn(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height() && colours.size() < 1000; ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(std::min<std::size_t>(colours.size(), 1000));
}

}  // namespace tillsim::ui
