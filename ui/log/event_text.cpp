#include "ui/log/event_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventLog)
};

QString csvCell(QString text)
{
    // As the export does it: a quote in front keeps a spreadsheet from running it.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Names for machines are English, as in the command line's JSON.
QString kindName(LogEvent::Kind kind)
{
    switch (kind) {
    case LogEvent::Kind::Info:
        break;
    case LogEvent::Kind::Warning:
        return u"warning"_s;
    case LogEvent::Kind::Error:
        return u"error"_s;
    }
    return u"info"_s;
}

QString isoTime(const LogEvent& event)
{
    return QDateTime::fromMSecsSinceEpoch(event.atMs)
        .toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(event.atMs).offsetFromUtc())
        .toString(Qt::ISODateWithMs);
}

QString rowText(const LogEvent& event)
{
    return event.row > 0 ? QString::number(event.row) : QString();
}

} // namespace

QString kindWords(LogEvent::Kind kind)
{
    switch (kind) {
    case LogEvent::Kind::Info:
        break;
    case LogEvent::Kind::Warning:
        return EventWords::tr("Warning");
    case LogEvent::Kind::Error:
        return EventWords::tr("Error");
    }
    return EventWords::tr("Info");
}

QString eventTime(const LogEvent& event)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.atMs);
    const QString time = QLocale().toString(at.time(), u"HH:mm:ss"_s);
    return at.date() == QDate::currentDate()
               ? time
               : QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' + time;
}

QString eventLine(const LogEvent& event)
{
    return QStringList{isoTime(event), kindWords(event.kind),
                       event.row > 0 ? EventWords::tr("row %1").arg(event.row) : QString(), event.text}
        .join(u'\t');
}

QString eventsAsText(const QList<LogEvent>& events)
{
    QString text;
    for (const LogEvent& event : events)
        text += eventLine(event) + u'\n';
    return text;
}

QString eventsAsCsv(const QList<LogEvent>& events)
{
    QString text = u"time,kind,row,event\r\n"_s;
    for (const LogEvent& event : events)
        text += QStringList{csvCell(isoTime(event)), csvCell(kindName(event.kind)), rowText(event),
                            csvCell(event.text)}
                    .join(u',') +
                u"\r\n"_s;
    return text;
}

} // namespace rowmill
