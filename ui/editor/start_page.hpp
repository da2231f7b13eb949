// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: the scenarios that come with the program and what each of them teaches, and the files opened last.
// None of it needs a file dialog.
#pragma once

#include "ui/editor/scenario_template.hpp"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace tillsim::ui {

class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(std::vector<ScenarioTemplate> templates, QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);
    [[nodiscard]] const std::vector<ScenarioTemplate>& templates() const { return m_templates; }

signals:
    /// The position of the template to start from.
    void templateChosen(int position);
    void fileChosen(const QString& path);
    void openRequested();
    void filesDropped(const QStringList& paths);

private:
    void layOut();
    QWidget* buildGallery();
    QWidget* buildTeaching();
    void fillList();
    void showTeaching();
    void choose();

    std::vector<ScenarioTemplate> m_templates;
    QListWidget* m_list;
    QLabel* m_title;
    QLabel* m_question;
    QLabel* m_text;
    QPushButton* m_start;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

}  // namespace tillsim::ui
