#include "tests/room_test.h"
#include "ui/table/row_table.h"
#include "ui/text/languages.h"
#include "ui/window/main_window.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList forms; ///< more than one for a plural
    bool plural = false;
};

QList<Message> messagesOf(const QString& language)
{
    QFile file(QStringLiteral(TRANSLATIONS "/rowmill_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1)
            messages.append(message);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            message = {{}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1};
        else if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1 || (xml.name() == "translation"_L1 && !message.plural))
            message.forms.append(xml.readElementText());
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1, %L2, %n, {{column}}: what the program puts something in place of.
QSet<QString> placesOf(const QString& text)
{
    static const QRegularExpression place(u"%L?\\d|%L?n|\\{\\{[^}]*\\}\\}"_s);
    QSet<QString> places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.insert(it.next().captured());
    return places;
}

bool hasLetter(QString text)
{
    static const QRegularExpression letter(u"&\\w"_s);
    return text.remove(u"&&"_s).contains(letter);
}

int pluralForms(const QString& language)
{
    return language == "ja"_L1 || language == "zh_CN"_L1 ? 1 : 2;
}

} // namespace

/// What the translations say fits what is said in English: nothing is left out, nothing is made up.
class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileIsInTheMenu();
    void everyTranslationFitsItsSource_data();
    void everyTranslationFitsItsSource();
    void everyLanguageSpeaks_data() { everyTranslationFitsItsSource_data(); }
    void everyLanguageSpeaks();
    void aCountryFindsItsLanguage_data();
    void aCountryFindsItsLanguage();
    void qtSpeaksTheSame_data();
    void qtSpeaksTheSame();
    void aMenuHasEachLetterOnce_data() { everyTranslationFitsItsSource_data(); }
    void aMenuHasEachLetterOnce();
};

void LanguagesTest::initTestCase()
{
    // No desktop is asked for anything.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"RowmillTest"_s);
    QCoreApplication::setApplicationName(u"RowmillLanguages"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void LanguagesTest::everyFileIsInTheMenu()
{
    QStringList codes;
    for (const Language& language : languages())
        codes.append(u"rowmill_%1.ts"_s.arg(language.code));
    codes.sort();
    QCOMPARE(QDir(QStringLiteral(TRANSLATIONS)).entryList({u"*.ts"_s}, QDir::Files, QDir::Name), codes);
}

void LanguagesTest::everyTranslationFitsItsSource_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void LanguagesTest::everyTranslationFitsItsSource()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY2(messages.size() >= (language == "en"_L1 ? 40 : 1000),
             qPrintable(QString::number(messages.size())));
    QStringList faults;
    for (const Message& message : messages) {
        const QString whole = message.source + u" | "_s + message.forms.join(u" || "_s);
        if (message.forms.size() != (message.plural ? pluralForms(language) : 1))
            faults.append(u"forms: "_s + whole);
        for (const QString& form : message.forms) {
            // "One row" may do without its number.
            QSet<QString> must = placesOf(message.source);
            if (message.plural && message.forms.size() > 1)
                must.remove(must.contains(u"%Ln"_s) ? u"%Ln"_s : u"%n"_s);
            const QSet<QString> places = placesOf(form);
            if (form.trimmed().isEmpty() != message.source.trimmed().isEmpty())
                faults.append(u"empty: "_s + whole);
            else if (!places.contains(must) || !placesOf(message.source).contains(places))
                faults.append(u"places: "_s + whole);
            else if (hasLetter(message.source) && !hasLetter(form))
                faults.append(u"letter: "_s + whole);
            else if (message.source.endsWith(u'…') != form.endsWith(u'…'))
                faults.append(u"dots: "_s + whole);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void LanguagesTest::everyLanguageSpeaks()
{
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(QLocale(language), u"rowmill"_s, u"_"_s, u":/rowmill/i18n"_s));
    QCOMPARE(QLocale(words.language()).language(), QLocale(language).language());
    const QString about = words.translate("rowmill::AboutDialog", "Close");
    QCOMPARE(about.isEmpty(), language == "en"_L1); // which has its plurals alone
}

void LanguagesTest::aCountryFindsItsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("German in Austria") << u"de_AT"_s << u"de"_s;
    QTest::newRow("French in Canada") << u"fr_CA"_s << u"fr"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"ja"_s;
    QTest::newRow("Spanish in Mexico") << u"es_MX"_s << u"es"_s;
    QTest::newRow("English in Britain") << u"en_GB"_s << u"en"_s;
    QTest::newRow("Chinese in China") << u"zh_CN"_s << u"zh_CN"_s;
}

void LanguagesTest::aCountryFindsItsLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(QLocale(locale), u"rowmill"_s, u"_"_s, u":/rowmill/i18n"_s));
    QCOMPARE(words.language(), language);
}

void LanguagesTest::qtSpeaksTheSame_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("close");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("rows");
    const QString english = u"2 rows"_s;
    QTest::newRow("English") << u"en"_s << u"Close"_s << u"Cancel"_s << english;
    QTest::newRow("German in Austria") << u"de_AT"_s << u"Schließen"_s << u"Abbrechen"_s << u"2 Zeilen"_s;
    QTest::newRow("Spanish in Mexico") << u"es_MX"_s << u"Cerrar"_s << u"Cancelar"_s << u"2 filas"_s;
    QTest::newRow("one that is not spoken") << u"pt_BR"_s << u"Close"_s << u"Cancel"_s << english;
    QTest::newRow("one that is not spoken and runs to the left")
        << u"ar"_s << u"Close"_s << u"Cancel"_s << english;
}

/// Words that come from Qt are in the language of the words around them, also where that is English instead.
void LanguagesTest::qtSpeaksTheSame()
{
    QFETCH(QString, chosen);
    QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    WindowSettings::setLanguage(chosen);
    const WindowHost host({});
    QTEST(QCoreApplication::translate("rowmill::AboutDialog", "Close"), "close");
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
    QTEST(QCoreApplication::translate("SetupSteps", "%Ln row(s)", nullptr, 2), "rows");
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

/// The menus of the bar and those in them, the bar itself, and what a right click on a row offers.
void LanguagesTest::aMenuHasEachLetterOnce()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    WindowSettings::setLanguage(language);
    const WindowHost host({});
    const MainWindow window([]() -> Result<QUrl> { return Error{ErrorKind::BadEndpoint, {}, {}, 0}; });
    QWidgetList places{window.findChild<RowTable*>(), window.menuBar()};
    for (QMenu* menu : window.findChildren<QMenu*>())
        places.append(menu);
    QStringList twice;
    qsizetype letters = 0;
    for (const QWidget* place : std::as_const(places)) {
        QHash<QString, QString> seen;
        for (const QAction* action : place->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty())
                continue;
            if (seen.contains(letter))
                twice.append(action->text() + u" | "_s + seen.value(letter));
            seen.insert(letter, action->text());
            ++letters;
        }
    }
    QVERIFY(letters > 50);
    QVERIFY2(twice.isEmpty(), qPrintable(u'\n' + twice.join(u'\n')));
}

ROWMILL_TEST(LanguagesTest, QApplication)
#include "languages_test.moc"
