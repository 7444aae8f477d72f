#include "ui/log/event_log.h"

#include "app/base/redact.h"
#include "ui/log/event_text.h"
#include "ui/text/numbers.h"
#include "ui/widget/theme.h"

#include <QDateTime>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int DroppedAtOnce = 250;

QIcon iconOf(LogEvent::Kind kind)
{
    switch (kind) {
    case LogEvent::Kind::Info:
        break;
    case LogEvent::Kind::Warning:
        return lineIcon(QStringLiteral("warning"), Tone::Warning);
    case LogEvent::Kind::Error:
        return lineIcon(QStringLiteral("cross"), Tone::Failed);
    }
    return lineIcon(QStringLiteral("info"), Tone::Dim);
}

} // namespace

EventLog::EventLog(QObject* parent) : QAbstractTableModel(parent) {}

void EventLog::add(LogEvent::Kind kind, const QString& text, qint64 row)
{
    add({QDateTime::currentMSecsSinceEpoch(), kind, text, row});
}

void EventLog::add(LogEvent event)
{
    // Cut twice: a key that the first cut goes through is taken out by its beginning, or falls to the second.
    event.text = withoutKeys(event.text.left(LongestText * 2).simplified());
    if (event.text.isEmpty())
        return;
    if (event.text.size() > LongestText)
        event.text = event.text.left(LongestText - 1) + QStringLiteral("…");
    m_cleared.clear();
    makeRoom();
    beginInsertRows({}, size(), size());
    m_events.push_back(std::move(event));
    endInsertRows();
    emit changed();
}

void EventLog::makeRoom()
{
    if (size() < Most)
        return;
    beginRemoveRows({}, 0, DroppedAtOnce - 1);
    m_events.erase(m_events.begin(), m_events.begin() + DroppedAtOnce);
    endRemoveRows();
}

void EventLog::clear()
{
    if (m_events.empty())
        return;
    beginResetModel();
    m_cleared = std::exchange(m_events, {});
    endResetModel();
    emit changed();
}

void EventLog::restore()
{
    if (m_cleared.empty())
        return;
    beginResetModel();
    m_events = std::exchange(m_cleared, {});
    endResetModel();
    emit changed();
}

int EventLog::count(LogEvent::Kind kind) const
{
    return int(std::count_if(m_events.cbegin(), m_events.cend(),
                             [kind](const LogEvent& event) { return event.kind == kind; }));
}

int EventLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : size();
}

int EventLog::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventLog::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= size())
        return {};
    const LogEvent& event = at(index.row());
    if (role == KindRole)
        return int(event.kind);
    if (role == RowRole)
        return event.row;
    if (role == Qt::DecorationRole && index.column() == Kind)
        return iconOf(event.kind);
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Text)
        return event.text.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return eventTime(event);
    case Kind:
        return kindWords(event.kind);
    case Row:
        return event.row > 0 ? grouped(event.row) : QString();
    default:
        return event.text;
    }
}

QVariant EventLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("When");
    case Kind:
        return tr("Kind");
    case Row:
        return tr("Row");
    default:
        return tr("Event");
    }
}

} // namespace rowmill
