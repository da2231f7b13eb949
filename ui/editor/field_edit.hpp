// SPDX-License-Identifier: GPL-3.0-or-later
// The widget of one field of the form. What is typed counts when the field is left or Return is pressed, and only if it
// can be a value; until then the field says why not.
#pragma once

#include "ui/editor/form_field.hpp"

#include <QAbstractSpinBox>
#include <QComboBox>

namespace tillsim::ui {

/// Anything that is typed; numbers have arrows.
class FieldEdit final : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit FieldEdit(FormField field, QWidget* parent = nullptr);

    /// Shows another value of the same field, unless something else is being typed.
    void setShown(const QString& shown);
    [[nodiscard]] QString problem() const;  ///< Empty if what is shown can be the value.

    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A value, or empty: nothing is to be set.
    void edited(const QString& shown);

protected:
    StepEnabled stepEnabled() const override;
    QValidator::State validate(QString&, int&) const override { return QValidator::Acceptable; }
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void showProblem();
    void commit();

    FormField m_field;
};

/// One of a few words.
class ChoiceEdit final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceEdit(FormField field, QWidget* parent = nullptr);

    void setShown(const QString& word);

signals:
    void edited(const QString& word);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void choose(int index);

    FormField m_field;
};

}  // namespace tillsim::ui
