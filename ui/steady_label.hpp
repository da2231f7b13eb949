// SPDX-License-Identifier: GPL-3.0-or-later
// A label that is told something new in every frame.
#pragma once

#include <QLabel>

namespace tillsim::ui {

/// Has room for `widest`, whatever it shows, so that nothing beside it moves, and so that the window need not be laid
/// out anew for each text, as it is for a QLabel. It grows where a text is wider than that.
class SteadyLabel final : public QLabel {
    Q_OBJECT

public:
    explicit SteadyLabel(QString widest, QWidget* parent = nullptr);

    void showText(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();

    QString m_widest;
};

}  // namespace tillsim::ui
