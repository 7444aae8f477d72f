#include "ui/text/history_text.h"

#include "app/engine/project_setup.h"
#include "ui/text/money.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostChanges = 200;

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(RunHistory)
};

QString perMinute(int number)
{
    return number > 0 ? HistoryWords::tr("%1 a minute").arg(grouped(number))
                      : HistoryWords::tr("as the provider allows");
}

} // namespace

QString limitsText(const Limits& limits)
{
    const QString atOnce = limits.automatic ? HistoryWords::tr("at most %1 at once, fewer under pressure")
                                            : HistoryWords::tr("%1 at once");
    const QString budget = limits.budget.isSet()
                               ? u"; "_s + HistoryWords::tr("budget %1").arg(budgetText(limits.budget))
                               : QString();
    return QStringList{atOnce.arg(grouped(limits.concurrency)),
                       HistoryWords::tr("requests %1").arg(perMinute(limits.requestsPerMinute)),
                       HistoryWords::tr("tokens %1").arg(perMinute(limits.tokensPerMinute)),
                       HistoryWords::tr("%1 attempts a row").arg(grouped(limits.attempts)),
                       HistoryWords::tr("timeout %1").arg(duration(limits.timeoutSeconds))}
               .join(u"; "_s) +
           budget;
}

namespace {

/// What the limits did by themselves.
QString effectWords(const QJsonObject& effect)
{
    QStringList parts{HistoryWords::tr("%1 at once").arg(grouped(effect.value(u"concurrency"_s).toInt()))};
    const auto pace = [&](const QString& key, const QString& words) {
        const double rate = effect.value(key).toObject().value(u"per_minute"_s).toDouble();
        if (rate > 0)
            parts.append(words.arg(grouped(qRound64(rate))));
    };
    pace(u"requests"_s, HistoryWords::tr("%1 requests a minute"));
    pace(u"tokens"_s, HistoryWords::tr("%1 tokens a minute"));
    return HistoryWords::tr("by itself: %1").arg(parts.join(u"; "_s));
}

QString changeWords(const LimitChange& change)
{
    const QString at = QLocale().toString(QDateTime::fromMSecsSinceEpoch(change.atMs).time(), u"HH:mm:ss"_s);
    const QJsonObject effect = change.limits.value(u"in_effect"_s).toObject();
    const QString what =
        effect.isEmpty() ? HistoryWords::tr("by hand: %1").arg(limitsText(Limits::fromJson(change.limits)))
                         : effectWords(effect);
    return at + u"  "_s + what;
}

QString selectionWords(const RunRecord& run)
{
    const QString kind = run.selection.value(u"kind"_s).toString();
    QString words = HistoryWords::tr("selected rows");
    if (kind == QLatin1String("waiting"))
        words = HistoryWords::tr("waiting rows");
    else if (kind == QLatin1String("failed"))
        words = HistoryWords::tr("failed rows");
    else if (kind == QLatin1String("all"))
        words = HistoryWords::tr("all rows");
    else if (kind == QLatin1String("outdated"))
        words = HistoryWords::tr("rows answered by another prompt or model");
    else if (kind == QLatin1String("range"))
        words = HistoryWords::tr("rows %1 to %2")
                    .arg(grouped(run.selection.value(u"from"_s).toInteger()),
                         grouped(run.selection.value(u"to"_s).toInteger()));
    if (run.selection.value(u"outdated"_s).toBool())
        words = HistoryWords::tr("%1, and those answered by another prompt or model").arg(words);
    if (run.selection.contains(u"limit"_s))
        words = HistoryWords::tr("%1, at most %2")
                    .arg(words, grouped(run.selection.value(u"limit"_s).toInteger()));
    if (run.selection.value(u"corrected"_s).toBool())
        words = HistoryWords::tr("%1, corrected ones too").arg(words);
    return run.selection.value(u"reuse"_s).toBool()
               ? HistoryWords::tr("%1, as far as new or changed").arg(words)
               : words;
}

bool isPractice(const RunRecord& run)
{
    return ProjectSetup::fromJson(run.setup).model.isPractice();
}

QString totals(const RunRecord& run)
{
    QString text = HistoryWords::tr("%1 rows, %2 done, %3 failed; %4 attempts")
                       .arg(grouped(run.rows), grouped(run.done), grouped(run.failed), grouped(run.attempts));
    if (run.unknownOutcomes > 0)
        text += u"; "_s + HistoryWords::tr("%1 of unknown outcome").arg(grouped(run.unknownOutcomes));
    if (run.rateLimited > 0)
        text += u"; "_s + HistoryWords::tr("%1 rate limited").arg(grouped(run.rateLimited));
    if (run.joined > 0)
        text += u"; "_s + HistoryWords::tr("%1 shared another's request").arg(grouped(run.joined));
    if (run.reused > 0)
        text += u"; "_s + HistoryWords::tr("%1 took an earlier answer").arg(grouped(run.reused));
    text += u'\n' + HistoryWords::tr("%1 prompt and %2 completion tokens")
                        .arg(grouped(run.promptTokens), grouped(run.completionTokens));
    if (run.cachedTokens > 0)
        text += u"; "_s + HistoryWords::tr("%1 from the cache").arg(grouped(run.cachedTokens));
    if (run.reasoningTokens > 0)
        text += u"; "_s + HistoryWords::tr("%1 for reasoning").arg(grouped(run.reasoningTokens));
    text += u'\n' + HistoryWords::tr("Cost: %1").arg(costText(run.cost, isPractice(run)));
    if (run.savedByCache > 0)
        text += u"; "_s + HistoryWords::tr("the cache saved %1").arg(money(run.savedByCache));
    text += u'\n' + HistoryWords::tr("Its answers: %1 count now, %2 were replaced and are kept")
                        .arg(grouped(run.currentRows), grouped(run.keptRows));
    if (!run.counted)
        text += u'\n' + HistoryWords::tr(
                            "The run did not come to write its totals; these were counted from the file.");
    return text;
}

QString modelWords(const ModelSetup& model)
{
    QStringList parts{model.model.isEmpty() ? HistoryWords::tr("no model named") : model.model,
                      model.endpoint};
    if (model.temperature)
        parts.append(HistoryWords::tr("temperature %1").arg(QLocale().toString(*model.temperature)));
    if (model.maxTokens)
        parts.append(HistoryWords::tr("at most %1 tokens").arg(grouped(*model.maxTokens)));
    return parts.join(u" · "_s);
}

/// What each request showed of other rows.
QString contextWords(const RowContext& context)
{
    QStringList parts;
    if (context.before > 0)
        parts.append(HistoryWords::tr("%Ln row(s) before", nullptr, context.before));
    if (context.after > 0)
        parts.append(HistoryWords::tr("%Ln row(s) after", nullptr, context.after));
    if (context.isOn())
        parts.append(context.columns.isEmpty() ? HistoryWords::tr("the columns that the prompt names")
                                               : context.columns.join(u", "_s));
    return parts.join(u" · "_s);
}

QString section(const QString& title, const QString& text)
{
    return text.isEmpty() ? QString() : title + u'\n' + text + u"\n\n"_s;
}

} // namespace

QString runEndWords(const RunRecord& run)
{
    const std::pair<QLatin1String, QString> words[] = {
        {QLatin1String("completed"), HistoryWords::tr("Finished")},
        {QLatin1String("stopped"), HistoryWords::tr("Stopped by hand")},
        {QLatin1String("key"), HistoryWords::tr("Key refused")},
        {QLatin1String("quota"), HistoryWords::tr("Quota used up")},
        {QLatin1String("alike"), HistoryWords::tr("First rows failed alike")},
        {QLatin1String("tls"), HistoryWords::tr("Connection not trusted")},
        {QLatin1String("store"), HistoryWords::tr("File could not be written")},
        {QLatin1String("connection"), HistoryWords::tr("Server not available")},
        {QLatin1String("budget"), HistoryWords::tr("Budget used up")},
        {QLatin1String("killed"), HistoryWords::tr("Rowmill ended")},
    };
    if (run.endedMs == 0)
        return HistoryWords::tr("On");
    for (const auto& [name, text] : words) {
        if (run.stoppedBy == name)
            return text;
    }
    return run.stoppedBy;
}

QString runStartText(const RunRecord& run)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(run.startedMs), QLocale::ShortFormat);
}

QString runLengthText(const RunRecord& run)
{
    if (run.seconds >= 0)
        return duration(run.seconds);
    return run.endedMs > 0 ? duration(double(run.endedMs - run.startedMs) / 1000.0) : QString();
}

QString runDetails(const RunRecord& run)
{
    const ProjectSetup setup = ProjectSetup::fromJson(run.setup);
    QStringList changes;
    for (const LimitChange& change : run.changes.mid(0, MostChanges))
        changes.append(changeWords(change));
    if (run.changes.size() > MostChanges)
        changes.append(HistoryWords::tr("and %1 more").arg(grouped(run.changes.size() - MostChanges)));
    const QString text = section(HistoryWords::tr("ROWS"), selectionWords(run)) +
                         section(HistoryWords::tr("RESULT"), totals(run)) +
                         section(HistoryWords::tr("MODEL"), modelWords(setup.model)) +
                         section(HistoryWords::tr("SYSTEM"), setup.recipe.systemPrompt) +
                         section(HistoryWords::tr("PROMPT FOR EACH ROW"), setup.recipe.userPrompt) +
                         section(HistoryWords::tr("CONTEXT"), contextWords(setup.recipe.context)) +
                         section(HistoryWords::tr("LIMITS AT THE START"), limitsText(setup.limits)) +
                         section(HistoryWords::tr("CHANGES OF THE LIMITS"), changes.join(u'\n'));
    return text.trimmed();
}

} // namespace rowmill
