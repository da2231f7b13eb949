// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_form.hpp"

#include "core/experiment/sweep/limits.hpp"
#include "core/experiment/thread_executor.hpp"
#include "ui/panels/table_tools.hpp"
#include "ui/sweep/path_delegate.hpp"
#include "ui/sweep/sweep_axes_model.hpp"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tillsim::ui {

namespace {

constexpr int mostThreads = 256;
constexpr double finest = 0.01;  // Of a precision, in percent; what is finer still is not taken for none.

template <class Widget>
Widget* named(Widget* widget, const char* name, const QString& accessibleName, const QString& tip)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessibleName);
    widget->setToolTip(tip);
    return widget;
}

}  // namespace

SweepForm::SweepForm(QWidget* parent)
    : QWidget{parent},
      m_subject{new QLabel{this}},
      m_model{new SweepAxesModel{this}},
      m_delegate{new PathDelegate{this}},
      m_axes{new QTableView{this}},
      m_add{new QPushButton{tr("&Add"), this}},
      m_remove{new QPushButton{tr("R&emove"), this}},
      m_variants{new QLabel{this}},
      m_only{new QLineEdit{this}},
      m_replications{new QSpinBox{this}},
      m_precision{new QDoubleSpinBox{this}},
      m_most{new QSpinBox{this}},
      m_threads{new QSpinBox{this}},
      m_seed{new QLineEdit{this}},
      m_store{new QLineEdit{this}},
      m_browse{new QPushButton{tr("&Browse..."), this}}
{
    setObjectName("sweepForm");
    m_subject->setObjectName("sweepSubject");
    m_subject->setWordWrap(true);
    m_variants->setObjectName("sweepVariants");
    m_variants->setWordWrap(true);
    m_variants->setTextFormat(Qt::PlainText);
    setFocusProxy(m_axes);
    createAxes();
    createNumbers();
    createPrecision();
    layOut();
    setSetup({}, false);
}

SweepForm::~SweepForm()
{
    m_model->disconnect(this);
}

void SweepForm::createAxes()
{
    setUpTable(*m_axes, "sweepAxes", tr("What is varied"));
    m_axes->setModel(m_model);
    m_axes->setItemDelegateForColumn(SweepAxesModel::PathColumn, m_delegate);
    m_axes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_axes->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_axes->verticalHeader()->setDefaultSectionSize(m_axes->fontMetrics().height() + 10);
    QHeaderView& header = *m_axes->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(SweepAxesModel::PathColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(SweepAxesModel::ValuesColumn, QHeaderView::Stretch);
    header.setStretchLastSection(false);
    m_axes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // Its rows scroll, so that the form need not.
    m_axes->setMinimumHeight(3 * m_axes->verticalHeader()->defaultSectionSize());
    named(m_add, "sweepAddAxis", tr("Add an axis"), tr("Vary one thing more"));
    named(m_remove, "sweepRemoveAxis", tr("Remove the axis"), tr("Do not vary this any more"));
    connect(m_add, &QPushButton::clicked, this, &SweepForm::addAxis);
    connect(m_remove, &QPushButton::clicked, this, &SweepForm::removeAxis);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &SweepForm::changed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SweepForm::changed);
    connect(m_axes->selectionModel(), &QItemSelectionModel::currentChanged, this, &SweepForm::enableParts);
}

void SweepForm::createNumbers()
{
    named(m_only, "sweepOnly", tr("Only where"),
          tr("A condition that points must meet, with the names of axes: tills * 64 > rate"));
    m_only->setPlaceholderText(tr("no condition, or such as tills * 64 > rate"));
    named(m_replications, "sweepReplications", tr("Replications"),
          tr("How many runs each point gets; with a precision, at least"));
    m_replications->setRange(1, static_cast<int>(maxReplications));
    m_replications->setGroupSeparatorShown(true);
    named(m_threads, "sweepThreads", tr("Threads"), tr("How many runs are computed at once"));
    m_threads->setRange(1, mostThreads);
    m_threads->setValue(static_cast<int>(std::min<std::size_t>(usualThreads(), mostThreads)));
    named(m_seed, "sweepSeed", tr("Seed"), tr("Of all points, so that they see the same customers"));
    m_seed->setPlaceholderText(tr("as it is"));
    m_seed->setMinimumWidth(m_seed->fontMetrics().horizontalAdvance(m_seed->placeholderText()) + 20);
    m_seed->setValidator(new QRegularExpressionValidator{QRegularExpression{"[0-9]{0,18}"}, this});
    named(m_store, "sweepStore", tr("Keep the runs in"),
          tr("A file for the runs, as tillsim sweep --store has it; one that is there is gone on with"));
    m_store->setPlaceholderText(tr("no file: until the window is closed"));
    named(m_browse, "sweepBrowse", tr("Choose a file for the runs"), tr("Choose a file for the runs"));
    for (QSpinBox* const box : {m_replications, m_threads})
        connect(box, &QSpinBox::valueChanged, this, &SweepForm::changed);
    for (QLineEdit* const edit : {m_only, m_seed, m_store})
        connect(edit, &QLineEdit::textChanged, this, &SweepForm::changed);
    connect(m_browse, &QPushButton::clicked, this, &SweepForm::storeBrowsed);
}

void SweepForm::createPrecision()
{
    named(m_precision, "sweepPrecision", tr("Precision"),
          tr("Runs each point until the half-width of its 95% interval is at most so much of the mean"));
    m_precision->setRange(0.0, 99.0);
    m_precision->setSingleStep(0.5);
    m_precision->setSuffix(tr(" %"));
    m_precision->setSpecialValueText(tr("any"));
    named(m_most, "sweepMostReplications", tr("Replications at most"),
          tr("Where that does not make a point precise enough, it is said"));
    m_most->setRange(2, static_cast<int>(maxReplications));
    m_most->setGroupSeparatorShown(true);
    connect(m_precision, &QDoubleSpinBox::valueChanged, this, [this] {
        enableParts();
        emit changed();
    });
    connect(m_most, &QSpinBox::valueChanged, this, &SweepForm::changed);
}

void SweepForm::layOut()
{
    auto* const buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* const axes = new QHBoxLayout;
    axes->addWidget(m_axes, 1);
    axes->addLayout(buttons);
    auto* const numbers = new QHBoxLayout;
    numbers->addWidget(m_replications, 2);
    for (const auto& [text, field] : {std::pair<QString, QWidget*>{tr("&Seed"), m_seed}, {tr("&Threads"), m_threads}}) {
        auto* const label = new QLabel{text, this};
        label->setBuddy(field);
        numbers->addSpacing(6);
        numbers->addWidget(label);
        numbers->addWidget(field, 2);
    }
    auto* const precision = new QHBoxLayout;
    auto* const most = new QLabel{tr("at &most"), this};
    most->setBuddy(m_most);
    precision->addWidget(m_precision, 1);
    precision->addSpacing(6);
    precision->addWidget(most);
    precision->addWidget(m_most, 1);
    auto* const store = new QHBoxLayout;
    store->addWidget(m_store, 1);
    store->addWidget(m_browse);
    auto* const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Only where"), m_only);
    form->addRow(tr("&Replications"), numbers);
    form->addRow(tr("&Precision"), precision);
    form->addRow(tr("&Keep runs in"), store);
    qobject_cast<QLabel*>(form->labelForField(numbers))->setBuddy(m_replications);
    qobject_cast<QLabel*>(form->labelForField(precision))->setBuddy(m_precision);
    qobject_cast<QLabel*>(form->labelForField(store))->setBuddy(m_store);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_subject);
    column->addLayout(axes, 1);
    column->addWidget(m_variants);
    column->addLayout(form);
}

void SweepForm::setSubject(const QString& text)
{
    m_subject->setText(text);
}

void SweepForm::setPaths(std::vector<Setting> paths)
{
    m_paths = paths;
    m_delegate->setPaths(std::move(paths));
}

void SweepForm::setSetup(const SweepSetup& setup, bool isOfStore)
{
    {
        const QSignalBlocker quiet{this};  // One change, told at its end.
        m_setup = setup;
        m_isOfStore = isOfStore;
        m_model->setRows(setup.axes);
        m_model->setReadOnly(isOfStore);
        m_only->setText(QString::fromStdString(setup.only));
        m_replications->setValue(static_cast<int>(std::min<std::uint64_t>(setup.replications, maxReplications)));
        m_precision->setValue(setup.precision ? std::max(100.0 * *setup.precision, finest) : 0.0);
        m_most->setValue(static_cast<int>(std::min<std::uint64_t>(setup.mostReplications, maxReplications)));
        m_seed->setText(setup.seed ? QString::number(*setup.seed) : QString{});
        showVariants();
        enableParts();
    }
    emit changed();
}

SweepSetup SweepForm::setup() const
{
    SweepSetup setup = m_setup;
    setup.axes = m_model->rows();
    setup.only = m_only->text().trimmed().toStdString();
    setup.replications = static_cast<std::uint64_t>(m_replications->value());
    setup.precision = m_precision->value() > 0.0 ? std::optional{m_precision->value() / 100.0} : std::nullopt;
    setup.mostReplications = static_cast<std::uint64_t>(m_most->value());
    setup.seed = m_seed->text().isEmpty() ? std::nullopt : std::optional<std::uint64_t>{m_seed->text().toULongLong()};
    return setup;
}

QString SweepForm::store() const
{
    return m_store->text().trimmed();
}

void SweepForm::setStore(const QString& file)
{
    m_store->setText(file);
}

std::size_t SweepForm::threads() const
{
    return static_cast<std::size_t>(m_threads->value());
}

void SweepForm::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    enableParts();
}

void SweepForm::enableParts()
{
    const bool canChange = !m_isRunning && !m_isOfStore;
    for (QWidget* const part : std::initializer_list<QWidget*>{m_add, m_only, m_seed, m_store, m_browse})
        part->setEnabled(canChange);
    m_axes->setEnabled(!m_isRunning);
    m_remove->setEnabled(canChange && m_axes->currentIndex().isValid());
    m_replications->setEnabled(!m_isRunning);
    m_precision->setEnabled(!m_isRunning);
    m_most->setEnabled(!m_isRunning && m_precision->value() > 0.0);
    m_threads->setEnabled(!m_isRunning);
}

/// The variants and settings of a sweep file, which cannot be changed here.
void SweepForm::showVariants()
{
    QStringList lines;
    QStringList names;
    for (const Variant& variant : m_setup.variants)
        names << QString::fromStdString(variant.name);
    if (!names.isEmpty())
        lines << tr("Variants: %1").arg(names.join(tr(", ")));
    QStringList settings;
    for (const PointSetting& setting : m_setup.settings)
        settings << tr("%1 = %2").arg(QString::fromStdString(setting.path), QString::fromStdString(setting.value));
    if (!settings.isEmpty())
        lines << tr("At all points: %1").arg(settings.join(tr("; ")));
    m_variants->setText(lines.join('\n'));
    m_variants->setVisible(!lines.isEmpty());
}

/// What is suggested for the next row: the first number of tills that is not varied yet.
std::string SweepForm::nextPath() const
{
    const auto& rows = m_model->rows();
    const auto isVaried = [&rows](const Setting& setting) {
        return std::ranges::find(rows, setting.path, &AxisRow::path) != rows.end();
    };
    const auto found = std::ranges::find_if_not(m_paths, isVaried);
    return found != m_paths.end() && found->path.ends_with("tills") ? found->path : "";
}

void SweepForm::addAxis()
{
    m_model->add({.path = nextPath()});
    const int row = m_model->rowCount() - 1;
    const bool hasPath = !m_model->rows().back().path.empty();
    const QModelIndex first = m_model->index(row, hasPath ? SweepAxesModel::ValuesColumn : SweepAxesModel::PathColumn);
    m_axes->setFocus();
    m_axes->setCurrentIndex(first);
    m_axes->edit(first);
}

void SweepForm::removeAxis()
{
    m_model->remove(m_axes->currentIndex().row());
    enableParts();
}

}  // namespace tillsim::ui
