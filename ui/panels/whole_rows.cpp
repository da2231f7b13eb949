// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/whole_rows.hpp"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace tillsim::ui {

WholeRows::WholeRows(QTableView& table, QWidget* parent) : QWidget{parent}, m_table{table}
{
    table.setParent(this);
    table.installEventFilter(this);
    table.horizontalScrollBar()->installEventFilter(this);
}

void WholeRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

/// A scroll bar that comes takes room from the rows; another font makes them higher. Once that has been done.
bool WholeRows::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::FontChange:
    case QEvent::StyleChange: QMetaObject::invokeMethod(this, &WholeRows::place, Qt::QueuedConnection); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void WholeRows::place()
{
    m_table.setGeometry(rect());  // Then the table knows how much of it is left for rows.
    const int room = m_table.viewport()->height();
    const int row = m_table.verticalHeader()->defaultSectionSize();
    if (room > row)
        m_table.resize(width(), height() - room % row);
}

}  // namespace tillsim::ui
