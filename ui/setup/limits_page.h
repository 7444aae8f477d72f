#pragma once

#include "ui/setup/setup_step.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace rowmill {

/// How hard to ask, and for how much: attempts in flight, quotas, attempts per row, the time allowed for one,
/// and the budget. Lives on the
/// window's thread.
class LimitsPage final : public QWidget {
    Q_OBJECT

public:
    explicit LimitsPage(QWidget* parent = nullptr);

    void setSetup(const ProjectSetup& setup);
    /// Takes in a budget that is still being typed.
    void finishEditing();

signals:
    void changed(const rowmill::ProjectSetup& setup);

private:
    void buildBudget();
    void showBudget(const Budget& budget);
    Budget shownBudget() const;
    void read();

    ProjectSetup m_setup;
    QSpinBox* m_concurrency = nullptr;
    QCheckBox* m_automatic = nullptr;
    QSpinBox* m_requests = nullptr;
    QSpinBox* m_tokens = nullptr;
    QSpinBox* m_attempts = nullptr;
    QSpinBox* m_timeout = nullptr;
    QCheckBox* m_join = nullptr;
    QComboBox* m_budgetUnit = nullptr;
    QDoubleSpinBox* m_budget = nullptr;
};

} // namespace rowmill
