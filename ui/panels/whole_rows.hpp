// SPDX-License-Identifier: GPL-3.0-or-later
// Room for a table that always shows whole rows.
//
// Qt aligns the last row with the lower edge of a table that is scrolled to its end, and so cuts the uppermost. Nothing
// is cut where the height is that of whole rows; the rest, less than a row, is left free below the table.
#pragma once

#include <QTableView>
#include <QWidget>

namespace tillsim::ui {

class WholeRows final : public QWidget {
    Q_OBJECT

public:
    /// Takes the table over. All of its rows are of the usual height.
    explicit WholeRows(QTableView& table, QWidget* parent = nullptr);

    QSize sizeHint() const override { return m_table.sizeHint(); }
    QSize minimumSizeHint() const override { return m_table.minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QTableView& m_table;
};

}  // namespace tillsim::ui
