#include "app/metrics/price_table.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

/// What a request costs, and which price a model has where.
class PriceTest : public QObject {
    Q_OBJECT

private:
    static constexpr Price Prices{2, 10, 0.5, 2.5};

private slots:
    void costCountsEachKindOfTokens_data()
    {
        QTest::addColumn<qint64>("prompt");
        QTest::addColumn<qint64>("cached");
        QTest::addColumn<qint64>("written");
        QTest::addColumn<qint64>("completion");
        QTest::addColumn<double>("dollars");
        const auto row = [](const char* name, qint64 prompt, qint64 cached, qint64 written, qint64 completion,
                            double dollars) {
            QTest::newRow(name) << prompt << cached << written << completion << dollars;
        };
        row("nothing", 0, 0, 0, 0, 0);
        row("input and output", 1000, 0, 0, 100, 0.003);
        row("most from the cache", 1000, 800, 0, 100, 0.0018);
        row("written to the cache", 1000, 0, 800, 100, 0.0034);
        row("read and written", 1000, 400, 400, 0, 0.0016);
        row("more cached than sent counts as all", 1000, 5000, 5000, 0, 0.0005);
    }

    void costCountsEachKindOfTokens()
    {
        QFETCH(qint64, prompt);
        QFETCH(qint64, cached);
        QFETCH(qint64, written);
        QFETCH(qint64, completion);
        QFETCH(double, dollars);
        const double cost = costOf({prompt, cached, written, completion}, Prices);
        QVERIFY2(qAbs(cost - dollars) < 1e-12, qPrintable(QString::number(cost)));
    }

    void savedIsWhatTheSameWithoutACacheWouldCostMore()
    {
        QVERIFY(qAbs(savedByCache({1000, 800, 0, 100}, Prices) - 0.0012) < 1e-12);
        QVERIFY(savedByCache({1000, 0, 800, 0}, Prices) < 0);
    }

    void modelIsFound_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("input"); // below 0: unknown
        const auto row = [](const char* name, const char* endpoint, const char* model, double input) {
            QTest::newRow(name) << QString::fromUtf8(endpoint) << QString::fromUtf8(model) << input;
        };
        const char* openAi = "https://api.openai.com/v1";
        row("by its name", openAi, "gpt-4o-mini", 0.15);
        row("whatever the case", openAi, "GPT-4o-Mini", 0.15);
        row("with a date", openAi, "gpt-4o-mini-2024-07-18", 0.15);
        row("with a short date", openAi, "gpt-4-0613", 30);
        row("with a long number", "https://api.anthropic.com/v1", "claude-sonnet-4-20250514", 3);
        row("with latest", "https://api.mistral.ai/v1", "mistral-large-latest", 2);
        row("with its maker, at a reseller", "https://openrouter.ai/api/v1", "openai/gpt-4o-mini", 0.15);
        row("with its maker and a date", "https://openrouter.ai/api/v1", "openai/gpt-4o-2024-11-20", 2.5);
        row("at a host nobody knows", "https://llm.example.com/v1", "gpt-4o-mini", 0.15);
        row("as the host's own deployment", "https://plan.openai.azure.com/openai/v1", "gpt-4o", 2.5);
        row("whole, where the name has a slash", "https://api.groq.com/openai/v1", "openai/gpt-oss-120b",
            0.15);
        row("the practice endpoint's", "practice", "practice", 0.15);
        row("the practice endpoint's without a name", "practice", "", 0.15);
        row("the practice endpoint's by its address", "http://127.0.0.1:8080/v1", "practice", 0.15);
        row("not one that is only alike", openAi, "gpt-4o-mini-audio", -1);
        row("not of another maker", "https://openrouter.ai/api/v1", "someone/gpt-4o-mini", -1);
        row("not one it does not sell", "https://api.siliconflow.cn/v1", "deepseek-chat", -1);
        row("not a variant of a reseller", "https://openrouter.ai/api/v1", "deepseek/deepseek-chat:free", -1);
        row("not without a name", openAi, "", -1);
        row("not on this computer", "http://localhost:11434/v1", "gpt-4o-mini", -1);
        row("not on this computer by its address", "http://127.0.0.1:8000/v1", "gpt-4o-mini", -1);
        row("not in the local network", "http://192.168.1.7:8000/v1", "gpt-4o-mini", -1);
        row("not at a name of the local network", "http://gpu.local:8000/v1", "gpt-4o-mini", -1);
    }

    void modelIsFound()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, model);
        QFETCH(double, input);
        const auto price = PriceTable::builtIn().find(endpoint, model);
        QCOMPARE(price ? price->input : -1, input);
    }

    void builtInTableIsDatedAndDear()
    {
        const PriceTable table = PriceTable::builtIn();
        QVERIFY(table.date() >= QDate(2026, 1, 1));
        const auto price = table.find(u"https://api.anthropic.com/v1"_s, u"claude-sonnet-4-5"_s);
        QVERIFY(price);
        QCOMPARE(*price, (Price{3, 15, 0.3, 3.75}));
    }

    void ownPricesComeFirstEverywhere()
    {
        PriceTable table = PriceTable::builtIn();
        table.setOwn({{u"gpt-4o"_s, {1, 2, 1, 1}}, {u"llama3"_s, {0, 0, 0, 0}}});
        QCOMPARE(table.find(u"https://api.openai.com/v1"_s, u"gpt-4o"_s)->input, 1.0);
        QCOMPARE(table.find(u"http://localhost:11434/v1"_s, u"llama3"_s)->output, 0.0);
        QVERIFY(!table.find(u"http://localhost:11434/v1"_s, u"llama4"_s));
    }

    void priceIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::addColumn<Price>("price");
        QTest::newRow("two figures") << u"0.15,0.60"_s << true << Price{0.15, 0.6, 0.15, 0.15};
        QTest::newRow("with the cache's") << u"3, 15, 0.3, 3.75"_s << true << Price{3, 15, 0.3, 3.75};
        QTest::newRow("one figure") << u"0.15"_s << false << Price{};
        QTest::newRow("below nothing") << u"-1,2"_s << false << Price{};
        QTest::newRow("no number") << u"cheap,2"_s << false << Price{};
        QTest::newRow("endless") << u"inf,2"_s << false << Price{};
        QTest::newRow("nothing") << u""_s << false << Price{};
    }

    void priceIsRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        QFETCH(Price, price);
        const auto read = parsePrice(text, u"--price"_s);
        QCOMPARE(bool(read), right);
        if (right)
            QCOMPARE(*read, price);
        else
            QCOMPARE(read.error().place, u"--price"_s);
    }

    void brokenTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("prices");
        QTest::newRow("no date") << QByteArray(R"({"providers": []})");
        QTest::newRow("a price of one figure")
            << QByteArray(R"({"date": "2026-01-01", "providers": [{"name": "x", "models": {"y": [1]}}]})");
    }

    void brokenTableIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!PriceTable::fromJson(json));
    }
};

ROWMILL_TEST(PriceTest, QCoreApplication)
#include "price.moc"
