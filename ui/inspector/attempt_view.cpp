#include "ui/inspector/attempt_view.h"

#include "ui/text/money.h"
#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"
#include "ui/widget/part_bar.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/shown_text.h"
#include "ui/widget/spoken.h"

#include <QGridLayout>

namespace rowmill {

namespace {

qint64 waitMs(const AttemptRecord& attempt)
{
    return attempt.sentMs > 0 && attempt.queuedMs > 0 ? qMax<qint64>(0, attempt.sentMs - attempt.queuedMs)
                                                      : 0;
}

qint64 serverMs(const AttemptRecord& attempt)
{
    return attempt.sentMs > 0 && attempt.endedMs > 0 ? qMax<qint64>(0, attempt.endedMs - attempt.sentMs) : 0;
}

struct Look {
    QString icon;
    Tone tone;
};

Look lookOf(const AttemptRecord& attempt)
{
    if (attempt.endedMs == 0)
        return {QStringLiteral("ring"), Tone::Running};
    if (attempt.outcome == Outcome::Answered)
        return {QStringLiteral("check"), Tone::Done};
    if (isUnknown(attempt.outcome))
        return {QStringLiteral("question"), Tone::Unknown};
    return {QStringLiteral("cross"), Tone::Failed};
}

QString wordsOf(const AttemptRecord& attempt)
{
    if (attempt.endedMs == 0)
        return stateWord(RowState::Running);
    const QString words = outcomeWords(attempt.outcome);
    if (attempt.status == 0)
        return words;
    return QStringLiteral("%1 · %2").arg(attempt.status).arg(words);
}

} // namespace

AttemptView::AttemptView(const AttemptRecord& attempt, qint64 fullMs, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 5);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const Look look = lookOf(attempt);
    auto* icon = new PlainLabel(this);
    icon->setPixmap(lineIcon(look.icon, look.tone).pixmap(QSize(18, 18), devicePixelRatioF()));
    icon->setFixedWidth(18);
    grid->addWidget(icon, 0, 0);
    auto* words = new PlainLabel(wordsOf(attempt), PlainLabel::Role::Normal, this);
    words->setElide(Qt::ElideRight);
    grid->addWidget(words, 0, 1);
    const QString took = attempt.endedMs > 0 ? latency(serverMs(attempt)) : QString();
    auto* time = new PlainLabel(took, PlainLabel::Role::Dim, this);
    time->setFont(tabularFont(time->font()));
    grid->addWidget(time, 0, 2);
    auto* bar = new PartBar(6, this);
    const double whole = double(qMax<qint64>(1, fullMs));
    bar->setParts(
        {{double(waitMs(attempt)) / whole, Tone::Waiting}, {double(serverMs(attempt)) / whole, look.tone}});
    grid->addWidget(bar, 1, 1, 1, 2);

    speakAs(this, QAccessible::Grouping);
    setAccessibleName(tr("Attempt %1: %2, %3").arg(QString::number(attempt.number), wordsOf(attempt), took));
    bar->setAccessibleName(tr("Time the attempt took"));
    QString tip =
        tr("Waited %1 for us, %2 for the server").arg(latency(waitMs(attempt)), latency(serverMs(attempt)));
    if (attempt.promptTokens + attempt.completionTokens > 0) {
        tip += QLatin1Char('\n') + tr("%1 tokens sent, %2 written")
                                       .arg(grouped(attempt.promptTokens), grouped(attempt.completionTokens));
        if (attempt.cachedTokens > 0)
            tip += QLatin1Char('\n') + tr("%1 of them from the cache").arg(grouped(attempt.cachedTokens));
        if (attempt.reasoningTokens > 0)
            tip += QLatin1Char('\n') + tr("%1 of them for reasoning").arg(grouped(attempt.reasoningTokens));
        tip += QLatin1Char('\n') + costText(attempt.cost);
    }
    if (!attempt.message.isEmpty())
        tip += QLatin1Char('\n') + attempt.message.left(400);
    setToolTip(tipText(tip));
}

qint64 AttemptView::totalMs(const AttemptRecord& attempt)
{
    return waitMs(attempt) + serverMs(attempt);
}

Tone AttemptView::serverTone(const AttemptRecord& attempt)
{
    return lookOf(attempt).tone;
}

} // namespace rowmill
