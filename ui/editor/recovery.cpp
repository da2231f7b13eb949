// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recovery.hpp"

#include "ui/editor/scenario_document.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <chrono>

namespace tillsim::ui {

namespace {

constexpr std::chrono::seconds pause{3};  // Of typing; so much can be lost.
const QString extension = QStringLiteral(".tillsim-recovery");

QString lockOf(const QString& place)
{
    return place + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockFor(const QString& place)
{
    auto lock = std::make_unique<QLockFile>(lockOf(place));
    lock->setStaleLockTime(0);  // Only the end of its program makes a lock stale.
    return lock;
}

void writeKept(const QString& place, const QJsonObject& kept)
{
    QSaveFile file{place};
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument{kept}.toJson());
    file.commit();
}

RecoveredText readKept(const QString& place)
{
    QFile file{place};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    return {place, kept["path"].toString(), kept["title"].toString(), kept["text"].toString().toStdString()};
}

}  // namespace

std::vector<RecoveredText> findRecovered(const QString& folder)
{
    std::vector<RecoveredText> found;
    const QDir dir{folder};
    for (const QString& name : dir.entryList({'*' + extension}, QDir::Files, QDir::Name)) {
        const QString place = dir.filePath(name);
        const auto lock = lockFor(place);
        if (!lock->tryLock(0))
            continue;  // Its program still runs.
        if (RecoveredText text = readKept(place); !text.text.empty())
            found.push_back(std::move(text));
    }
    return found;
}

void forgetRecovered(const RecoveredText& text)
{
    QFile::remove(text.place);
    QFile::remove(lockOf(text.place));
}

Recovery::Recovery(ScenarioDocument& document, const QString& folder, QObject* parent)
    : QObject{parent},
      m_document{&document},
      m_place{QDir{folder}.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + extension)},
      m_lock{lockFor(m_place)}
{
    QDir{}.mkpath(folder);
    m_lock->tryLock(0);
    m_writer.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Recovery::keep);
    connect(m_document, &ScenarioDocument::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_document, &ScenarioDocument::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            keep();
    });
}

Recovery::~Recovery()
{
    m_writer.waitForDone();
    QFile::remove(m_place);
}

void Recovery::keep()
{
    if (!m_document->isModified())
        return m_writer.start([place = m_place] { QFile::remove(place); });
    m_writer.start([place = m_place, path = m_document->path(), title = m_document->title(),
                    text = QString::fromStdString(m_document->text())] {
        writeKept(place, {{"path", path}, {"title", title}, {"text", text}});
    });
}

void Recovery::keepNow()
{
    m_pause.stop();
    keep();
    m_writer.waitForDone();
}

}  // namespace tillsim::ui
