// SPDX-License-Identifier: MIT
#include "tests/ui/painted.hpp"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace tillsim::ui {

void keep(const QImage& image, const QString& name)
{
    const QString suite = testing::UnitTest::GetInstance()->current_test_info()->test_suite_name();
    const QString folder = QStringLiteral(TILLSIM_PICTURES "/") + suite;
    QDir{}.mkpath(folder);
    EXPECT_TRUE(image.save(folder + '/' + name + QStringLiteral(".png"))) << name.toStdString();
}

QImage painted(QWidget& widget, qreal pixelRatio)
{
    QImage image{widget.size() * pixelRatio, QImage::Format_ARGB32_Premultiplied};
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::magenta);
    widget.render(&image);
    return image;
}

QImage keptPicture(QWidget& widget, const QString& name, qreal pixelRatio)
{
    QImage image = painted(widget, pixelRatio);
    keep(image, name);
    return image;
}

QImage keptPicture(QWidget& widget, QSize size, const QString& name, qreal pixelRatio)
{
    widget.resize(size);
    return keptPicture(widget, name, pixelRatio);
}

QImage shot(QWidget& widget, const QPalette& colours, QSize size, const QString& name, qreal pixelRatio)
{
    widget.setPalette(colours);
    widget.resize(size);
    widget.show();
    for (int round = 0; round < 3; ++round)  // Layouts that depend on a width take another round.
        QApplication::processEvents();
    return keptPicture(widget, name, pixelRatio);
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
    QRgb before = ~image.pixel(0, 0);
    for (int y = 0; y < image.height() && colours.size() < 1000; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = image.pixel(x, y);
            if (colour != before)  // Most are like the one before.
                colours.insert(colour);
            before = colour;
        }
    }
    return static_cast<int>(std::min<std::size_t>(colours.size(), 1000));
}

}  // namespace tillsim::ui
