// SPDX-License-Identifier: GPL-3.0-or-later
// How the form follows the text, and changes it. scenario_form_parts.cpp builds the widgets.
#include "ui/editor/scenario_form.hpp"

#include "core/scenario/bad_setting.hpp"
#include "ui/editor/field_edit.hpp"
#include "ui/editor/form_parts.hpp"
#include "ui/editor/form_table_model.hpp"
#include "ui/editor/scenario_document.hpp"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tillsim::ui {

namespace {

constexpr qint64 buildingSlice = 3;            // Milliseconds of building widgets at once.
constexpr std::chrono::milliseconds soon{60};  // A key pressed and held costs one update for many letters.

}  // namespace

ScenarioForm::ScenarioForm(ScenarioDocument& document, QWidget* parent)
    : QWidget{parent},
      m_document{&document},
      m_message{new QLabel{this}},
      m_area{new QScrollArea{this}},
      m_soon{this},
      m_more{this}
{
    setObjectName("scenarioForm");
    setAccessibleName(tr("Scenario form"));
    m_message->setObjectName("formMessage");
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMargin(6);
    m_area->setAccessibleName(tr("Scenario form"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    auto* const content = new QWidget{m_area};
    m_column = new QVBoxLayout{content};
    m_column->addStretch(1);
    m_area->setWidget(content);
    auto* const all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_message);
    all->addWidget(m_area, 1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ScenarioForm::followIfSeen);
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &ScenarioForm::buildMore);
    connect(m_document, &ScenarioDocument::textChanged, this, [this] {
        m_refusal.clear();  // Of another text.
        if (!m_soon.isActive())
            m_soon.start(soon);
    });
    follow();
}

ScenarioForm::~ScenarioForm()
{
    silence();
}

/// A field that goes loses the focus, and would have what was being typed there made a change.
void ScenarioForm::silence()
{
    if (!m_sections)
        return;
    for (QObject* const each : m_sections->findChildren<QObject*>())  // Models of tables, too.
        each->disconnect(this);
}

QString ScenarioForm::message() const
{
    return m_message->text();
}

/// To build a form takes longer than anything else of a text that was opened.
void ScenarioForm::followIfSeen()
{
    m_isBehind = !isVisible();
    if (!m_isBehind)
        follow();
}

void ScenarioForm::follow()
{
    m_isBehind = false;
    FormLayout layout = formOf(m_document->text());
    const bool hasSameShape = m_sections && !m_coming && layout.hasSameShape(m_layout);
    m_layout = std::move(layout);
    if (!hasSameShape)
        return rebuild();
    update(m_layout);
    showState();
}

/// The old widgets stay until there are all of the new ones.
void ScenarioForm::rebuild()
{
    silence();
    m_coming = std::make_unique<QWidget>();
    auto* const column = new QVBoxLayout{m_coming.get()};
    column->setContentsMargins(0, 0, 0, 0);
    m_built = 0;
    buildMore();
}

/// In slices, but where there is no form yet.
void ScenarioForm::buildMore()
{
    QElapsedTimer since;
    since.start();
    for (; m_built < m_layout.sections.size(); ++m_built) {
        if (m_sections && since.elapsed() >= buildingSlice)
            return m_more.start(0);
        m_coming->layout()->addWidget(buildSection(m_built));
    }
    replaceSections();
    showState();
}

void ScenarioForm::replaceSections()
{
    const int position = m_area->verticalScrollBar()->value();
    QWidget* const old = m_sections;
    const QWidget* const focus = old ? old->focusWidget() : nullptr;
    const QString focusName = focus && focus->hasFocus() ? focus->objectName() : QString{};
    m_sections = m_coming.release();
    alignFields();
    m_column->insertWidget(0, m_sections);
    delete old;
    m_isToBeFitted = true;
    QTimer::singleShot(0, this, &ScenarioForm::fitWidth);
    m_area->verticalScrollBar()->setValue(position);
    if (QWidget* const same = focusName.isEmpty() ? nullptr : m_sections->findChild<QWidget*>(focusName))
        same->setFocus();
}

/// The form is never narrower than what is in it: nothing is cut off, and nothing scrolls sideways. Layouts that are
/// asked for their size before they are shown remember a wrong one, so this waits for the event loop.
void ScenarioForm::fitWidth()
{
    m_isToBeFitted = false;
    if (!isVisible())
        return;
    m_area->widget()->layout()->activate();
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(m_area->widget()->minimumSizeHint().width() + bar);
}

void ScenarioForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        follow();
    QTimer::singleShot(0, this, &ScenarioForm::fitWidth);
}

/// The fields of all sections stand in one column.
void ScenarioForm::alignFields()
{
    int widest = 0;
    const auto labels = m_sections->findChildren<QLabel*>("fieldLabel");
    for (const QLabel* const label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel* const label : labels)
        label->setMinimumWidth(widest);
}

void ScenarioForm::update(const FormLayout& layout)
{
    for (std::size_t i = 0; i < layout.sections.size(); ++i) {
        for (const FormField& field : layout.sections[i].fields) {
            const QString name = QString::fromStdString(toString(field.path));
            if (auto* const edit = m_sections->findChild<FieldEdit*>(name))
                edit->setShown(field.shown);
            else if (auto* const choice = m_sections->findChild<ChoiceEdit*>(name))
                choice->setShown(field.shown);
        }
        for (const FormTable& table : layout.sections[i].tables)
            m_sections->findChild<FormTableModel*>(QString::fromStdString(toString(table.path)))->setTable(table);
        for (const FormSwitch& each : layout.sections[i].switches)
            m_sections->findChild<QCheckBox*>(QString::fromStdString(toString(each.path)))->setChecked(each.isOn);
    }
}

void ScenarioForm::showState()
{
    m_sections->setEnabled(m_layout.isWhole);
    showMessage(m_layout.isWhole ? m_refusal
                                 : tr("The text is not TOML at present; the form waits until it is mended."));
}

void ScenarioForm::showMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

/// The form follows when the event loop comes round, not inside a signal of a widget that it may replace.
template <typename Change>
void ScenarioForm::attempt(Change change)
{
    m_refusal.clear();
    try {
        change();
    } catch (const BadSetting& problem) {
        m_refusal = QString::fromUtf8(problem.what());
    }
    m_soon.start(0);
}

/// What was emptied takes the key away.
void ScenarioForm::applyField(const FormField& field, const QString& shown)
{
    attempt([&] {
        if (!shown.isEmpty() || !field.isOptional)
            m_document->set(field.path, tomlOf(field, shown));
        else if (m_document->has(field.path))
            m_document->remove(field.path);
    });
}

/// Another word takes other keys beside it, such as those of another kind of source.
void ScenarioForm::applyKind(const FormField& field, const QString& word)
{
    const std::string text = m_document->text();
    TomlPath place = field.path;
    place.pop_back();
    const KindEntries entries = entriesFor(FormSource{text}, field, word.toStdString());
    attempt([&] {
        m_document->asOneStep([&] {
            m_document->set(field.path, tomlOf(field, word));
            for (const std::string& key : entries.gone) {
                if (m_document->has(place / key))
                    m_document->remove(place / key);
            }
            for (const TomlEntry& entry : entries.start)
                m_document->set(place / entry.key, entry.value);
        });
    });
}

void ScenarioForm::applySwitch(const FormSwitch& which, bool isOn)
{
    if (isOn != m_document->has(which.path))
        attempt([&] { isOn ? m_document->set(which.path, which.start) : m_document->remove(which.path); });
}

void ScenarioForm::addTableRow(const FormTable& table)
{
    attempt([&] {
        table.newRow.empty() ? m_document->addValue(table.path, table.newValue)
                             : m_document->addRow(table.path, table.newRow);
    });
}

/// A list in brackets without rows would be an error, so the last one takes the list with it.
void ScenarioForm::removeTableRow(const FormTable& table, int row)
{
    const auto position = static_cast<std::size_t>(row);
    if (position >= table.rows.size())
        return;
    const bool isLast = table.rows.size() == 1 && !table.newRow.empty() && !table.hasSections;
    attempt([&] { m_document->remove(isLast ? table.path : elementOf(table.path, position)); });
}

}  // namespace tillsim::ui
