// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.hpp"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

#include <initializer_list>

namespace tillsim::ui {

namespace {

constexpr qreal drawnSide = 24.0;  // The shapes are drawn on a square of this size.

/// Some of it is filled, some of it drawn as lines.
struct Drawing {
    QPainterPath filled{};
    QPainterPath lines{};
};

void addLine(QPainterPath& path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF& point : points)
        path.lineTo(point);
}

void addShape(QPainterPath& path, std::initializer_list<QPointF> corners)
{
    addLine(path, corners);
    path.closeSubpath();
}

/// A triangle that points to the right, from `left` on.
void addForward(QPainterPath& path, qreal left, qreal width)
{
    addShape(path, {{left, 5}, {left + width, 12}, {left, 19}});
}

void addBackward(QPainterPath& path, qreal right, qreal width)
{
    addShape(path, {{right, 5}, {right - width, 12}, {right, 19}});
}

void addBar(QPainterPath& path, qreal left)
{
    path.addRect(left, 5, 3, 14);
}

/// An arrow that turns back.
Drawing turn(bool isBack)
{
    Drawing drawing;
    const auto at = [isBack](qreal x, qreal y) { return QPointF{isBack ? x : drawnSide - x, y}; };
    drawing.lines.moveTo(at(6, 9));
    drawing.lines.lineTo(at(14, 9));
    drawing.lines.cubicTo(at(21, 9), at(21, 19), at(14, 19));
    drawing.lines.lineTo(at(8, 19));
    addShape(drawing.filled, {at(3, 9), at(9, 4), at(9, 14)});
    return drawing;
}

Drawing folder()
{
    Drawing drawing;
    addShape(drawing.lines, {{3, 19}, {3, 5}, {9, 5}, {11, 8}, {21, 8}, {21, 19}});
    return drawing;
}

Drawing disk()
{
    Drawing drawing;
    addShape(drawing.lines, {{4, 4}, {17, 4}, {20, 7}, {20, 20}, {4, 20}});
    drawing.filled.addRect(8, 4, 7, 5);
    drawing.lines.addRect(7.5, 13, 9, 7);
    return drawing;
}

Drawing customerStep()
{
    Drawing drawing;
    drawing.filled.addEllipse(QPointF{8, 7}, 3.5, 3.5);
    addShape(drawing.filled, {{3, 20}, {4, 13}, {12, 13}, {13, 20}});
    addShape(drawing.filled, {{15, 9}, {21, 13.5}, {15, 18}});
    return drawing;
}

Drawing untilFlag()
{
    Drawing drawing;
    addLine(drawing.lines, {{6, 21}, {6, 4}});
    addShape(drawing.filled, {{6, 4}, {18, 8}, {6, 12}});
    return drawing;
}

Drawing forked()
{
    Drawing drawing;
    addLine(drawing.lines, {{3, 12}, {9, 12}, {14, 6}, {18, 6}});
    addLine(drawing.lines, {{9, 12}, {14, 18}, {18, 18}});
    addShape(drawing.filled, {{17, 2.5}, {22, 6}, {17, 9.5}});
    addShape(drawing.filled, {{17, 14.5}, {22, 18}, {17, 21.5}});
    return drawing;
}

Drawing drawingOf(Shape shape)
{
    Drawing drawing;
    switch (shape) {
    case Shape::None: break;
    case Shape::Open: return folder();
    case Shape::Save: return disk();
    case Shape::Play: addForward(drawing.filled, 7, 12); break;
    case Shape::Pause:
        drawing.filled.addRect(6, 5, 4, 14);
        drawing.filled.addRect(14, 5, 4, 14);
        break;
    case Shape::StepEvent:
        addBar(drawing.filled, 5);
        addForward(drawing.filled, 10, 10);
        break;
    case Shape::StepCustomer: return customerStep();
    case Shape::ToStart:
        addBar(drawing.filled, 4);
        addBackward(drawing.filled, 19, 11);
        break;
    case Shape::ToEnd:
        addForward(drawing.filled, 5, 11);
        addBar(drawing.filled, 17);
        break;
    case Shape::Until: return untilFlag();
    case Shape::Fork: return forked();
    case Shape::Undo: return turn(true);
    case Shape::Redo: return turn(false);
    case Shape::Faster:
        addForward(drawing.filled, 4, 8);
        addForward(drawing.filled, 12, 8);
        break;
    case Shape::Slower:
        addBackward(drawing.filled, 12, 8);
        addBackward(drawing.filled, 20, 8);
        break;
    }
    return drawing;
}

class ShapeEngine final : public QIconEngine {
public:
    explicit ShapeEngine(Shape shape) : m_shape{shape} { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = QGuiApplication::palette().color(group, QPalette::ButtonText);
        const Drawing drawing = drawingOf(m_shape);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / drawnSide, rect.height() / drawnSide);
        painter->fillPath(drawing.filled, colour);
        painter->strokePath(drawing.lines, QPen{colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ShapeEngine{*this}; }

private:
    Shape m_shape;
};

}  // namespace

QIcon iconOf(Shape shape)
{
    return shape == Shape::None ? QIcon{} : QIcon{new ShapeEngine{shape}};
}

}  // namespace tillsim::ui
