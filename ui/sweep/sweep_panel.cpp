// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_panel.hpp"

#include "ui/editor/notice_bar.hpp"
#include "ui/sweep/sweep_form.hpp"
#include "ui/sweep/sweep_results.hpp"
#include "ui/sweep/sweep_words.hpp"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace tillsim::ui {

namespace {

constexpr int planPause = 300;  // Milliseconds.

}  // namespace

SweepPanel::SweepPanel(std::string version, QWidget* parent, Stopwatch stopwatch)
    : QWidget{parent},
      m_version{std::move(version)},
      m_notice{new NoticeBar{this}},
      m_form{new SweepForm{this}},
      m_results{new SweepResults{this}},
      m_halves{new QSplitter{this}},
      m_openMenu{new QMenu{this}},
      m_open{new QPushButton{tr("&Open"), this}},
      m_save{new QPushButton{tr("Sa&ve runs..."), this}},
      m_start{new QPushButton{tr("&Run the sweep"), this}},
      m_stop{new QPushButton{tr("S&top"), this}},
      m_progress{new QProgressBar{this}},
      m_status{new QLabel{this}},
      m_worker{std::move(stopwatch)}
{
    setObjectName("sweepPanel");
    setFocusProxy(m_form);
    m_notice->setObjectName("sweepNotice");
    m_notice->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(planPause);
    createButtons();
    layOut();
    connectParts();
    connectWorker();
    showSubject();
    showRunning(false);
}

/// A field that is being edited when the window closes hands its text over when this is no panel any more.
SweepPanel::~SweepPanel()
{
    for (QWidget* const part : std::initializer_list<QWidget*>{m_form, m_results})
        part->disconnect(this);
}

void SweepPanel::createButtons()
{
    m_open->setObjectName("sweepOpen");
    m_open->setToolTip(tr("Open a sweep file or a store, or go back to the scenario of the window"));
    m_openMenu->setObjectName("sweepOpenMenu");
    m_openMenu->addAction(tr("The scenario of this &window"), this, &SweepPanel::sweepScenario)
        ->setObjectName("sweepOfScenario");
    m_openMenu->addAction(tr("A sweep &file..."), this, &SweepPanel::chooseSweepFile)->setObjectName("sweepOpenFile");
    m_openMenu->addAction(tr("A &store..."), this, &SweepPanel::chooseStore)->setObjectName("sweepOpenStore");
    m_open->setMenu(m_openMenu);
    m_save->setObjectName("sweepSave");
    m_save->setToolTip(tr("Keep the runs in a store, for later and for tillsim report"));
    m_start->setObjectName("sweepStart");
    m_start->setToolTip(tr("Run what there is not yet"));
    m_stop->setObjectName("sweepStop");
    m_stop->setToolTip(tr("Finish the runs that have begun; all that was run is kept"));
    m_progress->setObjectName("sweepProgress");
    m_progress->setAccessibleName(tr("Runs done"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(180);
    m_status->setObjectName("sweepStatus");
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
}

void SweepPanel::layOut()
{
    auto* const scroll = new QScrollArea{m_halves};
    scroll->setObjectName("sweepFormArea");
    scroll->setAccessibleName(tr("What is varied"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->layout()->setContentsMargins(0, 0, 8, 0);
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + 8);
    m_halves->addWidget(scroll);
    m_halves->addWidget(m_results);
    m_halves->setChildrenCollapsible(false);
    m_halves->setStretchFactor(0, 2);
    m_halves->setStretchFactor(1, 3);
    m_halves->setSizes({480, 720});
    auto* const bar = new QHBoxLayout;
    for (QWidget* const part : std::initializer_list<QWidget*>{m_open, m_start, m_stop, m_progress})
        bar->addWidget(part);
    bar->addWidget(m_status, 1);
    bar->addWidget(m_save);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_notice);
    column->addLayout(bar);  // At the top, where it is seen in a low window, too.
    column->addWidget(m_halves, 1);
}

void SweepPanel::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, &SweepPanel::checkNow);
    connect(m_form, &SweepForm::changed, this, &SweepPanel::checkSoon);
    connect(m_form, &SweepForm::storeBrowsed, this, &SweepPanel::chooseNewStore);
    connect(m_start, &QPushButton::clicked, this, &SweepPanel::start);
    connect(m_stop, &QPushButton::clicked, this, &SweepPanel::stop);
    connect(m_save, &QPushButton::clicked, this, &SweepPanel::saveRuns);
    connect(m_results, &SweepResults::rowChanged, this, &SweepPanel::stateChanged);
    connect(m_results, &SweepResults::figureChosen, this, [this](const std::string& figure) { m_worker.show(figure); });
    connect(m_results, &SweepResults::medianWanted, this,
            [this](std::size_t row) { m_worker.pick(row, RunPick::median); });
    connect(m_results, &SweepResults::worstWanted, this,
            [this](std::size_t row) { m_worker.pick(row, RunPick::worst); });
}

void SweepPanel::connectWorker()
{
    connect(&m_worker, &SweepWorker::checked, this, &SweepPanel::showCheck);
    connect(&m_worker, &SweepWorker::checkFailed, this, [this](const QString& message) {
        if (!isRunning())
            m_status->setText(message);
        m_start->setEnabled(false);
    });
    connect(&m_worker, &SweepWorker::began, this, [this] { showRunning(true); });
    connect(&m_worker, &SweepWorker::advanced, this, &SweepPanel::showNews);
    connect(&m_worker, &SweepWorker::ended, this, &SweepPanel::showEnd);
    connect(&m_worker, &SweepWorker::picked, this, &SweepPanel::showRun);
    connect(&m_worker, &SweepWorker::failed, this, [this](const QString& message) {
        showRunning(isRunning());
        warn(message);
        checkSoon();  // What can be run now, in place of what was being run.
    });
    connect(&m_worker, &SweepWorker::runRefused, this, [this](SweepOrder order) {
        showRunning(false);
        checkSoon();
        order.mayReplace = true;
        askWhetherToReplace([this, order] { m_worker.run(order); });
    });
    connect(&m_worker, &SweepWorker::openRefused, this,
            [this](const QString& store) { askWhetherToReplace([this, store] { m_worker.open(store, true); }); });
    connect(&m_worker, &SweepWorker::saved, this, &SweepPanel::showSaved);
    connect(&m_worker, &SweepWorker::opened, this, [this](const SweepSetup& setup, const SweepNews& news) {
        m_notice->hide();
        m_subject = Subject::Store;
        const QString file = QString::fromStdString(news.store);
        m_subjectName = QFileInfo{file}.fileName();
        showSubject();
        m_form->setStore(file);
        m_form->setSetup(setup, true);
        showNews(news);
    });
}

void SweepPanel::checkSoon()
{
    m_pause.start();
}

/// Not while nobody sees it, as behind another tab: a check runs a few runs by way of trial.
void SweepPanel::checkNow()
{
    m_isCheckDue = visibleRegion().isEmpty();
    if (isRunning() || !hasSubject() || m_isCheckDue)
        return;
    m_worker.check(order());
}

void SweepPanel::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (std::exchange(m_isCheckDue, false))
        checkSoon();
}

void SweepPanel::showCheck(const SweepCheck& check)
{
    if (isRunning())
        return;
    m_status->setText(checkText(check));
    m_start->setEnabled(check.work.missing > 0);
}

void SweepPanel::start()
{
    if (isRunning())
        return;
    if (!hasSubject())
        return warn(tr("There is nothing to be swept yet: open a scenario, a sweep file or a store."));
    m_pause.stop();
    m_notice->hide();
    m_worker.run(order());
}

void SweepPanel::stop()
{
    if (!isRunning())
        return;
    m_worker.stop();
    m_stop->setEnabled(false);
    m_status->setText(tr("Finishing the runs that have begun..."));
}

void SweepPanel::showRunning(bool isRunning)
{
    m_form->setRunning(isRunning);
    m_open->setEnabled(!isRunning);
    m_start->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    m_stop->setEnabled(isRunning);
    m_progress->setVisible(isRunning);
    m_save->setVisible(m_hasUnkept);
    m_save->setEnabled(!isRunning);
    if (isRunning) {
        m_progress->setRange(0, 0);
        m_status->setText(tr("Reading the points..."));
    }
    emit stateChanged();
}

void SweepPanel::showNews(const SweepNews& news)
{
    m_results->setPicture(news.picture, news.figures);
    m_hasUnkept = !news.figures.empty() && news.store.empty();
    m_unkeptSeconds = news.spent;
    m_save->setVisible(m_hasUnkept);
    emit stateChanged();
    if (!isRunning() || !m_stop->isEnabled())
        return;
    constexpr std::size_t most = std::numeric_limits<int>::max();
    m_progress->setRange(0, static_cast<int>(std::min(news.total, most)));
    m_progress->setValue(static_cast<int>(std::min(news.done, most)));
    m_status->setText(progressText(news));
}

void SweepPanel::showEnd(const SweepEnd& end)
{
    showNews(end.news);
    showRunning(false);
    m_status->setText(endText(end));
    if (!end.failures.empty())
        warn(failuresText(end));
    m_start->setEnabled(true);
}

/// From now on it goes on with that store.
void SweepPanel::showSaved(const QString& file, const SweepNews& news)
{
    m_notice->showNotice(Severity::Note, tr("The runs are kept in %1.").arg(file));
    if (news.store.empty())
        return;
    m_form->setStore(file);
    showNews(news);
}

QString SweepPanel::message() const
{
    return m_notice->isHidden() ? QString{} : m_notice->text();
}

int SweepPanel::heightForWidth(int width) const
{
    return layout()->minimumHeightForWidth(width);
}

bool SweepPanel::canPick() const
{
    return m_results->canPick();
}

void SweepPanel::showPicked(RunPick pick)
{
    if (canPick())
        m_worker.pick(*m_results->row(), pick);
}

void SweepPanel::showRun(const PickedRun& run)
{
    emit runChosen(run.scenario, run.seed, run.replication, titleOf(run));
}

void SweepPanel::warn(const QString& message)
{
    m_notice->showNotice(Severity::Warning, message);
}

}  // namespace tillsim::ui
