#include "app/cli/progress_report.h"

#include "app/cli/console.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace rowmill {

namespace {

constexpr int PaceMs = 250;
constexpr int BarWidth = 24;

QString clockText(double seconds)
{
    if (seconds < 0)
        return QStringLiteral("--:--");
    const qint64 whole = qRound64(seconds);
    const QString minutes =
        QStringLiteral("%1:%2").arg(whole / 60 % 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole < 3600
               ? minutes
               : QStringLiteral("%1:%2").arg(whole / 3600).arg(minutes.rightJustified(5, QLatin1Char('0')));
}

QString jsonLine(const RunTick& tick)
{
    const QJsonObject json{
        {QStringLiteral("rows"), tick.rows},          {QStringLiteral("done"), tick.done},
        {QStringLiteral("failed"), tick.failed},      {QStringLiteral("retrying"), tick.retrying},
        {QStringLiteral("in_flight"), tick.inFlight}, {QStringLiteral("rows_per_second"), tick.rowsPerSecond},
        {QStringLiteral("seconds"), tick.seconds},    {QStringLiteral("seconds_left"), tick.secondsLeft}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

void ProgressReport::tell(const RunTick& tick)
{
    const bool last = tick.phase == RunPhase::Ended;
    if (m_style == ProgressStyle::None || (!last && m_last.isValid() && m_last.elapsed() < PaceMs))
        return;
    m_last.start();
    if (m_style == ProgressStyle::Json)
        printNote(jsonLine(tick));
    else
        drawBar(tick);
}

void ProgressReport::drawBar(const RunTick& tick)
{
    const qint64 over = tick.done + tick.failed;
    const double share = tick.rows > 0 ? double(over) / double(tick.rows) : 1;
    const int filled = int(share * BarWidth);
    QString line = QStringLiteral("\r[%1%2] %3 %  %4 of %5  %6 rows/s  %7 left")
                       .arg(QString(filled, QLatin1Char('#')), QString(BarWidth - filled, QLatin1Char('-')))
                       .arg(share * 100, 0, 'f', 1)
                       .arg(inGroups(over), inGroups(tick.rows))
                       .arg(tick.rowsPerSecond, 0, 'f', 1)
                       .arg(clockText(tick.secondsLeft));
    if (tick.failed > 0)
        line += QStringLiteral("  %1 failed").arg(inGroups(tick.failed));
    if (tick.retrying > 0)
        line += QStringLiteral("  %1 retrying").arg(inGroups(tick.retrying));
    const QByteArray bytes = line.toUtf8() + "\x1b[K";
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
    m_drawn = true;
}

void ProgressReport::end()
{
    if (m_drawn)
        printNote({});
    m_drawn = false;
}

} // namespace rowmill
