// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.hpp"

#include "ui/charts/charts_panel.hpp"
#include "ui/day_views.hpp"
#include "ui/editor/notice_bar.hpp"
#include "ui/editor/problems_view.hpp"
#include "ui/editor/recent_files.hpp"
#include "ui/editor/scenario_editor.hpp"
#include "ui/editor/start_page.hpp"
#include "ui/panels/cashier_panel.hpp"
#include "ui/panels/customer_panel.hpp"
#include "ui/panels/event_panel.hpp"
#include "ui/panels/measures_panel.hpp"
#include "ui/sweep/sweep_panel.hpp"
#include "ui/transport.hpp"
#include "ui/transport_bar.hpp"
#include "ui/views/day_strip.hpp"
#include "ui/what_if.hpp"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace tillsim::ui {

namespace {

constexpr int widestName = 400;  // Of a scenario, in the status bar; a longer one would widen the window.

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tillsim/recovery");
}

/// The panel keeps the size that it needs, also where the window has less.
QWidget* scrolled(QWidget& panel, const QString& name)
{
    auto* const area = new QScrollArea;
    area->setObjectName(panel.objectName() + "Area");
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(&panel);
    return area;
}

/// Whether the widget that has the focus needs this key itself, though it is one of the window's shortcuts.
bool needsKey(const QWidget* focus, const QKeyEvent& key)
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(focus);
    const bool isPlain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain)
        return false;
    if (key.key() == Qt::Key_Home || key.key() == Qt::Key_End)
        return view;
    const Qt::ItemFlags cell = view ? view->currentIndex().flags() : Qt::ItemFlags{};
    if (key.key() == Qt::Key_Space)
        return qobject_cast<const QAbstractButton*>(focus) || qobject_cast<const QComboBox*>(focus)
            || (cell & (Qt::ItemIsUserCheckable | Qt::ItemIsEditable));
    // Whoever types there begins to edit.
    return (cell & Qt::ItemIsEditable) && (view->editTriggers() & QAbstractItemView::AnyKeyPressed)
        && !key.text().isEmpty() && key.text().front().isPrint();
}

}  // namespace

MainWindow::MainWindow(std::vector<ScenarioTemplate> templates, SweepSupplies sweeps, QWidget* parent)
    : QMainWindow{parent},
      m_recovery{m_document, recoveryFolder()},
      m_start{new StartPage{std::move(templates), this}},
      m_recent{new RecentFiles{m_preferences.store(), this}}
{
    setObjectName("mainWindow");
    m_actions.fill(*menuBar());
    m_bar = new TransportBar{m_actions, this};
    addToolBar(m_bar);
    m_dayLabel = new QLabel{this};
    m_dayLabel->setObjectName("dayLabel");
    m_dayLabel->setTextFormat(Qt::PlainText);
    statusBar()->addPermanentWidget(m_dayLabel);
    m_views = new DayViews{m_player, *this};
    m_sweep = new SweepPanel{std::move(sweeps.version), this};
    m_sweep->setTemplates(sweeps.templates);
    createCentre();
    createDocks();
    connectCommands();
    connectUndo();
    connectParts();
    connectDocument();
    connectFiles();
    connectSweep();
    connectDesktop();
    restorePlace();
    showPlace();
    showState();
    offerRecovered();
}

/// Views go before what they show, and nobody is told of it.
MainWindow::~MainWindow()
{
    m_player.disconnect();
    m_document.disconnect(this);
    m_sweep->disconnect(this);
    for (QAction* const each : {m_editor->actions().undo, m_editor->actions().redo})
        each->disconnect(this);
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

void MainWindow::createCentre()
{
    auto* const centre = new QWidget{this};
    auto* const column = new QVBoxLayout{centre};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new NoticeBar{centre};
    m_notice->setObjectName("notice");
    m_notice->hide();
    m_offer = new NoticeBar{centre};
    m_offer->setObjectName("offer");
    m_offer->hide();
    m_pages = new QStackedWidget{centre};
    m_pages->addWidget(m_start);
    m_pages->addWidget(&m_views->centre());
    column->addWidget(m_offer);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::createDocks()
{
    m_editor = new ScenarioEditor{m_document, this};
    m_problems = new ProblemsView{this};
    m_docks = {.side = {{"Now", tr("Now and so far"), &m_views->measures()}},
               .sideTabs
               = {{"Charts", tr("Charts"), &m_views->charts()}, {"Cashiers", tr("Cashiers"), &m_views->cashiers()}},
               .day = {"Day", tr("The day"), &m_views->strip()},
               .tabs = {{"Events", tr("Events"), &m_views->events()},
                        {"Customer", tr("Customer"), &m_views->customer()},
                        {"Scenario", tr("Scenario"), m_editor},
                        {"Problems", tr("Problems"), m_problems},
                        {"Sweep", tr("Sweep"), scrolled(*m_sweep, tr("Sweep"))}}};
    QMenu& view = menu("View");
    view.addSeparator();
    addDocks(*this, m_docks, view);
    arrangeDocks(*this, m_docks);
}

QMenu& MainWindow::menu(const char* name) const
{
    return *menuBar()->findChild<QMenu*>(QString{"menu%1"}.arg(name));
}

void MainWindow::connectCommands()
{
    const auto on = [this](const char* id, auto act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on("new", [this] {
        m_start->setRecentFiles(m_recent->paths());
        m_pages->setCurrentWidget(m_start);
    });
    on("open", [this] { chooseScenario(); });
    on("save", [this] { save(false); });
    on("saveAs", [this] { save(true); });
    on("quit", [this] { close(); });
    on("fullScreen", [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
    auto* const transport = new Transport{m_actions, m_player, *m_bar, *this};
    transport->setParent(this);
    connect(transport, &Transport::notice, this, &MainWindow::say);
    m_whatIf = new WhatIf{m_actions, m_player, *this};
    m_whatIf->setParent(this);
}

/// What is undone is what was done last where one is: in the text, or to the shop.
void MainWindow::connectUndo()
{
    const EditorActions& editor = m_editor->actions();
    for (QAction* const twin : {editor.save, editor.saveAs, editor.undo, editor.redo})
        twin->setShortcuts({});  // Those of the window do the same.
    QMenu& edit = menu("Edit");
    edit.addSeparator();
    edit.addActions({editor.find, editor.findNext, editor.findPrevious, editor.toggleComment});
    const auto isInEditor = [this] { return m_editor->isAncestorOf(QApplication::focusWidget()); };
    connect(m_actions["undo"], &QAction::triggered, this,
            [=, this] { isInEditor() ? m_editor->actions().undo->trigger() : m_player.undo(); });
    connect(m_actions["redo"], &QAction::triggered, this,
            [=, this] { isInEditor() ? m_editor->actions().redo->trigger() : m_player.redo(); });
    for (QAction* const each : {editor.undo, editor.redo})
        connect(each, &QAction::changed, this, &MainWindow::showState);
}

void MainWindow::connectParts()
{
    connect(&m_player, &Player::failed, this,
            [this](const QString& text) { m_notice->showNotice(Severity::Warning, text); });
    connect(&m_player, &Player::stateChanged, this, &MainWindow::showState);
    connect(m_views, &DayViews::customerChosen, this, [this] { raiseDock(*this, "Customer"); });
    connect(m_views, &DayViews::eventsRequested, this, [this] { raiseDock(*this, "Events"); });
    connect(m_views, &DayViews::tillChosen, this, [this](int bank, int till) {
        m_whatIf->preferTill(static_cast<std::uint32_t>(bank), static_cast<std::uint32_t>(till));
        raiseDock(*this, "Cashiers");
    });
}

void MainWindow::say(const QString& text)
{
    statusBar()->showMessage(text, 10'000);
}

/// What was not saved when the program ended before: one text after the other. It stays beside other notices, so that
/// it is seen, too, where a scenario is opened at once.
void MainWindow::offerRecovered()
{
    const std::vector<RecoveredText> lost = findRecovered(recoveryFolder());
    if (lost.empty())
        return;
    const auto forget = [this, first = lost.front()] {
        forgetRecovered(first);
        offerRecovered();
    };
    m_offer->showNotice(Severity::Warning,
                        tr("%1 was not saved when tillsim ended the last time.").arg(lost.front().title),
                        {{"takeUp", tr("Take it up again"), [this, first = lost.front()] { takeUp(first); }},
                         {"forget", tr("Forget it"), forget}});
}

void MainWindow::showState()
{
    const EditorActions& editor = m_editor->actions();
    m_actions["undo"]->setEnabled(m_player.canUndo() || editor.undo->isEnabled());
    m_actions["redo"]->setEnabled(m_player.canRedo() || editor.redo->isEnabled());
    setWindowModified(m_document.isModified() || (m_shown == Shown::DayOfDocument && m_player.canUndo()));
    if (!m_player.isLoaded())
        return;
    const Playback& day = m_player.playback();
    const QString name = QString::fromStdString(day.scenario().name);
    const auto told = [&day](const QString& of) {
        return day.replication() == 0 ? tr("%1, seed %2").arg(of, QString::number(day.seed()))
                                      : tr("%1, seed %2, replication %3")
                                            .arg(of, QString::number(day.seed()), QString::number(day.replication()));
    };
    m_dayLabel->setText(told(m_dayLabel->fontMetrics().elidedText(name, Qt::ElideRight, widestName)));
    m_dayLabel->setToolTip(told(name).toHtmlEscaped());
}

/// Docks can be given their room only in a window that has its size.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_hasBeenShown, true))
        QTimer::singleShot(0, this, [this] {
            m_hasItsSize = true;
            restoreLayout();
        });
}

/// A button that has the focus is pressed with Space, and a table has its own Home and End; elsewhere Space plays and
/// pauses, and Home goes to the opening.
bool MainWindow::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QMainWindow::event(event);
    event->setAccepted(needsKey(QApplication::focusWidget(), *static_cast<QKeyEvent*>(event)));
    return event->isAccepted() || QMainWindow::event(event);
}

}  // namespace tillsim::ui
