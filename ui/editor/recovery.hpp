// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is not saved, in case the program does not come to its end; and finds what was kept.
#pragma once

#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <string>
#include <vector>

class QLockFile;

namespace tillsim::ui {

class ScenarioDocument;

/// A text that was not saved.
struct RecoveredText {
    QString place{};  ///< Its file in the recovery folder.
    QString path{};   ///< Where the scenario comes from; empty if it was never saved.
    QString title{};
    std::string text{};
};

/// Texts that programs have left in `folder` that run no more, in order of their names.
[[nodiscard]] std::vector<RecoveredText> findRecovered(const QString& folder);

/// Takes a text away, once it has been taken up or is not wanted.
void forgetRecovered(const RecoveredText& text);

/// Keeps the text of one document in `folder` while it has changes that are not saved. Written in the background: the
/// window does not wait for the disk. What cannot be written is not kept, and nobody is disturbed.
class Recovery final : public QObject {
    Q_OBJECT

public:
    /// The document outlives it.
    Recovery(ScenarioDocument& document, const QString& folder, QObject* parent = nullptr);
    ~Recovery() override;  ///< The program has come to its end: takes the text away.

    /// Writes what is to be kept now, and waits for it.
    void keepNow();
    [[nodiscard]] QString place() const { return m_place; }

private:
    void keep();

    ScenarioDocument* m_document;
    QString m_place;
    std::unique_ptr<QLockFile> m_lock;  // Shows others that this program runs.
    QTimer m_pause;
    QThreadPool m_writer;  // One thread, so that texts are written in their order.
};

}  // namespace tillsim::ui
