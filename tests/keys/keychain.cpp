#include "app/keys/key_names.h"
#include "app/keys/key_vault.h"
#include "tests/keys/keyring_fixture.h"
#include "tests/room_test.h"

#include <QSettings>
#include <QUrl>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

namespace {

StoredKey keyOf(const QString& url, const QString& name)
{
    return {Origin::of(QUrl(url)), name};
}

const StoredKey Work = keyOf(u"https://api.example.com/v1"_s, u"work"_s);
const StoredKey Home = keyOf(u"https://api.example.com/v1"_s, u"Zuhause/家"_s);

template<typename T>
Result<T> arrived(const QFuture<Result<T>>& future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return Error{ErrorKind::KeychainSilent, {}, u"the test's own patience is over"_s};
    return future.result();
}

template<typename T>
std::optional<ErrorKind> kindOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace

/// The vault on a real gnome-keyring.
class KeychainTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_keyring.problem().isEmpty(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
    }

    void init()
    {
        QSettings().clear();
        m_vault = std::make_unique<KeyVault>();
    }

    void aKeyIsStoredReadReplacedAndDeleted()
    {
        QCOMPARE(kindOf(arrived(m_vault->read(Work))), ErrorKind::KeyMissing);
        QVERIFY(arrived(m_vault->store(Work, Secret("sk-one"))));
        QCOMPARE(arrived(m_vault->read(Work))->reveal(), QByteArray("sk-one"));
        QVERIFY(arrived(m_vault->store(Work, Secret("sk-two \xc3\xa4"))));
        QCOMPARE(arrived(m_vault->read(Work))->reveal(), QByteArray("sk-two \xc3\xa4"));
        QCOMPARE(m_vault->keys(), QList<StoredKey>{Work});
        QVERIFY(arrived(m_vault->remove(Work)));
        QCOMPARE(kindOf(arrived(m_vault->read(Work))), ErrorKind::KeyMissing);
        QVERIFY(m_vault->keys().isEmpty());
    }

    void theEntryNamesTheProgramAndTheOrigin()
    {
        QVERIFY(arrived(m_vault->store(Work, Secret("sk-one"))));
        QCOMPARE(m_keyring.entries(u"Rowmill/v1/https://api.example.com:443/work"_s), 1);
        QVERIFY(arrived(m_vault->remove(Work)));
        QCOMPARE(m_keyring.entries(u"Rowmill/v1/https://api.example.com:443/work"_s), 0);
    }

    void anOriginHasSeveralKeysAndAnotherOriginNone()
    {
        QVERIFY(arrived(m_vault->store(Work, Secret("sk-work"))));
        QVERIFY(arrived(m_vault->store(Home, Secret("sk-home"))));
        QCOMPARE(m_vault->names(Work.origin), (QStringList{Work.name, Home.name}));
        m_vault->choose(Home);
        QCOMPARE(m_vault->names(Work.origin), (QStringList{Home.name, Work.name}));
        QCOMPARE(arrived(m_vault->read(Home))->reveal(), QByteArray("sk-home"));
        QCOMPARE(arrived(m_vault->read(Work))->reveal(), QByteArray("sk-work"));
        const StoredKey elsewhere = keyOf(u"https://api.example.com:8443/v1"_s, Work.name);
        QVERIFY(m_vault->names(elsewhere.origin).isEmpty());
        QCOMPARE(kindOf(arrived(m_vault->read(elsewhere))), ErrorKind::KeyMissing);
        QVERIFY(arrived(m_vault->remove(Work)));
        QVERIFY(arrived(m_vault->remove(Home)));
    }

    void theSettingsHoldNamesAndNoKey()
    {
        QVERIFY(arrived(m_vault->store(Work, Secret("sk-not-in-a-file"))));
        QSettings().sync();
        QFile settings(QSettings().fileName());
        QVERIFY2(settings.open(QIODevice::ReadOnly), qPrintable(settings.fileName()));
        const QByteArray text = settings.readAll();
        QVERIFY(text.contains("https://api.example.com:443/work"));
        QVERIFY(!text.contains("sk-not"));
        QVERIFY(arrived(m_vault->remove(Work)));
    }

    void whatIsLockedIsNeitherReadNorWrittenNorDeleted()
    {
        QVERIFY(arrived(m_vault->store(Work, Secret("sk-one"))));
        QVERIFY(m_keyring.lock());
        QCOMPARE(kindOf(arrived(m_vault->read(Work))), ErrorKind::KeyMissing);
        QCOMPARE(kindOf(arrived(m_vault->store(Work, Secret("sk-two")))), ErrorKind::KeychainRefused);
        QCOMPARE(kindOf(arrived(m_vault->remove(Work))), ErrorKind::KeyMissing);
        QCOMPARE(m_vault->keys(), QList<StoredKey>{Work});
        QVERIFY(m_keyring.unlock());
        QCOMPARE(arrived(m_vault->read(Work))->reveal(), QByteArray("sk-one"));
        QVERIFY(arrived(m_vault->remove(Work)));
    }

    void aKeyringThatDoesNotAnswerIsNotWaitedForLongerThanSaid()
    {
        QVERIFY(arrived(m_vault->store(Work, Secret("sk-one"))));
        m_keyring.freeze();
        const auto limited = m_vault->read(Work, std::chrono::milliseconds(200));
        const auto patient = m_vault->read(Work);
        QCOMPARE(kindOf(arrived(limited)), ErrorKind::KeychainSilent);
        QVERIFY(!patient.isFinished());
        m_keyring.thaw();
        QCOMPARE(arrived(patient)->reveal(), QByteArray("sk-one"));
    }

    /// The last one: it does not come back.
    void withoutAKeyringItSaysSo()
    {
        QVERIFY(arrived(m_vault->store(Work, Secret("sk-one"))));
        m_keyring.quit();
        const auto read = arrived(m_vault->read(Work));
        QCOMPARE(kindOf(read), ErrorKind::NoKeychain);
        QVERIFY2(!describe(read.error()).contains(u"sk-one"), qPrintable(describe(read.error())));
        QCOMPARE(kindOf(arrived(m_vault->store(Home, Secret("sk-two")))), ErrorKind::NoKeychain);
        QCOMPARE(m_vault->keys(), QList<StoredKey>{Work});
        m_vault->forget(Work);
        QVERIFY(m_vault->keys().isEmpty());
    }

private:
    KeyringFixture m_keyring;
    std::unique_ptr<KeyVault> m_vault;
};

ROWMILL_TEST(KeychainTest, QCoreApplication)
#include "keychain.moc"
