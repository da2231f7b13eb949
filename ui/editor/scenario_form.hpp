// SPDX-License-Identifier: GPL-3.0-or-later
// The form: what planners change. It shows what the text has, and changes the text; nothing is kept here.
#pragma once

#include "ui/editor/form_layout.hpp"

#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <memory>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tillsim::ui {

class ScenarioDocument;

class ScenarioForm final : public QWidget {
    Q_OBJECT

public:
    /// The document outlives the form.
    explicit ScenarioForm(ScenarioDocument& document, QWidget* parent = nullptr);
    ~ScenarioForm() override;

    /// Shows the text as it is, and is laid out for it. While it is hidden it does not follow the text.
    [[nodiscard]] bool isInStep() const { return !m_soon.isActive() && !m_isBehind && !m_coming && !m_isToBeFitted; }
    [[nodiscard]] QString message() const;  ///< Why the last change could not be made, or why none can be.

protected:
    void showEvent(QShowEvent* event) override;

private:
    void silence();
    void followIfSeen();
    void follow();
    void rebuild();
    void buildMore();
    void replaceSections();
    void update(const FormLayout& layout);
    void alignFields();
    void fitWidth();
    void showState();
    void showMessage(const QString& text);

    void applyField(const FormField& field, const QString& shown);
    void applyKind(const FormField& field, const QString& word);
    void applySwitch(const FormSwitch& which, bool isOn);
    void addTableRow(const FormTable& table);
    void removeTableRow(const FormTable& table, int row);
    template <typename Change>
    void attempt(Change change);

    QWidget* buildSection(std::size_t position);
    QWidget* buildField(const FormField& field);
    QWidget* buildTable(const FormTable& table, std::size_t section, std::size_t position);
    QWidget* buildSwitch(const FormSwitch& which);

    ScenarioDocument* m_document;
    FormLayout m_layout;
    QLabel* m_message;
    QScrollArea* m_area;
    QString m_refusal;                  // Why the last change could not be made.
    QWidget* m_sections = nullptr;      // The widgets of m_layout; made anew when its shape changes.
    std::unique_ptr<QWidget> m_coming;  // The next ones, as long as they are being made; else null.
    std::size_t m_built = 0;            // So many sections of them are there.
    QVBoxLayout* m_column = nullptr;
    QTimer m_soon;                // Until the form follows the text.
    bool m_isBehind = false;      // It follows when it is seen again.
    QTimer m_more;                // Until more of m_coming is made.
    bool m_isToBeFitted = false;  // Its widgets are new, and have no places yet.
};

}  // namespace tillsim::ui
