// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/described_view.hpp"

#include <QAccessibleWidget>
#include <QWidget>

namespace tillsim::ui {

namespace {

class AccessibleView final : public QAccessibleWidget {
public:
    explicit AccessibleView(QWidget* widget) : QAccessibleWidget{widget, QAccessible::Graphic} { }

    QString text(QAccessible::Text which) const override
    {
        // Looked for each time: a widget that is being destroyed is not a view any more.
        const auto* const view = dynamic_cast<const DescribedView*>(object());
        if (view && which == QAccessible::Description)
            return view->description();
        return view && which == QAccessible::Value ? view->spokenValue() : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface* describe(const QString&, QObject* object)
{
    auto* const widget = qobject_cast<QWidget*>(object);
    return widget && dynamic_cast<DescribedView*>(object) ? new AccessibleView{widget}
                                                          : nullptr;  // Qt's cache owns it.
}

}  // namespace

DescribedView::DescribedView()
{
    QAccessible::installFactory(describe);  // Once is enough, and Qt takes care of that.
}

}  // namespace tillsim::ui
