// SPDX-License-Identifier: MIT
#include "tests/ui/views/painted.hpp"

#include <QDir>

#include <cstdlib>
#include <set>

namespace tillsim::ui {

QImage painted(QWidget& widget, QSize size, const QString& name, qreal pixelRatio)
{
    widget.resize(size);
    QImage image{size * pixelRatio, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::magenta);  // Nobody would paint that: what is left of it was forgotten.
    widget.render(&image);
    QDir{}.mkpath(QStringLiteral(TILLSIM_PICTURES));
    image.save(QStringLiteral(TILLSIM_PICTURES "/") + name + QStringLiteral(".png"));
    return image;
}

int countOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) < 6 && std::abs(pixel.green() - colour.green()) < 6
                && std::abs(pixel.blue() - colour.blue()) < 6;
        }
    }
    return count;
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
