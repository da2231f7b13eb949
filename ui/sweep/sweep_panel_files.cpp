// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep panel's questions for files. They are asked beside the window, not in the middle of an event.
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_panel.hpp"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace tillsim::ui {

namespace {

/// Asks, and hands what was chosen on.
template <class Then>
void ask(QWidget* parent, const char* name, const QString& title, const QString& filter, QFileDialog::AcceptMode mode,
         Then then)
{
    auto* const dialog = new QFileDialog{parent, title, {}, filter};
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

}  // namespace

void SweepPanel::setTemplates(const std::vector<SweepTemplate>& templates)
{
    if (templates.empty())
        return;
    m_openMenu->addSection(tr("Examples"));
    for (const SweepTemplate& each : templates) {
        QAction* const action = m_openMenu->addAction(each.name, this, [this, each] { openTemplate(each); });
        action->setObjectName("sweepExample_" + each.name);
        action->setToolTip(each.teaches);
        action->setStatusTip(each.teaches);
    }
    m_openMenu->setToolTipsVisible(true);
}

void SweepPanel::chooseSweepFile()
{
    ask(this, "sweepFileDialog", tr("Open a sweep file"), tr("Sweep files (*.toml);;All files (*)"),
        QFileDialog::AcceptOpen, [this](const QString& file) { openSweepFile(file); });
}

void SweepPanel::chooseStore()
{
    ask(this, "sweepStoreDialog", tr("Open a store"), tr("Stores (*.db);;All files (*)"), QFileDialog::AcceptOpen,
        [this](const QString& file) { openStore(file); });
}

/// One that is there may be chosen too: it is gone on with, and nothing in it is lost.
void SweepPanel::chooseNewStore()
{
    auto* const dialog = new QFileDialog{this, tr("Keep the runs in"), {}, tr("Stores (*.db);;All files (*)")};
    dialog->setObjectName("sweepNewStoreDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix("db");
    connect(dialog, &QFileDialog::fileSelected, m_form, &SweepForm::setStore);
    dialog->open();
}

void SweepPanel::saveRuns()
{
    auto* const dialog = new QFileDialog{this, tr("Save the runs"), {}, tr("Stores (*.db);;All files (*)")};
    dialog->setObjectName("sweepSaveDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);  // A store that is there is never replaced.
    dialog->setDefaultSuffix("db");
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { m_worker.saveAs(file); });
    dialog->open();
}

/// What would be lost if the panel were closed now; empty: nothing that would be missed.
QString SweepPanel::lossOnClosing() const
{
    if (isRunning())
        return m_hasUnkept ? tr("The sweep is still running, and what it has run is in no store.")
                           : tr("The sweep is still running. What it has run is kept in its store, where it can be "
                                "gone on with.");
    return m_hasUnkept && m_unkeptSeconds >= SweepBench::longWork
        ? tr("The runs of the sweep are in no store: they will be lost.")
        : QString{};
}

/// Beside the window: what was asked for waits for the answer, and nothing else does.
void SweepPanel::askWhetherToReplace(const std::function<void()>& replace)
{
    auto* const box = new QMessageBox{QMessageBox::Warning, tr("Runs that are not kept"),
                                      tr("The runs that are shown took long, and are in no store. They are lost when "
                                         "others take their place."),
                                      QMessageBox::Cancel, this};
    box->setObjectName("sweepReplace");
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* const go = box->addButton(tr("&Go on without them"), QMessageBox::DestructiveRole);
    const QPushButton* const save = box->addButton(tr("Sa&ve runs..."), QMessageBox::ActionRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, go, save, replace](const QAbstractButton* button) {
        if (button == go)
            replace();
        else if (button == save)
            saveRuns();
    });
    box->open();
}

bool SweepPanel::letGo()
{
    const QString loss = lossOnClosing();
    if (loss.isEmpty())
        return true;
    QMessageBox box{QMessageBox::Warning, isRunning() ? tr("A sweep is running") : tr("Runs that are not kept"), loss,
                    QMessageBox::Cancel, this};
    box.setObjectName("sweepLetGo");
    const QPushButton* const away = box.addButton(isRunning() ? tr("S&top it and close") : tr("&Close without them"),
                                                  QMessageBox::DestructiveRole);
    const QPushButton* const save = isRunning() ? nullptr : box.addButton(tr("Sa&ve runs..."), QMessageBox::ActionRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (save && box.clickedButton() == save)
        saveRuns();
    return box.clickedButton() == away;
}

}  // namespace tillsim::ui
