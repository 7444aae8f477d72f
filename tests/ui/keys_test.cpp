#include "app/keys/key_names.h"
#include "tests/engine/scripted_server.h"
#include "tests/keys/fake_keychain.h"
#include "tests/room_test.h"
#include "ui/dialogs/key_entry_dialog.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/setup/key_field.h"
#include "ui/setup/setup_panel.h"
#include "ui/widget/banner.h"
#include "ui/window/actions.h"
#include "ui/window/key_commands.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// Keys in the window: stored, chosen, replaced, deleted, and which of them goes with a run.
class UiKeysTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Rowmill"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init();
    void cleanup() { m_window.reset(); }
    void aKeyIsStoredFromTheModelPageAndGoesWithTheRun();
    void aKeyForThisSessionTakesItsPlaceAndIsNotStored();
    void theWindowGoesOnWhileTheKeychainIsLocked();
    void withoutAKeychainOnlyThisSessionIsLeft();
    void keysAreReplacedChosenAndDeleted();
    void aNameWithoutItsKeyCanBeTakenOffTheList();
    void anAddressThatCannotBeUsedIsNotStored_data();
    void anAddressThatCannotBeUsedIsNotStored();

private:
    template<typename T>
    T* shown(const QObject* under = nullptr) const
    {
        for (T* widget : (under ? under : m_window.get())->findChildren<T*>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template<typename T>
    static T* named(const QObject* under, const QString& name)
    {
        for (T* widget : under->findChildren<T*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    static void press(const QObject* under, const QString& words)
    {
        for (auto* button : under->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == words) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(words));
    }
    KeyField* field() const { return m_window->findChild<KeyField*>(); }
    QComboBox* which() const { return field()->findChild<QComboBox*>(); }
    void pick(const QString& item)
    {
        const int index = which()->findText(item);
        QVERIFY2(index >= 0, qPrintable(item));
        which()->setCurrentIndex(index);
        emit which()->activated(index);
    }
    void enter(const QString& name, const QString& key);
    void store(const QString& name, const QString& key);
    QString origin() const { return Origin::of(m_server->baseUrl()).toString(); }
    QByteArray lastHead() const { return m_server->heads().last(); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    FakeKeychain* m_keychain = nullptr; ///< the window's
};

/// A window with a project of one row that asks the server.
void UiKeysTest::init()
{
    QSettings().clear();
    m_server = std::make_unique<ScriptedServer>([](int) { return ScriptedServer::answer("ok"); });
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>([]() -> Result<QUrl> {
        return Error{ErrorKind::BadEndpoint, {}, {}};
    });
    auto keychain = std::make_unique<FakeKeychain>();
    m_keychain = keychain.get();
    m_window->keys()->useVault(std::make_unique<KeyVault>(std::move(keychain)));
    m_window->show();
    QFile table(m_folder->filePath(u"t.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("id,text\n1,one\n");
    table.close();
    auto imported = Session::importTable(table.fileName(), m_folder->filePath(u"t.rowmill"_s), {}, {});
    QTRY_VERIFY(imported.isFinished());
    const std::shared_ptr<Session> session = *imported.result();
    imported = {};
    ProjectSetup setup = session->setup();
    setup.recipe.userPrompt = u"Say: {{text}}"_s;
    setup.model.endpoint = m_server->baseUrl().toString();
    setup.model.model = u"m"_s;
    session->setSetup(setup);
    session->allowOrigin(Origin::of(m_server->baseUrl()));
    m_window->adopt(session);
    m_window->findChild<SetupPanel*>()->openStep(SetupStep::Model);
    QTRY_VERIFY(field()->isVisible());
}

/// Into the dialog that is open.
void UiKeysTest::enter(const QString& name, const QString& key)
{
    QTRY_VERIFY(shown<KeyEntryDialog>());
    auto* dialog = shown<KeyEntryDialog>();
    if (!name.isEmpty())
        named<QLineEdit>(dialog, u"Name"_s)->setText(name);
    auto* secret = named<QLineEdit>(dialog, u"Key"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    secret->setText(key);
    press(dialog, u"Store"_s);
}

void UiKeysTest::store(const QString& name, const QString& key)
{
    pick(u"Store a key…"_s);
    enter(name, key);
    QTRY_VERIFY(!shown<KeyEntryDialog>());
}

void UiKeysTest::aKeyIsStoredFromTheModelPageAndGoesWithTheRun()
{
    store(u"work"_s, u"sk-of-work"_s);
    QCOMPARE(m_keychain->secret(origin() + u"/work"_s), QByteArray("sk-of-work"));
    QTRY_COMPARE(which()->currentText(), u"work"_s);
    m_window->actions()->run->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests(), 1, 30'000);
    QVERIFY2(lastHead().contains("Authorization: Bearer sk-of-work"), lastHead().constData());
}

void UiKeysTest::aKeyForThisSessionTakesItsPlaceAndIsNotStored()
{
    store(u"work"_s, u"sk-of-work"_s);
    QTRY_COMPARE(which()->currentText(), u"work"_s);
    pick(u"For this session only"_s);
    auto* key = named<QLineEdit>(field(), u"Key for this session"_s);
    QTRY_VERIFY(key->isVisible());
    key->setText(u"sk-today"_s);
    // A shortcut starts the run without leaving the field.
    m_window->actions()->run->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests(), 1, 30'000);
    QVERIFY2(lastHead().contains("Authorization: Bearer sk-today"), lastHead().constData());
    QVERIFY(key->text().isEmpty());
    QCOMPARE(KeyNames::all().size(), 1);
    QCOMPARE(m_keychain->secret(origin() + u"/work"_s), QByteArray("sk-of-work"));
}

void UiKeysTest::theWindowGoesOnWhileTheKeychainIsLocked()
{
    store(u"work"_s, u"sk-of-work"_s);
    m_keychain->lock();
    m_window->actions()->run->trigger();
    QTRY_COMPARE(m_keychain->waiting(), 1);
    QVERIFY(m_window->findChild<Banner*>()->text().contains(u"Waiting for the keychain"));
    // The window can be used: another prompt, another step.
    auto* panel = m_window->findChild<SetupPanel*>();
    panel->openStep(SetupStep::Limits);
    QCOMPARE(panel->openedStep(), SetupStep::Limits);
    QCOMPARE(m_server->connections(), 0);
    m_keychain->unlock();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests(), 1, 30'000);
    QVERIFY(lastHead().contains("Authorization: Bearer sk-of-work"));
}

void UiKeysTest::withoutAKeychainOnlyThisSessionIsLeft()
{
    m_keychain->setThere(false);
    pick(u"Store a key…"_s);
    enter(u"work"_s, u"sk-of-work"_s);
    auto* dialog = shown<KeyEntryDialog>();
    QVERIFY(dialog);
    const auto says = [dialog](const QString& words) {
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"for this session only"_s));
    QVERIFY(!says(u"sk-of-work"_s));
    dialog->reject();
    QVERIFY(KeyNames::all().isEmpty());
    QCOMPARE(which()->currentText(), u"For this session only"_s);
}

void UiKeysTest::keysAreReplacedChosenAndDeleted()
{
    store(u"work"_s, u"sk-of-work"_s);
    store(u"home"_s, u"sk-of-home"_s);
    QTRY_COMPARE(which()->currentText(), u"home"_s);
    m_window->actions()->keys->trigger();
    QTRY_VERIFY(shown<KeysDialog>());
    auto* dialog = shown<KeysDialog>();
    auto* list = dialog->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 2);
    list->setCurrentItem(list->findItems(u"work"_s, Qt::MatchExactly, 1).first());
    press(dialog, u"Replace…"_s);
    enter({}, u"sk-new"_s);
    QTRY_COMPARE(m_keychain->secret(origin() + u"/work"_s), QByteArray("sk-new"));
    // Replaced from the list, it is the one in use.
    QTRY_COMPARE(which()->currentText(), u"work"_s);
    list->setCurrentItem(list->findItems(u"home"_s, Qt::MatchExactly, 1).first());
    press(dialog, u"Delete…"_s);
    QTRY_VERIFY(shown<QMessageBox>());
    press(shown<QMessageBox>(), u"Delete"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QVERIFY(m_keychain->secret(origin() + u"/home"_s).isEmpty());
    QVERIFY(which()->findText(u"home"_s) < 0);
    dialog->reject();
    m_window->actions()->run->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests(), 1, 30'000);
    QVERIFY(lastHead().contains("Authorization: Bearer sk-new"));
}

void UiKeysTest::aNameWithoutItsKeyCanBeTakenOffTheList()
{
    store(u"work"_s, u"sk-of-work"_s);
    m_keychain->lose(origin() + u"/work"_s);
    m_window->actions()->run->trigger();
    QTRY_VERIFY(m_window->findChild<Banner*>()->text().contains(u"does not show the key"));
    QCOMPARE(m_server->connections(), 0);
    m_window->actions()->keys->trigger();
    QTRY_VERIFY(shown<KeysDialog>());
    press(shown<KeysDialog>(), u"Delete…"_s);
    QTRY_VERIFY(shown<QMessageBox>());
    press(shown<QMessageBox>(), u"Delete"_s);
    QTRY_VERIFY(shown<QMessageBox>() && shown<QMessageBox>()->text().contains(u"off the list"));
    press(shown<QMessageBox>(), u"Take off the list"_s);
    QTRY_VERIFY(KeyNames::all().isEmpty());
}

void UiKeysTest::anAddressThatCannotBeUsedIsNotStored_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("plain http elsewhere") << u"http://api.example.com/v1"_s;
    QTest::newRow("a user name in it") << u"https://anna@api.example.com"_s;
    QTest::newRow("none") << QString();
}

void UiKeysTest::anAddressThatCannotBeUsedIsNotStored()
{
    QFETCH(QString, server);
    pick(u"Store a key…"_s);
    QTRY_VERIFY(shown<KeyEntryDialog>());
    named<QLineEdit>(shown<KeyEntryDialog>(), u"Server"_s)->setText(server);
    enter(u"work"_s, u"sk-of-work"_s);
    QVERIFY(shown<KeyEntryDialog>());
    QVERIFY(KeyNames::all().isEmpty());
}

ROWMILL_TEST(UiKeysTest, QApplication)
#include "keys_test.moc"
