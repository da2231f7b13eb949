// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/scenario_editor.hpp"

#include "ui/editor/file_drop.hpp"
#include "ui/editor/find_bar.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/editor/scenario_form.hpp"
#include "ui/editor/toml_text_edit.hpp"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QSplitter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tillsim::ui {

namespace {

QAction* actionFor(QWidget* owner, const char* objectName, const QString& text, const QKeySequence& keys,
                   const QString& tip)
{
    auto* const action = new QAction{text, owner};
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setStatusTip(tip);
    action->setToolTip(keys.isEmpty() ? tip
                                      : QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    owner->addAction(action);
    return action;
}

}  // namespace

ScenarioEditor::ScenarioEditor(ScenarioDocument& document, QWidget* parent)
    : QWidget{parent},
      m_document{&document},
      m_form{new ScenarioForm{document, this}},
      m_text{new TomlTextEdit{document.textDocument(), this}},
      m_find{new FindBar{*m_text, this}},
      m_notice{new NoticeBar{this}}
{
    setObjectName("scenarioEditor");
    createActions();
    layOut();
    connectParts();
    m_askForPath = [this](const QString& suggestion) {
        QFileDialog dialog{this, tr("Save scenario"), {}, tr("Scenarios (*.toml)")};
        dialog.setObjectName("saveDialog");
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix("toml");
        dialog.selectFile(suggestion);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString{};
    };
}

void ScenarioEditor::createActions()
{
    m_actions.save = actionFor(this, "save", tr("&Save"), QKeySequence::Save, tr("Write the scenario to its file"));
    m_actions.saveAs = actionFor(this, "saveAs", tr("Save &as..."), QKeySequence{tr("Ctrl+Shift+S")},
                                 tr("Write the scenario to another file"));
    m_actions.undo = actionFor(this, "undo", tr("&Undo"), QKeySequence::Undo, tr("Take back the last change"));
    m_actions.redo = actionFor(this, "redo", tr("&Redo"), QKeySequence::Redo, tr("Make the change again"));
    m_actions.find = actionFor(this, "find", tr("&Find and replace..."), QKeySequence::Find, tr("Look for a text"));
    m_actions.findNext = actionFor(this, "findAgain", tr("Find &next"), QKeySequence::FindNext, tr("Go to the next"));
    m_actions.findPrevious
        = actionFor(this, "findBefore", tr("Find pre&vious"), QKeySequence::FindPrevious, tr("Go to the one before"));
    m_actions.toggleComment = actionFor(this, "toggleComment", tr("&Comment out or in"), QKeySequence{tr("Ctrl+/")},
                                        tr("Make comments of lines, or lines of comments"));
    m_actions.undo->setEnabled(false);
    m_actions.redo->setEnabled(false);
}

void ScenarioEditor::layOut()
{
    auto* const texts = new QWidget{this};
    auto* const right = new QVBoxLayout{texts};
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_text, 1);
    right->addWidget(m_find);
    auto* const splitter = new QSplitter{this};
    splitter->setObjectName("editorSplitter");
    splitter->addWidget(m_form);
    splitter->addWidget(texts);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(splitter, 1);
}

void ScenarioEditor::connectParts()
{
    QTextDocument& text = m_document->textDocument();
    connect(m_actions.save, &QAction::triggered, this, &ScenarioEditor::save);
    connect(m_actions.saveAs, &QAction::triggered, this, &ScenarioEditor::saveAs);
    connect(m_actions.undo, &QAction::triggered, m_text, &QPlainTextEdit::undo);
    connect(m_actions.redo, &QAction::triggered, m_text, &QPlainTextEdit::redo);
    connect(m_actions.find, &QAction::triggered, m_find, &FindBar::open);
    connect(m_actions.findNext, &QAction::triggered, m_find, &FindBar::findNext);
    connect(m_actions.findPrevious, &QAction::triggered, m_find, &FindBar::findPrevious);
    connect(m_actions.toggleComment, &QAction::triggered, m_text, &TomlTextEdit::toggleCommentOfSelection);
    connect(&text, &QTextDocument::undoAvailable, m_actions.undo, &QAction::setEnabled);
    connect(&text, &QTextDocument::redoAvailable, m_actions.redo, &QAction::setEnabled);
    connect(m_document, &ScenarioDocument::checked, m_text,
            [this](const CheckedText& result) { m_text->setProblems(result.rows); });
    connect(m_document, &ScenarioDocument::changedOnDisk, this, &ScenarioEditor::askAboutDisk);
    connect(m_text, &TomlTextEdit::filesDropped, this, &ScenarioEditor::filesDropped);
    connect(new FileDrop{*m_form}, &FileDrop::filesDropped, this, &ScenarioEditor::filesDropped);
}

bool ScenarioEditor::attempt(const std::function<void()>& act)
try {
    act();
    m_notice->hide();
    return true;
} catch (const DocumentError& error) {
    m_notice->showNotice(Severity::Error, QString::fromUtf8(error.what()));
    return false;
}

bool ScenarioEditor::open(const QString& path)
{
    if (!letGo() || !attempt([&] { m_document->open(path); }))
        return false;
    emit fileOpened(m_document->path());
    return true;
}

bool ScenarioEditor::save()
{
    if (m_document->path().isEmpty())
        return saveAs();
    try {
        m_document->save();
    } catch (const ChangedMeanwhile&) {
        askToOverwrite(tr("%1 has been changed by another program since it was read.").arg(m_document->title()));
        return false;
    } catch (const DocumentError& error) {
        m_notice->showNotice(Severity::Error, QString::fromUtf8(error.what()));
        return false;
    }
    m_notice->hide();
    emit fileSaved(m_document->path());
    return true;
}

bool ScenarioEditor::saveAs()
{
    QString suggestion = m_document->path().isEmpty() ? m_document->title() + ".toml" : m_document->path();
    const QString path = m_askForPath(suggestion);
    if (path.isEmpty() || !attempt([&] { m_document->saveAs(path); }))
        return false;
    emit fileSaved(m_document->path());
    return true;
}

void ScenarioEditor::askToOverwrite(const QString& why)
{
    const auto overwrite = [this] {
        if (attempt([this] { m_document->save(ScenarioDocument::Overwrite::Yes); }))
            emit fileSaved(m_document->path());
    };
    m_notice->showNotice(Severity::Warning, why,
                         {{"overwrite", tr("Overwrite it"), overwrite},
                          {"saveElsewhere", tr("Save elsewhere..."), [this] { saveAs(); }}});
}

void ScenarioEditor::askAboutDisk()
{
    const QString lost
        = m_document->isModified() ? tr(" Reloading replaces your changes; undo brings them back.") : QString{};
    m_notice->showNotice(Severity::Warning,
                         tr("%1 has been changed by another program.").arg(m_document->title()) + lost,
                         {{"reload", tr("Reload it"), [this] { attempt([this] { m_document->reload(); }); }}});
}

bool ScenarioEditor::letGo()
{
    if (!m_document->isModified())
        return true;
    QMessageBox box{QMessageBox::Warning, tr("Unsaved changes"),
                    tr("%1 has changes that are not saved.").arg(m_document->title()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this};
    box.setObjectName("unsavedChanges");
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void ScenarioEditor::goTo(int line, int column)
{
    m_text->goTo(line, column);
    m_text->setFocus();
}

}  // namespace tillsim::ui
