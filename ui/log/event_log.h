#pragma once

#include "ui/log/log_event.h"

#include <QAbstractTableModel>

#include <deque>

namespace rowmill {

/// What happened while the program was open, the last few thousand events, as a table. In memory only;
/// nothing that looks like a key gets in. Outlives the window that shows it; main thread.
class EventLog final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 { Time, Kind, Row, Text, ColumnCount };
    enum Role : quint16 { KindRole = Qt::UserRole, RowRole };
    /// No more are kept; the oldest go first, a few at a time.
    static constexpr int Most = 5000;
    /// A text is no longer than this.
    static constexpr int LongestText = 1000;

    explicit EventLog(QObject* parent = nullptr);

    void add(LogEvent::Kind kind, const QString& text, qint64 row = 0);
    void add(LogEvent event);
    /// Empties it; until the next event comes, restore() brings everything back.
    void clear();
    bool canRestore() const { return !m_cleared.empty(); }
    void restore();

    int size() const { return int(m_events.size()); }
    const LogEvent& at(int index) const { return m_events.at(size_t(index)); }
    int count(LogEvent::Kind kind) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed();

private:
    void makeRoom();

    std::deque<LogEvent> m_events;
    std::deque<LogEvent> m_cleared;
};

} // namespace rowmill
