#include "app/engine/own_prices.h"
#include "app/metrics/price_table.h"
#include "tests/engine/scripted_server.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

#include <QSettings>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// What runs cost, from the reply to the history.
class CostTest : public QObject {
    Q_OBJECT

private:
    static QByteArray costly(int)
    {
        return ScriptedServer::http(
            "200 OK", {},
            R"({"choices":[{"message":{"content":"yes"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1000,)"
            R"("completion_tokens":200,"prompt_tokens_details":{"cached_tokens":600},)"
            R"("completion_tokens_details":{"reasoning_tokens":150}}})");
    }

    static void ask(SessionFixture& fixture, const QUrl& url, const QString& model)
    {
        ProjectSetup setup = fixture.session->setup();
        setup.model.endpoint = url.toString();
        setup.model.model = model;
        fixture.session->setSetup(setup);
        fixture.allowEndpoint();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"RowmillTest"_s);
        QCoreApplication::setApplicationName(u"RowmillTest"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void tokensAndCostAreKeptWithEachAttemptAndRun()
    {
        SessionFixture fixture(3);
        ScriptedServer server(costly);
        ask(fixture, server.baseUrl(), u"dear"_s);
        PriceTable prices;
        prices.setOwn({{u"dear"_s, {10, 100, 1, 10}}});
        fixture.session->setPrices(prices);
        const RunTick end = fixture.run();
        QCOMPARE(end.done, 3);
        // 400 at 10, 600 at 1 and 200 at 100 dollars a million.
        constexpr double Each = 0.0246;
        QVERIFY(end.cost);
        QVERIFY(qAbs(*end.cost - 3 * Each) < 1e-9);
        QVERIFY(qAbs(end.savedByCache - 3 * 0.0054) < 1e-9);
        QCOMPARE(end.cachedTokens, 1800);
        QCOMPARE(end.reasoningTokens, 450);
        const auto detail = arrived(fixture.session->detail(2));
        QVERIFY(detail);
        const AttemptRecord& attempt = detail->attempts.first();
        QVERIFY(attempt.cost && qAbs(*attempt.cost - Each) < 1e-9);
        QCOMPARE(attempt.cachedTokens, 600);
        QCOMPARE(attempt.reasoningTokens, 150);
        const auto runs = arrived(fixture.session->runs());
        QVERIFY(runs);
        QVERIFY(runs->first().cost && qAbs(*runs->first().cost - 3 * Each) < 1e-9);
        QCOMPARE(runs->first().cachedTokens, 1800);
        QCOMPARE(runs->first().reasoningTokens, 450);
        QVERIFY(runs->first().savedByCache > 0);
        fixture.reopen();
        QVERIFY(fixture.session->info().cost);
        QVERIFY(qAbs(*fixture.session->info().cost - 3 * Each) < 1e-9);
    }

    void anUnknownPriceGivesAnUnknownCost()
    {
        SessionFixture fixture(2);
        ScriptedServer server(costly);
        ask(fixture, server.baseUrl(), u"gpt-4o"_s); // on this computer: another's price says nothing
        QVERIFY(!fixture.session->price());
        const RunTick end = fixture.run();
        QCOMPARE(end.done, 2);
        QVERIFY(!end.cost);
        QCOMPARE(end.cachedTokens, 1200);
        QVERIFY(!arrived(fixture.session->detail(1))->attempts.first().cost);
        QVERIFY(!arrived(fixture.session->runs())->first().cost);
        fixture.reopen();
        QVERIFY(!fixture.session->info().cost);
    }

    void whatWasRefusedCostsNothing()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::BadRequest, 1}};
        SessionFixture fixture(2, options);
        ask(fixture, fixture.server->baseUrl(), u"practice"_s);
        const RunTick end = fixture.run();
        QCOMPARE(end.failed, 2);
        QCOMPARE(end.cost.value_or(-1), 0.0);
    }

    void cachedAndReasoningTokensAreShownWithWhatTheySaved()
    {
        PracticeOptions options;
        options.reasoningTokens = 30;
        SessionFixture fixture(5, options);
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.systemPrompt =
            QString(u"Always answer in the same way. "_s).repeated(200); // 1,550 tokens
        setup.model.model = u"practice"_s;
        setup.limits.concurrency = 1;
        fixture.session->setSetup(setup);
        const RunTick end = fixture.run();
        QCOMPARE(end.done, 5);
        QCOMPARE(end.reasoningTokens, 150);
        // The first writes, the others read 12 steps of 128.
        QCOMPARE(end.cachedTokens, 4 * 1536);
        QVERIFY(qAbs(end.savedByCache - 4 * 1536 * 0.075e-6) < 1e-9);
        QVERIFY(end.completionTokens > 150);
    }

    void ownPricesAreRemembered()
    {
        const QHash<QString, Price> prices{{u"a/b:c"_s, {0.1, 0.2, 0.3, 0.4}}, {u"模型"_s, {1, 2, 1, 1}}};
        saveOwnPrices(prices);
        QCOMPARE(readOwnPrices(), prices);
        saveOwnPrices({});
        QVERIFY(readOwnPrices().isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

ROWMILL_TEST(CostTest, QCoreApplication)
#include "cost.moc"
