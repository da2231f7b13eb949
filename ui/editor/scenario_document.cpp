// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a document, how it is changed and checked. scenario_document_files.cpp opens and saves.
#include "ui/editor/scenario_document.hpp"

#include "ui/editor/text_bytes.hpp"
#include "ui/editor/text_checker.hpp"

#include <QFileInfo>
#include <QPlainTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>

#include <chrono>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr std::chrono::milliseconds checkPause{200};  // After which a text is checked.
constexpr qint64 quickSuccession = 1500;              // Milliseconds, in which changes of one value become one step.

}  // namespace

ScenarioDocument::ScenarioDocument(QObject* parent)
    : QObject{parent},
      m_text{new QTextDocument{this}},
      m_shelf{std::make_shared<FileShelf>()},
      m_checker{new TextChecker{this}},
      m_pause{this}
{
    m_text->setDocumentLayout(new QPlainTextDocumentLayout{m_text});
    m_pause.setSingleShot(true);
    m_pause.setInterval(checkPause);
    connect(m_text, &QTextDocument::contentsChange, this, [this] {
        if (m_text->revision() != m_seenRevision)  // Colours change too, and that is no change of the text.
            noteChange();
    });
    connect(m_text, &QTextDocument::modificationChanged, this, &ScenarioDocument::modifiedChanged);
    connect(&m_pause, &QTimer::timeout, this, &ScenarioDocument::startCheck);
    connect(m_checker, &TextChecker::checked, this, &ScenarioDocument::takeCheck);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ScenarioDocument::lookAtDisk);
}

ScenarioDocument::~ScenarioDocument()
{
    m_text->disconnect(this);
}

std::string ScenarioDocument::text() const
{
    return textIn(*m_text).toStdString();
}

std::string ScenarioDocument::bytes() const
{
    return bytesOf({textIn(*m_text), m_hasMark, m_hasCarriageReturns});
}

TextRange ScenarioDocument::rangeInDocument(TextRange bytes) const
{
    return rangeIn(text(), bytes);
}

bool ScenarioDocument::has(const TomlPath& path) const
{
    const TomlOutline outline = outlineOf(text());
    return find(outline.root, path) != nullptr;
}

QString ScenarioDocument::title() const
{
    return m_path.isEmpty() ? m_title : QFileInfo{m_path}.fileName();
}

bool ScenarioDocument::isModified() const
{
    return m_text->isModified();
}

void ScenarioDocument::set(const TomlPath& path, const std::string& value)
{
    const std::string old = text();
    const TomlNode root = outlineOf(old).root;
    if (valueAt(old, root, path) != value)
        apply(settingOf(old, root, path, value), toString(path));
}

void ScenarioDocument::remove(const TomlPath& path)
{
    const std::string old = text();
    apply(removalOf(old, outlineOf(old).root, path), {});
}

void ScenarioDocument::addValue(const TomlPath& path, const std::string& value)
{
    const std::string old = text();
    apply(additionOf(old, outlineOf(old).root, path, value), {});
}

void ScenarioDocument::addRow(const TomlPath& path, const std::vector<TomlEntry>& row)
{
    const std::string old = text();
    apply(rowOf(old, outlineOf(old).root, path, row), {});
}

void ScenarioDocument::asOneStep(const std::function<void()>& changes)
{
    m_stepChanges = 0;
    m_lastChange.clear();  // Not one with what was done before.
    try {
        changes();
    } catch (...) {
        if (*std::exchange(m_stepChanges, std::nullopt) > 0) {
            m_text->undo();
            m_text->clearUndoRedoStacks(QTextDocument::RedoStack);  // Half a step is none.
        }
        throw;
    }
    m_stepChanges.reset();
}

void ScenarioDocument::apply(const TextChange& change, const std::string& mergeKey)
{
    const TextRange range = rangeInDocument(change.where);
    const bool isMore = !mergeKey.empty() && mergeKey == m_lastChange && m_text->revision() == m_lastChangeRevision
        && m_sinceLastChange.elapsed() < quickSuccession;
    const bool goesOn = m_stepChanges && (*m_stepChanges)++ > 0;
    QTextCursor cursor{m_text};
    isMore || goesOn ? cursor.joinPreviousEditBlock() : cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(range.begin));
    cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
    cursor.insertText(QString::fromStdString(change.text));
    cursor.endEditBlock();
    m_lastChange = mergeKey;
    m_lastChangeRevision = m_text->revision();
    m_sinceLastChange.start();
}

void ScenarioDocument::noteChange()
{
    ++m_revision;
    m_seenRevision = m_text->revision();
    m_pause.start();
    emit textChanged();
}

void ScenarioDocument::checkSoon()
{
    m_pause.start(0);
}

void ScenarioDocument::startCheck()
{
    const std::string name = m_path.isEmpty() ? m_title.toStdString() + ".toml" : title().toStdString();
    m_checker->check({.revision = m_revision,
                      .text = text(),
                      .fileName = name,
                      .folder = QFileInfo{m_path}.absolutePath().toStdString(),
                      .readFile = readerOf(m_shelf)});
}

/// What has been overtaken by more typing is left out: its lines are no longer those of the text.
void ScenarioDocument::takeCheck(const CheckedText& result)
{
    if (result.revision != m_revision)
        return;
    m_lastCheck = result;
    emit checked(result);
}

}  // namespace tillsim::ui
