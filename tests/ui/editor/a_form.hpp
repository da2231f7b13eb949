// SPDX-License-Identifier: MIT
// What the tests of the form share: a form beside its text, and hands that use it.
#pragma once

#include "tests/ui/editor/desk.hpp"
#include "ui/editor/field_edit.hpp"
#include "ui/editor/form_table_model.hpp"
#include "ui/editor/scenario_form.hpp"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocument>

#include <string>

namespace tillsim::ui {

class AForm : public testing::Test {
protected:
    AForm()
    {
        document.startFrom({"shop", commentedShop, {}});
        form.resize(420, 900);
        form.show();
        settle();
    }

    /// The form follows the text after a moment, and its layout once more.
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return form.isInStep(); }));
        QTest::qWait(20);
    }

    FieldEdit& field(const char* path) { return *form.findChild<FieldEdit*>(path); }
    QString shown(const char* path) { return field(path).findChild<QLineEdit*>()->text(); }
    FormTableModel& table(const char* path) { return *form.findChild<FormTableModel*>(path); }

    void type(const char* path, const char* text)
    {
        auto* const line = field(path).findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }

    void choose(const char* path, const char* word)
    {
        auto& choice = *form.findChild<ChoiceEdit*>(path);
        choice.setCurrentIndex(choice.findData(word));
        emit choice.activated(choice.currentIndex());
        settle();
    }

    void press(const char* name)
    {
        form.findChild<QPushButton*>(name)->click();
        settle();
    }

    void rewrite(const std::string& text)
    {
        QTextCursor cursor{&document.textDocument()};
        cursor.select(QTextCursor::Document);
        cursor.insertText(QString::fromStdString(text));
        settle();
    }

    ScenarioDocument document;
    ScenarioForm form{document};
};

}  // namespace tillsim::ui
