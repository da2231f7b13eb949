// SPDX-License-Identifier: MIT
#include "ui/export/picture.hpp"

#include <gtest/gtest.h>

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>

namespace tillsim::ui {
namespace {

/// Red on the left, blue on the right.
Picture halves()
{
    return {"Halves", {300, 200}, [](QPainter& painter) {
                painter.fillRect(0, 0, 150, 200, Qt::red);
                painter.fillRect(150, 0, 150, 200, Qt::blue);
            }};
}

TEST(PictureKind, IsWhatTheNameEndsWith)
{
    EXPECT_EQ(pictureKindOf("a.png"), PictureKind::Png);
    EXPECT_EQ(pictureKindOf("/some where/a.b.SVG"), PictureKind::Svg);
    EXPECT_EQ(pictureKindOf("a.pdf"), PictureKind::Pdf);
    EXPECT_EQ(pictureKindOf("a.bmp"), std::nullopt);
    EXPECT_EQ(pictureKindOf("png"), std::nullopt);
}

TEST(Picture, IsTwiceAsFineAsTheScreenInPng)
{
    const QImage image = QImage::fromData(encoded(halves(), PictureKind::Png), "PNG");

    EXPECT_EQ(image.size(), (QSize{600, 400}));
    EXPECT_EQ(image.pixelColor(10, 390), QColor{Qt::red});
    EXPECT_EQ(image.pixelColor(590, 10), QColor{Qt::blue});
    EXPECT_EQ(image.text("Title"), "Halves");
}

TEST(Picture, LooksTheSameInSvg)
{
    const QByteArray bytes = encoded(halves(), PictureKind::Svg);
    QSvgRenderer drawing{bytes};
    QImage image{300, 200, QImage::Format_RGB32};
    QPainter painter{&image};
    drawing.render(&painter);

    EXPECT_EQ(drawing.viewBox(), (QRect{0, 0, 300, 200}));
    EXPECT_EQ(image.pixelColor(5, 195), QColor{Qt::red});
    EXPECT_EQ(image.pixelColor(295, 5), QColor{Qt::blue});
    EXPECT_TRUE(bytes.contains("<title>Halves</title>"));
}

TEST(Picture, IsAPageOfItsOwnSizeInPdf)
{
    const QByteArray bytes = encoded(halves(), PictureKind::Pdf);

    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/MediaBox [0 0 225.000000 150.000000]"));  // Points, 72 an inch.
    EXPECT_EQ(bytes.count("/Type /Page\n"), 1);
}

TEST(Picture, OfAWidgetKeepsItsWordsAsWordsInSvg)
{
    QLabel label{"Till 7"};
    label.resize(120, 30);

    const Picture picture = pictureOf(label, "Label");

    EXPECT_EQ(picture.size, (QSize{120, 30}));
    EXPECT_TRUE(encoded(picture, PictureKind::Svg).contains(">Till 7<"));
}

}  // namespace
}  // namespace tillsim::ui
