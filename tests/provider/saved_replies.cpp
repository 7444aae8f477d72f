#include "app/base/json.h"
#include "tests/provider/replies.h"
#include "tests/room_test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rowmill;
using namespace rowmill::replies;

namespace {

/// A verdict in the words of the saved files; what says nothing is left out, as it is there.
QJsonObject wordsOf(const Verdict& verdict)
{
    QJsonObject words{{QStringLiteral("outcome"), QString(outcomeName(verdict.outcome))}};
    const auto text = [&words](const char* name, const QString& value) {
        if (!value.isEmpty())
            words.insert(QLatin1String(name), value);
    };
    text("text", verdict.text);
    text("finish", verdict.finishReason);
    text("request_id", verdict.requestId);
    text("code", verdict.providerCode);
    text("message", verdict.message);
    if (verdict.retryAfterMs)
        words.insert(QStringLiteral("retry_after_ms"), *verdict.retryAfterMs);
    return words;
}

QJsonObject tokensOf(const Verdict& verdict)
{
    return {{QStringLiteral("prompt"), verdict.promptTokens},
            {QStringLiteral("cached"), verdict.cachedTokens},
            {QStringLiteral("cache_write"), verdict.cacheWriteTokens},
            {QStringLiteral("completion"), verdict.completionTokens},
            {QStringLiteral("reasoning"), verdict.reasoningTokens}};
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// Replies of real APIs, kept as files beside what they mean: one file is one row.
class SavedRepliesTest : public QObject {
    Q_OBJECT

private slots:
    void means_data();
    void means();
    void cutAnywhereItIsNoAnswer_data();
    void cutAnywhereItIsNoAnswer();
};

void SavedRepliesTest::means_data()
{
    QTest::addColumn<QJsonObject>("saved");
    const QDir folder(QStringLiteral(SAVED_REPLIES));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 50);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto saved = parseJsonObject(file.readAll());
        QVERIFY2(saved, qPrintable(name));
        QTest::newRow(qPrintable(saved->value(QLatin1String("means")).toString())) << *saved;
    }
}

void SavedRepliesTest::means()
{
    QFETCH(QJsonObject, saved);
    const auto dialect = makeDialect(saved.value(QLatin1String("dialect")).toString());
    QVERIFY(dialect);
    HttpReply reply;
    reply.status = saved.value(QLatin1String("status")).toInt();
    const QJsonObject headers = saved.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        reply.headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    const QJsonValue body = saved.value(QLatin1String("body"));
    reply.body = (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject())).toJson();
    const Verdict verdict = dialect->read(reply, Now);

    QJsonObject expected = saved.value(QLatin1String("verdict")).toObject();
    QJsonObject words = wordsOf(verdict);
    QJsonObject tokens;
    for (const QString& name : tokensOf({}).keys())
        tokens.insert(name, expected.take(name).toInt());
    QCOMPARE(compact(tokensOf(verdict)), compact(tokens));
    if (const QJsonValue limit = expected.take(QLatin1String("requests_limit")); limit.isDouble())
        QCOMPARE(verdict.limits.requests.limit, std::optional(limit.toDouble()));
    // "*": some words, whichever.
    if (expected.value(QLatin1String("message")) == QLatin1String("*")) {
        QVERIFY(!verdict.message.isEmpty());
        expected.remove(QLatin1String("message"));
        words.remove(QLatin1String("message"));
    }
    QCOMPARE(compact(words), compact(expected));
}

void SavedRepliesTest::cutAnywhereItIsNoAnswer_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("Responses")
        << "openai-responses"
        << QByteArray(
               R"({"status":"completed","output":[{"type":"message","content":[{"type":"output_text","text":"Yes."}]}]})");
    QTest::newRow("Anthropic")
        << "anthropic"
        << QByteArray(R"({"content":[{"type":"text","text":"Yes."}],"stop_reason":"end_turn"})");
    QTest::newRow("Gemini")
        << "gemini"
        << QByteArray(
               R"({"candidates":[{"content":{"parts":[{"text":"Yes."}]},"finishReason":"STOP"}],"responseId":"r"})");
}

void SavedRepliesTest::cutAnywhereItIsNoAnswer()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, whole);
    const auto reader = makeDialect(dialect);
    QCOMPARE(reader->read(replyOf(200, whole), Now).text, QStringLiteral("Yes."));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Verdict verdict = reader->read(replyOf(200, whole.left(size)), Now);
        QCOMPARE(verdict.outcome, Outcome::MalformedReply);
        QCOMPARE(verdict.text, QString());
    }
    HttpReply lost = replyOf(200, whole);
    lost.fault = TransportFault::Incomplete;
    QCOMPARE(reader->read(lost, Now).outcome, Outcome::LostAfterSend);
}

ROWMILL_TEST(SavedRepliesTest, QCoreApplication)
#include "saved_replies.moc"
