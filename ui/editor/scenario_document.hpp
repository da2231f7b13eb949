// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario that is being edited: its text, its file, and what is to be said about it.
//
// The text is the only truth. The text editor and the form both change it, so there is one undo stack: the text's own.
#pragma once

#include "core/scenario/toml_edit.hpp"
#include "ui/editor/check_text.hpp"
#include "ui/editor/scenario_template.hpp"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

class QTextDocument;

namespace tillsim::ui {

class TextChecker;

/// A file cannot be opened or saved, and why, in one line. What was being edited is as it was.
class DocumentError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Saving would replace what somebody else has written meanwhile.
class ChangedMeanwhile : public DocumentError {
    using DocumentError::DocumentError;
};

class ScenarioDocument final : public QObject {
    Q_OBJECT

public:
    enum class Overwrite { Ask, Yes };

    static constexpr std::size_t mostBytes = 2'000'000;  ///< Larger texts are refused: typing in them would falter.

    explicit ScenarioDocument(QObject* parent = nullptr);
    ~ScenarioDocument() override;

    [[nodiscard]] QTextDocument& textDocument() const { return *m_text; }
    [[nodiscard]] std::string text() const;   ///< UTF-8; lines end with "\n".
    [[nodiscard]] std::string bytes() const;  ///< As save() would write them.
    /// The files that go with it and may not be on the disk yet.
    [[nodiscard]] const std::vector<Companion>& companions() const { return m_companions; }
    [[nodiscard]] TextRange rangeInDocument(TextRange bytes) const;

    [[nodiscard]] bool has(const TomlPath& path) const;

    [[nodiscard]] QString path() const { return m_path; }  ///< Empty: never saved.
    [[nodiscard]] QString title() const;                   ///< The name of its file, or what it was made from.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] const CheckedText& lastCheck() const { return m_lastCheck; }
    [[nodiscard]] bool isCheckPending() const { return m_lastCheck.revision != m_revision; }

    // Each of these throws DocumentError.

    void open(const QString& path);
    /// Where it is open already: takes the text from the disk, as a step that can be undone.
    void reload();
    /// Throws ChangedMeanwhile if somebody else has written the file, unless that is to be overwritten.
    void save(Overwrite overwrite = Overwrite::Ask);
    /// Also writes the files that a template names, beside it.
    void saveAs(const QString& path);

    void startFrom(const ScenarioTemplate& start);
    /// A text that was not saved when the program ended; `path` is empty where it had no file.
    void recover(const QString& path, const QString& title, const std::string& text,
                 std::vector<Companion> companions = {});

    // What the form does. Each is a step that can be undone, but those with the same path in quick succession are one.
    // Each throws BadSetting (bad_setting.hpp).

    void set(const TomlPath& path, const std::string& value);
    void remove(const TomlPath& path);
    void addValue(const TomlPath& path, const std::string& value);
    void addRow(const TomlPath& path, const std::vector<TomlEntry>& row);
    /// All of these changes as one step; none of them if one throws, which leaves.
    void asOneStep(const std::function<void()>& changes);

    /// Checks now what would be checked when nothing is typed for a moment.
    void checkSoon();

signals:
    void textChanged();
    void checked(const tillsim::ui::CheckedText& result);
    void placeChanged();  ///< Path or title.
    void modifiedChanged(bool isModified);
    void changedOnDisk();

private:
    void apply(const TextChange& change, const std::string& mergeKey);
    void replaceAll(const QString& text);
    void takeOver(const std::string& bytes, const QString& path, const QString& title);
    void write(const QString& path);
    void noteChange();
    void startCheck();
    void takeCheck(const CheckedText& result);
    void lookAtDisk();
    void watch();

    QTextDocument* m_text;
    QString m_path;
    QString m_title;
    std::string m_onDisk;               // What the file had when it was last read or written.
    bool m_hasMark = false;             // A byte order mark.
    bool m_hasCarriageReturns = false;  // "\r\n" ends its lines.
    std::vector<Companion> m_companions;
    std::shared_ptr<FileShelf> m_shelf;

    std::uint64_t m_revision = 0;
    int m_seenRevision = -1;  // That of the document.
    CheckedText m_lastCheck;
    TextChecker* m_checker;
    QTimer m_pause;  // Until a text is checked.
    QFileSystemWatcher m_watcher;

    std::string m_lastChange;  // The merge key of the last change of the form.
    int m_lastChangeRevision = -1;
    std::optional<int> m_stepChanges;  // How many have been made of the step that is under way.
    QElapsedTimer m_sinceLastChange;
};

}  // namespace tillsim::ui
