// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and replacing in the text, in a bar below it.
#pragma once

#include <QTextDocument>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tillsim::ui {

class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit& editor, QWidget* parent = nullptr);

    /// Shows it, and looks for what is selected.
    void open();

    [[nodiscard]] QString message() const;

public slots:
    void findNext();
    void findPrevious();
    void replaceOne();
    void replaceAll();
    void close();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void find(QTextDocument::FindFlags direction);
    [[nodiscard]] QTextDocument::FindFlags flags() const;
    [[nodiscard]] bool isAtMatch() const;

    QPlainTextEdit* m_editor;
    QLineEdit* m_wanted;
    QLineEdit* m_replacement;
    QCheckBox* m_matchCase;
    QLabel* m_message;
};

}  // namespace tillsim::ui
