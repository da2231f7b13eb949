// SPDX-License-Identifier: GPL-3.0-or-later
// The left half of the sweep panel: what is to be varied, how often, with which seed, and where runs are kept.
#pragma once

#include "core/scenario/setting.hpp"
#include "ui/sweep/sweep_setup.hpp"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tillsim::ui {

class PathDelegate;
class SweepAxesModel;

class SweepForm final : public QWidget {
    Q_OBJECT

public:
    explicit SweepForm(QWidget* parent = nullptr);
    ~SweepForm() override;

    /// What is swept: the scenario, a sweep file, a store.
    void setSubject(const QString& text);
    /// What rows are chosen from.
    void setPaths(std::vector<Setting> paths);

    /// Shows a setup. The points of a store can only be looked at.
    void setSetup(const SweepSetup& setup, bool isOfStore);
    [[nodiscard]] SweepSetup setup() const;

    [[nodiscard]] QString store() const;
    void setStore(const QString& file);
    [[nodiscard]] std::size_t threads() const;

    /// While a sweep runs nothing can be changed.
    void setRunning(bool isRunning);

signals:
    void changed();
    void storeBrowsed();

private:
    void createAxes();
    void createNumbers();
    void createPrecision();
    void layOut();
    void addAxis();
    void removeAxis();
    void showVariants();
    void enableParts();
    [[nodiscard]] std::string nextPath() const;

    SweepSetup m_setup;  // Of what cannot be changed here: variants, settings, the figure.
    std::vector<Setting> m_paths;
    bool m_isOfStore = false;
    bool m_isRunning = false;

    QLabel* m_subject;
    SweepAxesModel* m_model;
    PathDelegate* m_delegate;
    QTableView* m_axes;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_variants;
    QLineEdit* m_only;
    QSpinBox* m_replications;
    QDoubleSpinBox* m_precision;
    QSpinBox* m_most;
    QSpinBox* m_threads;
    QLineEdit* m_seed;
    QLineEdit* m_store;
    QPushButton* m_browse;
};

}  // namespace tillsim::ui
