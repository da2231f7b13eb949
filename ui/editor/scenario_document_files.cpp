// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving, and noticing what others do to the file.
#include "core/results/output_file.hpp"
#include "core/scenario/text_file.hpp"
#include "ui/editor/scenario_document.hpp"
#include "ui/editor/text_bytes.hpp"

#include <QFileInfo>
#include <QTextCursor>
#include <QTextDocument>

#include <filesystem>
#include <utility>

namespace tillsim::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostMegabytesRead = 4;  // Enough to know that it is too large.

std::string readBytes(const QString& path)
{
    const std::string name = path.toStdString();
    std::string bytes;
    try {
        bytes = readTextFile(name, mostMegabytesRead);
    } catch (const std::runtime_error& problem) {
        throw DocumentError{name + ": " + problem.what()};
    }
    if (bytes.size() > ScenarioDocument::mostBytes)
        throw DocumentError{name + ": is too large for the editor, which takes up to 2 MB; tillsim run takes it"};
    return bytes;
}

EditedText readText(const std::string& bytes, const QString& path)
{
    if (auto text = editedFrom(bytes))
        return *text;
    throw DocumentError{path.toStdString()
                        + ": is not a text that the editor could give back as it was: it is not "
                          "UTF-8, or its lines end in different ways"};
}

std::optional<std::string> bytesOnDisk(const QString& path)
{
    try {
        return readTextFile(path.toStdString(), mostMegabytesRead);
    } catch (const std::runtime_error&) {
        return std::nullopt;  // Gone, or not to be read; saving will tell.
    }
}

/// Where it is needed and not there yet. What is there already under its name is not replaced.
void writeCompanion(const Companion& companion, const fs::path& folder)
{
    const fs::path path = folder / companion.name;
    const auto there = bytesOnDisk(QString::fromStdString(path.string()));
    if (there && *there == companion.text)
        return;
    if (std::error_code error; fs::exists(path, error))
        throw DocumentError{path.string()
                            + ": the scenario reads a file of this name, and there is another one; "
                              "choose another folder"};
    OutputFile file{path};
    file.write(companion.text);
    file.commitAsNew();
}

}  // namespace

void ScenarioDocument::open(const QString& path)
{
    const std::string bytes = readBytes(path);
    const EditedText edited = readText(bytes, path);
    m_companions.clear();
    m_hasMark = edited.hasMark;
    m_hasCarriageReturns = edited.hasCarriageReturns;
    m_onDisk = bytes;
    takeOver(edited.text.toStdString(), QFileInfo{path}.absoluteFilePath(), {});
}

void ScenarioDocument::reload()
{
    const std::string bytes = readBytes(m_path);
    const EditedText edited = readText(bytes, m_path);
    m_hasMark = edited.hasMark;
    m_hasCarriageReturns = edited.hasCarriageReturns;
    m_onDisk = bytes;
    replaceAll(edited.text);
    m_text->setModified(false);
    watch();
}

void ScenarioDocument::startFrom(const ScenarioTemplate& start)
{
    m_companions = start.companions;
    m_hasMark = m_hasCarriageReturns = false;
    m_onDisk.clear();
    takeOver(start.text, {}, start.name);
}

void ScenarioDocument::recover(const QString& path, const QString& title, const std::string& text,
                               std::vector<Companion> companions)
{
    m_companions = std::move(companions);
    const auto bytes = path.isEmpty() ? std::nullopt : bytesOnDisk(path);
    const auto edited = bytes ? editedFrom(*bytes) : std::nullopt;
    m_hasMark = edited && edited->hasMark;
    m_hasCarriageReturns = edited && edited->hasCarriageReturns;
    m_onDisk = bytes.value_or(std::string{});
    takeOver(text, path, title);
    m_text->setModified(true);
}

void ScenarioDocument::takeOver(const std::string& text, const QString& path, const QString& title)
{
    m_path = path;
    m_title = title;
    m_shelf = std::make_shared<FileShelf>(m_companions);
    m_text->setPlainText(QString::fromStdString(text));
    m_text->clearUndoRedoStacks();
    m_text->setModified(false);
    watch();
    emit placeChanged();
    noteChange();
    checkSoon();
}

void ScenarioDocument::replaceAll(const QString& text)
{
    QTextCursor cursor{m_text};
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
}

void ScenarioDocument::save(Overwrite overwrite)
{
    const auto there = bytesOnDisk(m_path);
    if (overwrite == Overwrite::Ask && there && *there != m_onDisk)
        throw ChangedMeanwhile{m_path.toStdString() + ": has been changed by another program"};
    write(m_path);
}

void ScenarioDocument::saveAs(const QString& path)
{
    const QString place = QFileInfo{path}.absoluteFilePath();
    try {
        const std::string own = text();
        for (const Companion& companion : m_companions)
            if (own.find('"' + companion.name + '"') != own.npos)
                writeCompanion(companion, fs::path{place.toStdString()}.parent_path());
    } catch (const OutputError& error) {
        throw DocumentError{error.what()};
    }
    write(place);
    m_companions.clear();
    m_shelf = std::make_shared<FileShelf>();
    m_path = place;
    watch();
    emit placeChanged();
    checkSoon();
}

void ScenarioDocument::write(const QString& path)
{
    const std::string bytes = this->bytes();
    try {
        OutputFile file{path.toStdString()};
        file.write(bytes);
        file.commit();
    } catch (const OutputError& error) {
        throw DocumentError{error.what()};
    }
    m_onDisk = bytes;
    m_text->setModified(false);
    watch();
}

/// Writing replaces the file, and a watcher knows only the old one.
void ScenarioDocument::watch()
{
    if (const QStringList old = m_watcher.files(); !old.isEmpty())
        m_watcher.removePaths(old);
    if (!m_path.isEmpty() && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void ScenarioDocument::lookAtDisk()
{
    const auto there = bytesOnDisk(m_path);
    watch();
    if (there && *there != m_onDisk)
        emit changedOnDisk();
}

}  // namespace tillsim::ui
