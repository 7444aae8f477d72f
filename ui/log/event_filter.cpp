#include "ui/log/event_filter.h"

#include "ui/log/event_log.h"

#include <algorithm>

namespace rowmill {

EventFilter::EventFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void EventFilter::setWanted(LogEvent::Kind kind, bool wanted)
{
    m_wanted.at(size_t(kind)) = wanted;
    invalidateFilter();
}

void EventFilter::setSought(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const LogEvent& event = static_cast<const EventLog*>(sourceModel())->at(row);
    if (!m_wanted.at(size_t(event.kind)))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&event](const QString& word) {
        return event.text.contains(word, Qt::CaseInsensitive) ||
               (event.row > 0 && word == QString::number(event.row));
    });
}

LogEvent EventFilter::eventAt(const QModelIndex& index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? static_cast<const EventLog*>(sourceModel())->at(source.row()) : LogEvent();
}

QList<LogEvent> EventFilter::events() const
{
    QList<LogEvent> shown;
    shown.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        shown.append(eventAt(index(row, 0)));
    return shown;
}

} // namespace rowmill
