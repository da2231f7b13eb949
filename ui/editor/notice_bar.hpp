// SPDX-License-Identifier: GPL-3.0-or-later
// A question or a message above the editor. It waits to be answered and holds nobody up.
#pragma once

#include "ui/editor/check_text.hpp"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace tillsim::ui {

struct NoticeAnswer {
    QString objectName{};
    QString text{};
    std::function<void()> act{};  ///< The notice is gone by then.
};

class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Replaces what is shown. "Close" is always among the answers.
    void showNotice(Severity severity, const QString& text, QList<NoticeAnswer> answers = {});
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButton(const NoticeAnswer& answer);
    void showMark();

    QHBoxLayout* m_row;
    QLabel* m_mark;
    QLabel* m_text;
    QList<QWidget*> m_buttons;
    Severity m_severity = Severity::Note;
};

}  // namespace tillsim::ui
