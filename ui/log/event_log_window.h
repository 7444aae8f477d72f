#pragma once

#include "ui/log/log_event.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace rowmill {

class EventFilter;
class EventLog;
class PlainLabel;

/// The event log in a window of its own beside the main one: what is shown of it is chosen by kind and by
/// words, and can be copied and saved. Main thread; deletes itself when closed.
class EventLogWindow final : public QDialog {
    Q_OBJECT

public:
    /// `log` must outlive it.
    EventLogWindow(EventLog* log, QWidget* parent);

signals:
    /// To a file, whose name says in which form.
    void saveRequested(const QList<rowmill::LogEvent>& events);
    /// Show this row of the project.
    void rowChosen(qint64 row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFilters();
    void buildList();
    void arrange();
    void copy();
    void refresh();
    void followEnd();
    QList<LogEvent> selected() const;

    EventLog* m_log;
    EventFilter* m_filter;
    std::array<QCheckBox*, LogKindCount> m_kinds{};
    QLineEdit* m_search = nullptr;
    QCheckBox* m_follow = nullptr;
    QTreeView* m_list = nullptr;
    PlainLabel* m_count = nullptr;
    QPushButton* m_goTo = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace rowmill
