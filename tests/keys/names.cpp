#include "app/keys/allowed_origins.h"
#include "app/keys/key_names.h"
#include "tests/room_test.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

/// What is remembered of keys and origins, and what is not believed of it.
class KeyNamesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Rowmill"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void init() { QSettings().clear(); }

    void anEntryIsReadBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::newRow("a host") << u"https://api.example.com/v1"_s << u"work"_s;
        QTest::newRow("a name with slashes") << u"https://api.example.com"_s << u"a/b//https://c"_s;
        QTest::newRow("a look-alike host") << u"https://api.ex\u0430mple.com"_s << u"work"_s;
        QTest::newRow("an address of six") << u"http://[::1]:8080/v1"_s << u"家"_s;
    }

    void anEntryIsReadBackAsItWasWritten()
    {
        QFETCH(QString, url);
        QFETCH(QString, name);
        const StoredKey key{Origin::of(QUrl(url)), name};
        QCOMPARE(StoredKey::fromEntry(key.entry()), std::optional(key));
    }

    void whatIsNoEntryIsNotTakenForOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no name") << u"https://api.example.com:443/"_s;
        QTest::newRow("no slash") << u"https://api.example.com:443"_s;
        QTest::newRow("no port") << u"https://api.example.com/work"_s;
        QTest::newRow("a user name") << u"https://anna@api.example.com:443/work"_s;
        QTest::newRow("upper case") << u"https://API.example.com:443/work"_s;
        QTest::newRow("a host that is not in ACE") << u"https://api.ex\u0430mple.com:443/work"_s;
        QTest::newRow("a line break in the name") << u"https://api.example.com:443/a\nb"_s;
    }

    void whatIsNoEntryIsNotTakenForOne()
    {
        QFETCH(QString, text);
        QCOMPARE(StoredKey::fromEntry(text), std::optional<StoredKey>());
    }

    void namesAreCleaned_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("spaces") << u"  my   key "_s << u"my key"_s;
        QTest::newRow("direction marks") << u"a\u202eb"_s << u"ab"_s;
        QTest::newRow("nothing but those") << u" \u200b\n "_s << QString();
        QTest::newRow("too long") << QString(99, u'x') << QString(LongestKeyName, u'x');
    }

    void namesAreCleaned()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(cleanKeyName(typed), kept);
    }

    void anOriginIsAllowedOnceItWasNamed()
    {
        const Origin origin = Origin::of(QUrl(u"https://api.example.com/v1"_s));
        const Origin other = Origin::of(QUrl(u"https://api.example.com:8443/v1"_s));
        QVERIFY(!AllowedOrigins::contains(origin));
        AllowedOrigins::add(origin);
        QVERIFY(AllowedOrigins::contains(origin));
        QVERIFY(!AllowedOrigins::contains(other));
        KeyNames::add({other, u"work"_s});
        QVERIFY(AllowedOrigins::contains(other));
    }

private:
    QTemporaryDir m_folder;
};

ROWMILL_TEST(KeyNamesTest, QCoreApplication)
#include "names.moc"
