#include "app/provider/dialect.h"
#include "app/provider/provider_presets.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;

class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheProviders();
    void eachIsReadyToUse_data();
    void eachIsReadyToUse();
    void isFoundByItsUrl_data();
    void isFoundByItsUrl();
    void refusesWhatCannotBeUsed_data();
    void refusesWhatCannotBeUsed();
};

void PresetsTest::knowsTheProviders()
{
    QStringList ids;
    for (const ProviderPreset& preset : knownProviders())
        ids += preset.id;
    for (const char* id : {"openai", "anthropic", "gemini", "azure", "deepseek", "qwen", "moonshot", "zhipu",
                           "siliconflow", "volcengine", "openrouter", "mistral", "groq", "together", "xai",
                           "ollama", "lmstudio", "llamacpp", "vllm"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
}

void PresetsTest::eachIsReadyToUse_data()
{
    QTest::addColumn<ProviderPreset>("preset");
    for (const ProviderPreset& preset : knownProviders())
        QTest::newRow(qPrintable(preset.name)) << preset;
}

void PresetsTest::eachIsReadyToUse()
{
    QFETCH(ProviderPreset, preset);
    const QString url = QString(preset.baseUrl).replace(QLatin1String("{resource}"), QLatin1String("mine"));
    const auto endpoint = parseEndpoint(url);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->baseUrl.toString(), url);
    QCOMPARE(preset.isLocal(), endpoint->baseUrl.scheme() == QLatin1String("http"));
    const HttpRequest request = makeDialect(preset.dialect)->head(*endpoint, preset.model, Secret("k"));
    QVERIFY(request.url.toString().startsWith(url));
    // The header that the file names is the one in which the dialect puts the key.
    QStringList withKey;
    for (const auto& [name, value] : request.headers) {
        if (value.endsWith('k'))
            withKey += QString::fromLatin1(name);
    }
    QCOMPARE(withKey.size(), 1);
    if (preset.needsKey())
        QCOMPARE(withKey.first(), preset.auth);
    QCOMPARE(preset.needsKey(), !preset.isLocal());
    const QList<ProviderPreset> all = knownProviders();
    QCOMPARE(providerAt(all, preset.baseUrl, preset.dialect)->id, preset.id);
    QCOMPARE(providerAt(all, url + QLatin1Char('/'), preset.dialect)->id, preset.id);
}

void PresetsTest::isFoundByItsUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("id");
    QTest::newRow("its own") << "https://api.openai.com/v1"
                             << "openai-chat"
                             << "openai";
    QTest::newRow("with another dialect") << "https://api.openai.com/v1"
                                          << "openai-responses"
                                          << "openai";
    QTest::newRow("Azure of anyone") << "https://res-1.openai.azure.com/openai/v1"
                                     << "azure"
                                     << "azure";
    QTest::newRow("Azure of no one") << "https://.openai.azure.com/openai/v1"
                                     << "azure"
                                     << "";
    QTest::newRow("another host before Azure's") << "https://evil.example/x.openai.azure.com/openai/v1"
                                                 << "azure"
                                                 << "";
    QTest::newRow("another host") << "https://api.openai.com.evil.example/v1"
                                  << "openai-chat"
                                  << "";
    QTest::newRow("another path") << "https://api.openai.com/v2"
                                  << "openai-chat"
                                  << "";
    QTest::newRow("nothing") << ""
                             << "openai-chat"
                             << "";
}

void PresetsTest::isFoundByItsUrl()
{
    QFETCH(QString, url);
    QFETCH(QString, dialect);
    QFETCH(QString, id);
    const QList<ProviderPreset> all = knownProviders();
    const ProviderPreset* found = providerAt(all, url, dialect);
    QCOMPARE(found ? found->id : QString(), id);
}

void PresetsTest::refusesWhatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const char* entry, const char* detail) {
        QTest::newRow(name) << QByteArray(entry) << QString::fromLatin1(detail);
    };
    row("no name", R"({"id":"a","base_url":"https://a.example","dialect":"gemini","auth":"none"})", "name");
    row("a dialect that is none",
        R"({"id":"a","name":"A","base_url":"https://a.example","dialect":"x","auth":"none"})", "dialect");
    row("no word on the key", R"({"id":"a","name":"A","base_url":"https://a.example","dialect":"gemini"})",
        "key");
    row("a plain address elsewhere",
        R"({"id":"a","name":"A","base_url":"http://a.example","dialect":"gemini","auth":"none"})",
        "only https");
    row("the same twice",
        R"({"id":"a","name":"A","base_url":"https://a.example","dialect":"gemini","auth":"none"},
           {"id":"a","name":"A","base_url":"https://a.example","dialect":"gemini","auth":"none"})",
        "twice");
}

void PresetsTest::refusesWhatCannotBeUsed()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, detail);
    const auto presets = readProviders(R"({"providers":[)" + entry + "]}");
    QVERIFY(!presets);
    QVERIFY2(presets.error().detail.contains(detail), qPrintable(presets.error().detail));
    QVERIFY(!readProviders("nonsense"));
}

ROWMILL_TEST(PresetsTest, QCoreApplication)
#include "presets.moc"
