#pragma once

#include "app/store/records.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QButtonGroup;
class QLineEdit;

namespace rowmill {

class Chip;

/// The line above the table: one chip for each state with its count, one for answers by hand, and a search
/// field; while the answers of one run are shown, a chip that says so. One chip is on at
/// a time; arrow keys move between them. Says what to show and filters nothing itself. Main thread.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    static constexpr int SearchDelayMs = 250;

    explicit FilterChips(QWidget* parent = nullptr);

    void setCounts(const StateCounts& counts);
    RowFilter filter() const;
    /// Shows `filter` without announcing it.
    void setFilter(const RowFilter& filter);

    /// Something small between the chips and the search.
    void addSign(QWidget* sign);

public slots:
    void focusSearch();

signals:
    /// At once for a chip, SearchDelayMs after the last letter for the search.
    void filterChanged(const rowmill::RowFilter& filter);

private:
    void announce();
    Chip* chipOf(const RowFilter& filter) const;

    QButtonGroup* m_group = nullptr;
    Chip* m_all = nullptr;
    Chip* m_corrected = nullptr;
    Chip* m_ofRun = nullptr;
    qint64 m_run = 0; ///< of m_ofRun
    std::array<Chip*, RowStateCount> m_byState{};
    QLineEdit* m_search = nullptr;
    QTimer m_delay;
    RowFilter m_announced;
};

} // namespace rowmill
