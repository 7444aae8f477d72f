#pragma once

#include "ui/log/log_event.h"

#include <QSortFilterProxyModel>

#include <array>

namespace rowmill {

/// The events of the kinds that are wanted whose text has all the words that are sought, whatever their
/// case. A number in them also finds the row of that number. Main thread.
class EventFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit EventFilter(QObject* parent = nullptr);

    void setWanted(LogEvent::Kind kind, bool wanted);
    void setSought(const QString& words);
    /// What is shown, the oldest first.
    QList<LogEvent> events() const;
    LogEvent eventAt(const QModelIndex& index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::array<bool, LogKindCount> m_wanted{true, true, true};
    QStringList m_words;
};

} // namespace rowmill
