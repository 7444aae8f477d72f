#include "tests/http/test_certificates.h"
#include "tests/room_test.h"
#include "ui/dialogs/network_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/network_commands.h"
#include "ui/window/window_settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// The network preferences: what they take, what they keep, what they never write down.
class NetworkDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"RowmillTest"_s);
        QCoreApplication::setApplicationName(u"RowmillTest"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCOMPARE(makeCertificates(m_folder.path(), ServerCertificate::Good), QString());
    }

    void init() { QSettings().clear(); }

    void okIsThereOnlyWhenTheAddressIsRight_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("right");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* choice, const char* address, bool right,
                            const char* said) {
            QTest::newRow(name) << QString::fromUtf8(choice) << QString::fromUtf8(address) << right
                                << QString::fromUtf8(said);
        };
        row("the system's needs no address", "system", "", true, "asked directly");
        row("none needs no address", "No proxy", "", true, "asked directly");
        row("none minds no bad address", "No proxy", "ftp://x", true, "asked directly");
        row("an address not yet typed", "This proxy", "", false, "asked directly");
        row("no port", "This proxy", "http://proxy.example", false, "its port is missing");
        row("an unknown scheme", "This proxy", "ftp://proxy.example:21", false, "must start with");
        row("a right one", "This proxy", "http://proxy.example:3128", true, "asked directly");
        row("with a password", "This proxy", "http://anna:secret@proxy.example:3128", true, "never saved");
    }

    void okIsThereOnlyWhenTheAddressIsRight()
    {
        QFETCH(QString, choice);
        QFETCH(QString, address);
        QFETCH(bool, right);
        QFETCH(QString, said);
        Shown dialog({});
        dialog.choose(choice);
        dialog.address()->setText(address);
        QCOMPARE(dialog.address()->isEnabled(), choice == u"This proxy");
        QCOMPARE(dialog.ok()->isEnabled(), right);
        QVERIFY2(dialog.says(said), qPrintable(said));
        QVERIFY(!dialog.says(u"secret"_s));
    }

    void aLongAddressDoesNotWidenTheDialog()
    {
        Shown dialog({});
        const int width = dialog->width();
        dialog.choose(u"This proxy"_s);
        dialog.address()->setText(u"http://proxy.example:1/"_s + QString(400, u'a'));
        QVERIFY(dialog.says(u"nothing may follow"_s));
        QVERIFY(dialog->minimumSizeHint().width() <= width);
    }

    void aFileThatCannotBeUsedIsSaidAndCanBeCleared()
    {
        HttpSettings settings;
        settings.caFile = m_folder.filePath(u"server.ext"_s);
        Shown dialog(settings);
        QVERIFY(!dialog.ok()->isEnabled());
        QVERIFY(dialog.says(u"holds no certificate"_s));
        dialog.button(u"Use no CA file"_s)->click();
        QVERIFY(dialog.ok()->isEnabled());
        QVERIFY(!dialog.says(u"holds no certificate"_s));
        QVERIFY(!dialog.button(u"Use no CA file"_s)->isEnabled());
        dialog.ok()->click();
        QCOMPARE(dialog.chosen(), HttpSettings());
    }

    void aFileThatIsRightIsTaken()
    {
        HttpSettings settings;
        settings.caFile = m_folder.filePath(u"ca.pem"_s);
        Shown dialog(settings);
        QVERIFY(dialog.ok()->isEnabled());
        dialog.ok()->click();
        QCOMPARE(dialog.chosen(), settings);
    }

    void thePasswordIsNotShownAndKeptWithItsAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("password");
        QTest::newRow("as it was") << u"http://anna@proxy.example:3128"_s << u"secret"_s;
        QTest::newRow("another host") << u"http://anna@other.example:3128"_s << QString();
        QTest::newRow("another user") << u"http://berta@proxy.example:3128"_s << QString();
        QTest::newRow("another password") << u"http://anna:new@proxy.example:3128"_s << u"new"_s;
    }

    void thePasswordIsNotShownAndKeptWithItsAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, password);
        Shown dialog(withPassword());
        QVERIFY(!dialog.address()->text().contains(u"secret"_s));
        QCOMPARE(dialog.address()->text(), u"http://anna@proxy.example:3128"_s);
        dialog.address()->setText(typed);
        dialog.ok()->click();
        QCOMPARE(dialog.chosen().proxy.mode, ProxySetting::Mode::Manual);
        QCOMPARE(dialog.chosen().proxy.address.password(), password);
    }

    void settingsHoldNoPassword()
    {
        HttpSettings settings = withPassword();
        settings.caFile = u"/etc/ca.pem"_s;
        WindowSettings::setNetwork(settings);
        QSettings().sync();
        QFile file(QSettings().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("proxy.example"));
        QVERIFY(!written.contains("secret"));
        settings.proxy.address.setPassword({});
        QCOMPARE(WindowSettings::network(), settings);
        settings.proxy = {ProxySetting::Mode::None, {}};
        WindowSettings::setNetwork(settings);
        QCOMPARE(WindowSettings::network(), settings);
    }

    void theWindowAppliesAndRemembers()
    {
        MainWindow window([] { return Result<QUrl>(Error{ErrorKind::BadEndpoint, {}, {}}); });
        QCOMPARE(window.network()->settings(), HttpSettings());
        window.actions()->network->trigger();
        auto* dialog = window.findChild<NetworkDialog*>();
        QVERIFY(dialog);
        for (auto* choice : dialog->findChildren<QRadioButton*>()) {
            if (choice->text().contains(u"This"_s))
                choice->setChecked(true);
        }
        dialog->findChildren<QLineEdit*>().first()->setText(u"http://anna:secret@proxy.example:3128"_s);
        dialog->accept();
        QCOMPARE(window.network()->settings(), withPassword());
        HttpSettings remembered = withPassword();
        remembered.proxy.address.setPassword({});
        QCOMPARE(WindowSettings::network(), remembered);
    }

    void lettersAndNamesAreThereAndDiffer()
    {
        Shown dialog(withPassword());
        QSet<QString> letters;
        for (const auto* button : dialog->findChildren<QAbstractButton*>()) {
            if (qobject_cast<const QPushButton*>(button) && button->parent() != dialog.operator->())
                continue; // OK and Cancel have their keys
            const qsizetype at = button->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(button->text()));
            letters.insert(button->text().mid(at + 1, 1).toLower());
        }
        QCOMPARE(letters.size(), 5);
        for (const auto* field : dialog->findChildren<QLineEdit*>())
            QVERIFY(!field->accessibleName().isEmpty());
    }

private:
    /// A dialog that is on the screen, found by what a person reads in it.
    class Shown {
    public:
        explicit Shown(const HttpSettings& settings) : m_dialog(new NetworkDialog(settings, nullptr))
        {
            m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            QObject::connect(m_dialog.get(), &NetworkDialog::chosen,
                             [this](const HttpSettings& chosen) { m_chosen = chosen; });
            m_dialog->show();
        }
        NetworkDialog* operator->() const { return m_dialog.get(); }
        void choose(const QString& text) const
        {
            for (auto* choice : m_dialog->findChildren<QRadioButton*>()) {
                if (QString(choice->text()).remove(u'&').contains(text))
                    choice->setChecked(true);
            }
        }
        QLineEdit* address() const
        {
            for (auto* field : m_dialog->findChildren<QLineEdit*>()) {
                if (field->accessibleName() == u"Proxy address"_s)
                    return field;
            }
            return nullptr;
        }
        QPushButton* button(const QString& name) const
        {
            for (auto* button : m_dialog->findChildren<QPushButton*>()) {
                if (button->accessibleName() == name || button->text() == name)
                    return button;
            }
            return nullptr;
        }
        QPushButton* ok() const { return button(u"OK"_s); }
        bool says(const QString& text) const
        {
            for (const auto* label : m_dialog->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        }
        HttpSettings chosen() const { return m_chosen; }

    private:
        std::unique_ptr<NetworkDialog> m_dialog;
        HttpSettings m_chosen;
    };

    static HttpSettings withPassword()
    {
        HttpSettings settings;
        settings.proxy = {ProxySetting::Mode::Manual, QUrl(u"http://anna:secret@proxy.example:3128"_s)};
        return settings;
    }

    QTemporaryDir m_folder;
};

ROWMILL_TEST(NetworkDialogTest, QApplication)
#include "network_dialog_test.moc"
