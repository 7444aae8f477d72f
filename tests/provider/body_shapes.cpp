#include "app/provider/dialect.h"
#include "tests/room_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rowmill;

namespace {

/// The shape of an object: its members' types by name; "?" behind a name: may be missing. A list is written
/// by the shape of its entries, in a list; of two shapes, one has to fit.
using Shape = QJsonValue;

bool fits(const QJsonValue& value, const Shape& shape, QString& why);

bool fitsObject(const QJsonObject& object, const QJsonObject& shape, QString& why)
{
    QStringList known;
    for (auto it = shape.begin(); it != shape.end(); ++it) {
        const bool optional = it.key().endsWith(QLatin1Char('?'));
        const QString name = optional ? it.key().chopped(1) : it.key();
        known += name;
        if (!object.contains(name)) {
            if (!optional)
                why = QStringLiteral("%1 is missing").arg(name);
            if (!optional)
                return false;
            continue;
        }
        if (!fits(object.value(name), it.value(), why)) {
            why.prepend(name + QLatin1String(": "));
            return false;
        }
    }
    for (const QString& name : object.keys()) {
        if (!known.contains(name)) {
            why = QStringLiteral("%1 is not known to this API").arg(name);
            return false;
        }
    }
    return true;
}

bool fitsWord(const QJsonValue& value, const QString& word)
{
    if (word == QLatin1String("text"))
        return value.isString();
    if (word == QLatin1String("number"))
        return value.isDouble();
    if (word == QLatin1String("whole"))
        return value.isDouble() && value.toDouble() == value.toInt();
    if (word == QLatin1String("false"))
        return value.isBool() && !value.toBool();
    if (word == QLatin1String("true"))
        return value.isBool() && value.toBool();
    if (word == QLatin1String("object"))
        return value.isObject();
    return value.isString() && word.split(QLatin1Char('|')).contains(value.toString());
}

bool fits(const QJsonValue& value, const Shape& shape, QString& why)
{
    if (shape.isObject() && shape.toObject().contains(QLatin1String("either"))) {
        const QJsonArray shapes = shape[QLatin1String("either")].toArray();
        for (const auto one : shapes) {
            if (fits(value, one, why))
                return true;
        }
        return false;
    }
    if (shape.isObject())
        return fitsObject(value.toObject(), shape.toObject(), why);
    if (shape.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto entry : list) {
            if (!fits(entry, shape[0], why))
                return false;
        }
        if (list.isEmpty())
            why = QStringLiteral("an empty list");
        return !list.isEmpty();
    }
    if (!fitsWord(value, shape.toString()))
        why = QStringLiteral("is no %1").arg(shape.toString());
    return fitsWord(value, shape.toString());
}

const char ChatShape[] = R"({
    "model?": "text",
    "messages": [{"role": "system|user|assistant", "content": "text"}],
    "temperature?": "number", "TOKENS?": "whole",
    "response_format?": {"either": [
        {"type": "json_object"},
        {"type": "json_schema", "json_schema": {"name": "text", "strict": "true", "schema": "object"}}]}
})";

const char ResponsesShape[] = R"({
    "model": "text", "store": "false", "instructions?": "text",
    "input": {"either": ["text", [{"role": "user|assistant", "content": "text"}]]},
    "temperature?": "number", "max_output_tokens?": "whole",
    "text?": {"format": {"either": [
        {"type": "json_object"},
        {"type": "json_schema", "name": "text", "strict": "true", "schema": "object"}]}}
})";

const char AnthropicShape[] = R"({
    "model": "text", "max_tokens": "whole", "system?": "text",
    "messages": [{"role": "user|assistant", "content": "text"}],
    "temperature?": "number",
    "output_config?": {"format": {"type": "json_schema", "schema": "object"}}
})";

const char GeminiShape[] = R"({
    "systemInstruction?": {"parts": [{"text": "text"}]},
    "contents": [{"role": "user|model", "parts": [{"text": "text"}]}],
    "generationConfig?": {"temperature?": "number", "maxOutputTokens?": "whole",
        "responseMimeType?": "application/json", "responseJsonSchema?": "object"}
})";

Shape shapeOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Every way to set the parts of a request, each with and without.
QList<ChatRequest> everyRequest()
{
    QList<ChatRequest> requests;
    for (int bits = 0; bits < 16; ++bits) {
        for (const auto kind :
             {AnswerFormat::Kind::Text, AnswerFormat::Kind::JsonObject, AnswerFormat::Kind::JsonSchema}) {
            ChatRequest chat{QStringLiteral("m"), {}, QStringLiteral("Hi"), {}, {}};
            if (bits & 1)
                chat.system = QStringLiteral("Be brief.");
            if (bits & 2)
                chat.temperature = 0.5;
            if (bits & 4)
                chat.maxTokens = 64;
            if (bits & 8)
                chat.examples = {{QStringLiteral("Bye"), QStringLiteral("no")}};
            chat.format = {kind, QStringLiteral("label"), R"({"type":"object"})"};
            requests.append(chat);
        }
    }
    return requests;
}

} // namespace

/// What each API takes, written down apart from the code that writes it: nothing it does not know, nothing
/// it demands left out.
class BodyShapesTest : public QObject {
    Q_OBJECT

private slots:
    void everyBodyHasItsShape_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("shape");
        const QByteArray chat = ChatShape;
        const QByteArray older = QByteArray(chat).replace("TOKENS", "max_tokens");
        const QByteArray newer = QByteArray(chat).replace("TOKENS", "max_completion_tokens");
        const auto row = [](const char* name, const char* dialect, const char* base,
                            const QByteArray& shape) {
            QTest::newRow(name) << QString::fromLatin1(dialect) << QString::fromLatin1(base) << shape;
        };
        row("OpenAI", "openai-chat", "https://api.openai.com/v1", newer);
        row("a server like it", "openai-chat", "https://h.example/v1", older);
        row("Azure", "azure", "https://r.openai.azure.com/openai/v1", newer);
        row("Responses", "openai-responses", "https://api.openai.com/v1", ResponsesShape);
        row("embeddings", "openai-embeddings", "https://api.openai.com/v1",
            R"({"model": "text", "input": "text", "encoding_format": "float"})");
        row("Anthropic", "anthropic", "https://api.anthropic.com/v1", AnthropicShape);
        row("Gemini", "gemini", "https://generativelanguage.googleapis.com/v1beta", GeminiShape);
    }

    void everyBodyHasItsShape()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, base);
        QFETCH(QByteArray, shape);
        const auto spelling = makeDialect(dialect);
        for (const ChatRequest& chat : everyRequest()) {
            const QByteArray body = spelling->body(*parseEndpoint(base), chat);
            QString why;
            QVERIFY2(fits(QJsonDocument::fromJson(body).object(), shapeOf(shape), why),
                     qPrintable(why + QLatin1String(" in ") + QString::fromUtf8(body)));
        }
    }

    /// That the check finds what is wrong.
    void whatDoesNotFitIsFound_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("why");
        QTest::newRow("a member too many")
            << QByteArray(
                   R"({"model":"m","max_tokens":1,"messages":[{"role":"user","content":"a"}],"seed":1})")
            << "seed is not known";
        QTest::newRow("a member missing")
            << QByteArray(R"({"model":"m","messages":[{"role":"user","content":"a"}]})")
            << "max_tokens is missing";
        QTest::newRow("another type")
            << QByteArray(R"({"model":"m","max_tokens":"1","messages":[{"role":"user","content":"a"}]})")
            << "max_tokens: is no whole";
        QTest::newRow("another role")
            << QByteArray(R"({"model":"m","max_tokens":1,"messages":[{"role":"system","content":"a"}]})")
            << "messages: role: is no user|assistant";
        QTest::newRow("no message") << QByteArray(R"({"model":"m","max_tokens":1,"messages":[]})")
                                    << "messages: an empty list";
    }

    void whatDoesNotFitIsFound()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, why);
        QString found;
        QVERIFY(!fits(QJsonDocument::fromJson(body).object(), shapeOf(AnthropicShape), found));
        QVERIFY2(found.startsWith(why), qPrintable(found));
    }
};

ROWMILL_TEST(BodyShapesTest, QCoreApplication)
#include "body_shapes.moc"
