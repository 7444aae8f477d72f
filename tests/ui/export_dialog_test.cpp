#include "tests/room_test.h"
#include "ui/dialogs/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

/// The export dialog: what it offers, gives back, refuses and remembers.
class ExportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"RowmillTest"_s);
        QCoreApplication::setApplicationName(u"RowmillTest"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void init()
    {
        QSettings().clear();
        m_dialog = new ExportDialog({u"id"_s, u"text"_s, u"answer"_s}, true, false, nullptr);
    }

    void cleanup() { delete m_dialog; }

    void givesEverythingBackAsItStands()
    {
        const ExportChoice choice = accepted();
        QCOMPARE(choice.ending, u"xlsx"_s);
        QVERIFY(!choice.onlyShown);
        QCOMPARE(choice.columns, (QList<ExportColumn>{{0, u"id"_s}, {1, u"text"_s}, {2, u"answer"_s}}));
    }

    void columnsAreLeftOutRenamedAndMoved()
    {
        columns()->item(1)->setCheckState(Qt::Unchecked);
        columns()->item(2)->setText(u" Antwort "_s);
        columns()->setCurrentRow(2);
        click(u"up"_s);
        click(u"up"_s);
        QVERIFY2(!button(u"up"_s)->isEnabled(), "it is at the top");
        QCOMPARE(accepted().columns, (QList<ExportColumn>{{2, u"Antwort"_s}, {0, u"id"_s}}));
    }

    void refusesColumnsThatCannotBe_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<bool>("right");
        QTest::newRow("one has no name") << QStringList{u"a"_s, u" "_s, u"c"_s} << false;
        QTest::newRow("two have one name") << QStringList{u"a"_s, u"b"_s, u"a"_s} << false;
        QTest::newRow("none is chosen") << QStringList{} << false;
        QTest::newRow("all are right") << QStringList{u"a"_s, u"b"_s, u"c"_s} << true;
    }

    void refusesColumnsThatCannotBe()
    {
        QFETCH(QStringList, headings);
        QFETCH(bool, right);
        for (qsizetype i = 0; i < headings.size(); ++i)
            columns()->item(static_cast<int>(i))->setText(headings[i]);
        if (headings.isEmpty())
            click(u"None"_s);
        QCOMPARE(button(u"Export"_s)->isEnabled(), right);
        QSignalSpy spy(m_dialog, &ExportDialog::chosen);
        m_dialog->accept();
        QCOMPARE(spy.size(), right ? 1 : 0);
    }

    void onlyTextFormsHaveTextOptions_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("delimiter");
        QTest::addColumn<bool>("text");
        QTest::newRow("XLSX") << u"xlsx"_s << false << false;
        QTest::newRow("ODS") << u"ods"_s << false << false;
        QTest::newRow("CSV") << u"csv"_s << true << true;
        QTest::newRow("TSV") << u"tsv"_s << false << true;
        QTest::newRow("JSONL") << u"jsonl"_s << false << false;
    }

    void onlyTextFormsHaveTextOptions()
    {
        QFETCH(QString, ending);
        QFETCH(bool, delimiter);
        QFETCH(bool, text);
        const QList<QComboBox*> boxes = m_dialog->findChildren<QComboBox*>();
        QComboBox* form = boxes.first();
        form->setCurrentIndex(form->findData(ending));
        QCOMPARE(named<QComboBox>(u"Delimiter"_s)->isEnabled(), delimiter);
        for (QCheckBox* box : m_dialog->findChildren<QCheckBox*>()) {
            QCOMPARE(box->isEnabled(), text);
            box->setChecked(true);
        }
        const ExportChoice choice = accepted();
        QCOMPARE(choice.ending, ending);
        QCOMPARE(choice.write.bom, text);
        QCOMPARE(choice.write.excelSafe, text);
    }

    void remembersTheNextTime()
    {
        QComboBox* form = named<QComboBox>(u"File form"_s);
        form->setCurrentIndex(form->findData(u"csv"_s));
        QComboBox* delimiter = named<QComboBox>(u"Delimiter"_s);
        delimiter->setCurrentIndex(delimiter->findData(u";"_s));
        columns()->item(0)->setCheckState(Qt::Unchecked);
        accepted();
        delete m_dialog;
        m_dialog = new ExportDialog({u"id"_s, u"other"_s}, false, true, nullptr);
        const ExportChoice choice = accepted();
        QCOMPARE(choice.ending, u"csv"_s);
        QCOMPARE(choice.write.delimiter, ';');
        QCOMPARE(choice.columns, (QList<ExportColumn>{{1, u"other"_s}}));
        QVERIFY2(!choice.onlyShown, "without a filter there is nothing to choose");
    }

private:
    QListWidget* columns() const { return m_dialog->findChild<QListWidget*>(); }

    QPushButton* button(const QString& word) const
    {
        for (QPushButton* one : m_dialog->findChildren<QPushButton*>()) {
            if (one->text().remove(u'&').contains(word))
                return one;
        }
        return nullptr;
    }

    void click(const QString& word) const { button(word)->click(); }

    template<typename Widget>
    Widget* named(const QString& name) const
    {
        for (Widget* one : m_dialog->findChildren<Widget*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    ExportChoice accepted() const
    {
        ExportChoice made;
        connect(m_dialog, &ExportDialog::chosen, m_dialog,
                [&](const ExportChoice& choice) { made = choice; });
        m_dialog->accept();
        return made;
    }

    QTemporaryDir m_folder;
    QPointer<ExportDialog> m_dialog;
};

ROWMILL_TEST(ExportDialogTest, QApplication)
#include "export_dialog_test.moc"
