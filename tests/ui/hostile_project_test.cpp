#include "app/keys/allowed_origins.h"
#include "tests/engine/scripted_server.h"
#include "tests/room_test.h"
#include "ui/dialogs/key_entry_dialog.h"
#include "ui/setup/key_field.h"
#include "ui/setup/setup_panel.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// A project that came from elsewhere, opened in the window by somebody who has never named its server.
class HostileProjectTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Rowmill"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init();
    void cleanup() { m_window.reset(); }
    void notOneByteIsSentWithoutConsent();
    void onceAllowedItIsAskedAndRemembered();
    void editingThePromptIsNoConsent();
    void anAddressTypedByHandIsNotAskedAbout();
    void itsServerIsNotFilledInForAKey();
    void aLookAlikeIsShownAsItIs();

private:
    void open(const QString& endpoint);
    QMessageBox* question() const;
    static void press(QMessageBox* box, QMessageBox::ButtonRole role);
    QString project() const { return m_folder->filePath(u"t.rowmill"_s); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

void HostileProjectTest::init()
{
    QSettings().clear();
    m_server = std::make_unique<ScriptedServer>([](int) { return ScriptedServer::answer("ok"); });
    m_folder = std::make_unique<QTemporaryDir>();
}

/// The author's project, closed, then opened here.
void HostileProjectTest::open(const QString& endpoint)
{
    QFile table(m_folder->filePath(u"t.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("id,text\n1,one\n2,two\n");
    table.close();
    {
        auto imported = Session::importTable(table.fileName(), project(), {}, {});
        QTRY_VERIFY(imported.isFinished());
        const std::shared_ptr<Session> session = *imported.result();
        imported = {};
        ProjectSetup setup = session->setup();
        setup.recipe.userPrompt = u"Say: {{text}}"_s;
        setup.model.endpoint = endpoint;
        setup.model.model = u"m"_s;
        session->setSetup(setup);
    }
    m_window = std::make_unique<MainWindow>([]() -> Result<QUrl> {
        return Error{ErrorKind::BadEndpoint, {}, {}};
    });
    m_window->show();
    m_window->openFile(project());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->actions()->run->isEnabled(), 30'000);
}

QMessageBox* HostileProjectTest::question() const
{
    for (auto* box : m_window->findChildren<QMessageBox*>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void HostileProjectTest::press(QMessageBox* box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == role) {
            button->click();
            return;
        }
    }
}

void HostileProjectTest::notOneByteIsSentWithoutConsent()
{
    open(m_server->baseUrl().toString());
    for (QAction* act : {m_window->actions()->run, m_window->actions()->tryRows}) {
        act->trigger();
        QTRY_VERIFY(question());
        QVERIFY2(question()->informativeText().contains(Origin::of(m_server->baseUrl()).toString()),
                 qPrintable(question()->informativeText()));
        QCOMPARE(question()->textFormat(), Qt::PlainText);
        // Enter alone is no consent.
        QTest::keyClick(question(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QVERIFY(act->isEnabled());
    }
    QVERIFY(!AllowedOrigins::contains(Origin::of(m_server->baseUrl())));
    QCOMPARE(m_server->connections(), 0);
}

void HostileProjectTest::onceAllowedItIsAskedAndRemembered()
{
    open(m_server->baseUrl().toString());
    m_window->actions()->tryRows->trigger();
    QTRY_VERIFY(question());
    QCOMPARE(m_server->connections(), 0);
    press(question(), QMessageBox::DestructiveRole);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests(), 2, 30'000);
    QVERIFY(AllowedOrigins::contains(Origin::of(m_server->baseUrl())));
    QVERIFY(!question());
}

void HostileProjectTest::editingThePromptIsNoConsent()
{
    open(m_server->baseUrl().toString());
    auto* panel = m_window->findChild<SetupPanel*>();
    ProjectSetup setup = panel->setup();
    setup.recipe.userPrompt = u"Shout: {{text}}"_s;
    emit panel->changed(setup);
    m_window->actions()->run->trigger();
    QTRY_VERIFY(question());
    press(question(), QMessageBox::RejectRole);
    QCOMPARE(m_server->connections(), 0);
}

void HostileProjectTest::anAddressTypedByHandIsNotAskedAbout()
{
    open(u"https://elsewhere.invalid/v1"_s);
    auto* panel = m_window->findChild<SetupPanel*>();
    panel->openStep(SetupStep::Model);
    QLineEdit* url = nullptr;
    for (auto* field : panel->findChildren<QLineEdit*>()) {
        if (field->text() == u"https://elsewhere.invalid/v1"_s)
            url = field;
    }
    QVERIFY(url);
    url->selectAll();
    QTest::keyClicks(url, m_server->baseUrl().toString());
    m_window->actions()->run->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests(), 2, 30'000);
    QVERIFY(!question());
    QVERIFY(AllowedOrigins::contains(Origin::of(m_server->baseUrl())));
    QVERIFY(!AllowedOrigins::contains(Origin::of(QUrl(u"https://elsewhere.invalid/v1"_s))));
}

/// Storing a key for a server names it; the dialog must not put the project's word into the user's mouth.
void HostileProjectTest::itsServerIsNotFilledInForAKey()
{
    open(m_server->baseUrl().toString());
    emit m_window->findChild<KeyField*>()->storeRequested();
    QTRY_VERIFY(m_window->findChild<KeyEntryDialog*>());
    auto* dialog = m_window->findChild<KeyEntryDialog*>();
    QVERIFY(dialog->findChild<QLineEdit*>()->text().isEmpty());
    dialog->reject();
    AllowedOrigins::add(Origin::of(m_server->baseUrl()));
    QTRY_VERIFY(!m_window->findChild<KeyEntryDialog*>());
    emit m_window->findChild<KeyField*>()->storeRequested();
    QTRY_VERIFY(m_window->findChild<KeyEntryDialog*>());
    QCOMPARE(m_window->findChild<KeyEntryDialog*>()->findChild<QLineEdit*>()->text(),
             Origin::of(m_server->baseUrl()).toString());
}

void HostileProjectTest::aLookAlikeIsShownAsItIs()
{
    open(u"https://api.\u043epenai.com/v1"_s);
    m_window->actions()->run->trigger();
    QTRY_VERIFY(question());
    QVERIFY2(question()->text().contains(u"api.xn--"), qPrintable(question()->text()));
    QVERIFY(question()->informativeText().contains(u"api.\u043epenai.com"));
    const auto* panel = m_window->findChild<SetupPanel*>();
    const StepState step = stepState(SetupStep::Model, panel->setup(), {});
    QVERIFY2(step.line.contains(u"api.xn--"), qPrintable(step.line));
    press(question(), QMessageBox::RejectRole);
}

ROWMILL_TEST(HostileProjectTest, QApplication)
#include "hostile_project_test.moc"
