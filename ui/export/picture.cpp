// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.hpp"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

#include <stdexcept>

namespace tillsim::ui {

namespace {

constexpr double pngScale = 2.0;
constexpr int screenDpi = 96;
constexpr double pointsAnInch = 72.0;

/// Not as fine as a printer could, for shapes that are painted as pixels are painted in this resolution.
constexpr int pdfDpi = 288;

QByteArray toPng(const Picture& picture)
{
    QImage image{picture.size * pngScale, QImage::Format_RGB32};
    if (image.isNull())
        throw std::runtime_error{"the picture is too large for the memory"};
    image.setDevicePixelRatio(pngScale);
    image.setDotsPerMeterX(qRound(screenDpi * pngScale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText("Title", picture.title);
    image.fill(Qt::white);
    QPainter painter{&image};
    picture.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray toSvg(const Picture& picture)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size);
    generator.setViewBox(QRect{{}, picture.size});
    generator.setResolution(screenDpi);
    generator.setTitle(picture.title);
    QPainter painter{&generator};
    picture.paint(painter);
    painter.end();
    return bytes;
}

/// One page, of the size of the picture.
QByteArray toPdf(const Picture& picture)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("tillsim"));
    writer.setResolution(pdfDpi);
    writer.setPageSize(QPageSize{QSizeF{picture.size} * pointsAnInch / screenDpi, QPageSize::Point});
    writer.setPageMargins({});
    QPainter painter{&writer};
    painter.scale(static_cast<double>(pdfDpi) / screenDpi, static_cast<double>(pdfDpi) / screenDpi);
    picture.paint(painter);
    painter.end();
    return bytes;
}

}  // namespace

Picture pictureOf(QWidget& widget, const QString& title)
{
    // What was never shown has not been laid out.
    if (!widget.isVisible() && !widget.testAttribute(Qt::WA_WState_Created))
        widget.resize(widget.size().expandedTo(widget.sizeHint()));
    return {title, widget.size(), [&widget](QPainter& painter) { widget.render(&painter); }};
}

std::optional<PictureKind> pictureKindOf(const QString& path)
{
    const auto endsWith = [&path](const char* ending) { return path.endsWith(QString{ending}, Qt::CaseInsensitive); };
    if (endsWith(".png"))
        return PictureKind::Png;
    if (endsWith(".svg"))
        return PictureKind::Svg;
    return endsWith(".pdf") ? std::optional{PictureKind::Pdf} : std::nullopt;
}

QByteArray encoded(const Picture& picture, PictureKind kind)
{
    switch (kind) {
    case PictureKind::Png: return toPng(picture);
    case PictureKind::Svg: return toSvg(picture);
    case PictureKind::Pdf: return toPdf(picture);
    }
    Q_UNREACHABLE();
}

}  // namespace tillsim::ui
