// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/cause_bar.hpp"

#include "ui/charts/chart_colours.hpp"
#include "ui/panels/cause_look.hpp"
#include "ui/views/shades.hpp"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

namespace tillsim::ui {

std::vector<QRectF> barPieces(const std::vector<double>& shares, const QRectF& frame)
{
    std::vector<QRectF> pieces;
    double before = 0.0;
    for (const double share : shares) {
        QRectF piece = frame;
        piece.setLeft(frame.left() + before * frame.width());
        before += share;
        piece.setRight(frame.left() + before * frame.width());
        pieces.push_back(piece);
    }
    if (!pieces.empty())
        pieces.back().setRight(frame.right());
    return pieces;
}

CauseBar::CauseBar(QWidget* parent) : QWidget{parent}
{
    setObjectName("causeBar");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CauseBar::setTimes(const CauseTimes& times)
{
    std::vector<CauseRow> rows = causeRows(times);
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    QStringList parts;
    for (const CauseRow& row : m_rows)
        parts << tr("%1 %2 (%3)").arg(row.name, row.timeText, row.shareText);
    setAccessibleName(tr("Causes of waiting"));
    setAccessibleDescription(parts.join(tr(", ")));
    update();
}

QSize CauseBar::sizeHint() const
{
    return {240, fontMetrics().height() + 12};
}

QSize CauseBar::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

std::vector<QRectF> CauseBar::pieces() const
{
    std::vector<double> shares;
    for (const CauseRow& row : m_rows)
        shares.push_back(row.share);
    return barPieces(shares, QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5));
}

void CauseBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const std::vector<QRectF> places = pieces();
    const bool dark = isDark(palette());
    for (std::size_t at = 0; at < places.size(); ++at) {
        const TillLook look = lookOf(m_rows[at].cause);
        painter.setPen(palette().color(QPalette::Base));
        painter.setBrush(hatched(look, dark));
        painter.drawRect(places[at]);
        const QString text = m_rows[at].shareText;
        const QSizeF size{fontMetrics().horizontalAdvance(text) + 8.0, fontMetrics().height() + 2.0};
        if (size.width() + 6.0 > places[at].width())
            continue;
        QRectF plate{{}, size};
        plate.moveCenter(places[at].center());
        const TillColours& colours = coloursOf(look, dark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(plate, 3.0, 3.0);
        painter.setPen(colours.ink);
        painter.drawText(plate, Qt::AlignCenter, text);
    }
    painter.setPen(quietText(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5));
}

bool CauseBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const std::vector<QRectF> places = pieces();
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (places[at].contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2 (%3)").arg(m_rows[at].name, m_rows[at].timeText, m_rows[at].shareText), this);
    }
    return true;
}

}  // namespace tillsim::ui
