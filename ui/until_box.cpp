// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/until_box.hpp"

#include "core/scenario/clock_time.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>

#include <stdexcept>

namespace tillsim::ui {

namespace {

using namespace std::chrono_literals;

constexpr int mostCounted = 1'000'000'000;

/// What the number stands for is written behind it, and one that is likely is there at first.
struct NumberLook {
    int first = 0;
    QString suffix{};
};

}  // namespace

UntilBox::UntilBox(QWidget* parent)
    : QWidget{parent},
      m_kind{new QComboBox{this}},
      m_fields{new QStackedWidget{this}},
      m_time{new QLineEdit{QStringLiteral("12:00"), this}},
      m_number{new QSpinBox{this}},
      m_none{new QWidget{this}}
{
    setObjectName("until");
    m_kind->setObjectName("untilKind");
    m_kind->setAccessibleName(tr("Run until"));
    addKind(MomentKind::Time, tr("time"));
    addKind(MomentKind::Customer, tr("customer number"));
    addKind(MomentKind::LineLonger, tr("line longer than"));
    addKind(MomentKind::WaitLonger, tr("wait longer than"));
    addKind(MomentKind::TillIdles, tr("a till idles"));
    addKind(MomentKind::CustomerLost, tr("a customer is lost"));
    m_time->setObjectName("untilTime");
    m_time->setAccessibleName(tr("Time to run until"));
    m_time->setToolTip(tr("A time of day such as 11:30, or a time since opening such as 2.5h"));
    m_number->setObjectName("untilNumber");
    m_number->setAccessibleName(tr("Number to run until"));
    m_number->setRange(0, mostCounted);
    for (QWidget* const field : {static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_number), m_none})
        m_fields->addWidget(field);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    row->addWidget(m_fields);
    m_fields->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000000 min  ")) + 40);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &UntilBox::showFields);
    connect(m_time, &QLineEdit::returnPressed, this, &UntilBox::asked);
    connect(m_time, &QLineEdit::textChanged, this, &UntilBox::markTime);
    showFields();
}

void UntilBox::addKind(MomentKind kind, const QString& text)
{
    m_kind->addItem(text, static_cast<int>(kind));
}

MomentKind UntilBox::kind() const
{
    return static_cast<MomentKind>(m_kind->currentData().toInt());
}

void UntilBox::showFields()
{
    NumberLook look;
    switch (kind()) {
    case MomentKind::Time: m_fields->setCurrentWidget(m_time); return;
    case MomentKind::TillIdles:
    case MomentKind::CustomerLost: m_fields->setCurrentWidget(m_none); return;
    case MomentKind::Customer: look = {100, {}}; break;
    case MomentKind::LineLonger: look = {10, {}}; break;
    case MomentKind::WaitLonger: look = {5, tr(" min")}; break;
    }
    m_number->setValue(look.first);
    m_number->setSuffix(look.suffix);
    m_fields->setCurrentWidget(m_number);
}

std::optional<Duration> UntilBox::time() const
try {
    return parseMoment(m_time->text().trimmed().toStdString(), m_opens);
} catch (const std::invalid_argument&) {
    return std::nullopt;
}

/// What cannot be read is bold, and says what would be right.
void UntilBox::markTime()
{
    const bool isRight = time().has_value();
    QFont font = m_time->font();
    font.setBold(!isRight);
    m_time->setFont(font);
    m_time->setAccessibleDescription(isRight ? QString{}
                                             : tr("This is no time. It must be one such as 11:30 or 2.5h."));
}

std::optional<Moment> UntilBox::moment() const
{
    const std::int64_t number = m_number->value();
    switch (kind()) {
    case MomentKind::Time: {
        const auto at = time();
        return at ? std::optional{Moment{.kind = MomentKind::Time, .at = Instant{*at}}} : std::nullopt;
    }
    case MomentKind::WaitLonger: return Moment{.kind = MomentKind::WaitLonger, .span = number * 1min};
    case MomentKind::TillIdles: return Moment{.kind = MomentKind::TillIdles, .number = nobody};
    default: return Moment{.kind = kind(), .number = number};
    }
}

}  // namespace tillsim::ui
