// SPDX-License-Identifier: GPL-3.0-or-later
// Where one says until when it is to run: what is to happen, and how much of it.
#pragma once

#include "core/experiment/playback/moment.hpp"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace tillsim::ui {

class UntilBox final : public QWidget {
    Q_OBJECT

public:
    explicit UntilBox(QWidget* parent = nullptr);

    /// The time of day at opening, which clock times are counted from.
    void setOpens(Duration opens) { m_opens = opens; }

    /// What is chosen; nothing if the time cannot be read.
    [[nodiscard]] std::optional<Moment> moment() const;

signals:
    void asked();  ///< Enter was pressed.

private:
    void addKind(MomentKind kind, const QString& text);
    void showFields();
    void markTime();
    [[nodiscard]] MomentKind kind() const;
    [[nodiscard]] std::optional<Duration> time() const;

    Duration m_opens{};
    QComboBox* m_kind;
    QStackedWidget* m_fields;
    QLineEdit* m_time;
    QSpinBox* m_number;
    QWidget* m_none;
};

}  // namespace tillsim::ui
