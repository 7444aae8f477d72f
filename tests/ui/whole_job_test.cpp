#include "tests/room_test.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/setup/prompt_edit.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/banner.h"
#include "ui/window/actions.h"
#include "ui/window/project_view.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;

/// The main job in the real window: open a table, write the prompt, run it on the practice endpoint, retry
/// what failed, save, export, and read the file back.
class WholeJobTest : public WindowTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void fromTableToExport();
    void failedRowsAreRetriedInOneClick();
    void aPausedRunGoesOn();
    void aBrokenTableIsToldAndWhatIsOpenStays();
    void savedUnderANameItIsThatFile();
    void aPlaceThatCannotBeWrittenIsToldWithTheReason();

private:
    static constexpr int Rows = 120;

    void open(const QString& file);
    void write(const char* prompt);
    void trigger(QAction* action);
    void chooseFile(const QString& file);
    bool shows(const QString& column, int position, const QString& text) const;
    int done() const;

    RowTableModel* model() const { return m_window->findChild<TablePage*>()->model(); }
    Actions* actions() const { return m_window->actions(); }
};

void WholeJobTest::initTestCase()
{
    isolate();
}

void WholeJobTest::init()
{
    startAnew();
    PracticeOptions options;
    options.latencySeconds = 0.02;
    startServer(options);
    QFile table(path("t.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("id,text\n");
    for (int i = 1; i <= Rows; ++i)
        table.write(QByteArray::number(i) + ",\"message " + QByteArray::number(i) + "\"\n");
    table.close();
    showWindow({1280, 800});
    open(table.fileName());
}

void WholeJobTest::cleanup()
{
    end();
}

void WholeJobTest::open(const QString& file)
{
    m_window->openFile(file);
    QTRY_COMPARE(model()->rowCount(), Rows);
}

void WholeJobTest::write(const char* prompt)
{
    const auto edits = m_window->findChildren<PromptEdit*>();
    QCOMPARE(edits.size(), 2);
    PromptEdit* edit = edits.at(1);
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, QString::fromUtf8(prompt));
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(actions()->run->isEnabled());
}

void WholeJobTest::trigger(QAction* action)
{
    QTRY_VERIFY2(action->isEnabled(), qPrintable(action->text()));
    action->trigger();
}

void WholeJobTest::chooseFile(const QString& file)
{
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog*>()));
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!m_window->findChild<QFileDialog*>());
}

bool WholeJobTest::shows(const QString& column, int position, const QString& text) const
{
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == column)
            return model()->index(position, i).data().toString().contains(text);
    }
    return false;
}

int WholeJobTest::done() const
{
    int count = 0;
    for (int position = 0; position < Rows; ++position)
        count += shows(QStringLiteral("Status"), position, QStringLiteral("Done"));
    return count;
}

void WholeJobTest::fromTableToExport()
{
    write("Say: {{text}}");
    trigger(actions()->tryRows);
    QTRY_COMPARE(done(), 5);
    QCOMPARE(m_server->counts().requests, 5);
    trigger(actions()->run);
    QTRY_COMPARE_WITH_TIMEOUT(done(), Rows, 20'000);
    QCOMPARE(m_server->counts().requests, Rows);
    QTRY_VERIFY(shows(QStringLiteral("answer"), 41, QStringLiteral("Say: message 42")));
    trigger(actions()->exportAll);
    ExportDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ExportDialog*>()));
    auto* form = dialog->findChild<QComboBox*>();
    form->setCurrentIndex(form->findData(QStringLiteral("csv")));
    dialog->accept();
    chooseFile(path("answers.csv"));
    QTRY_VERIFY(QFile::exists(path("answers.csv")));
    QFile file(path("answers.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine(), QByteArray("id,text,answer,status,error\n"));
    for (int i = 1; i <= Rows; ++i) {
        const QByteArray line = file.readLine();
        QVERIFY(line.startsWith(QByteArray(QByteArray::number(i) + ",message ")));
        QVERIFY(line.contains(QByteArray("Say: message " + QByteArray::number(i))));
    }
    QVERIFY(file.atEnd());
}

void WholeJobTest::failedRowsAreRetriedInOneClick()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Refuse, 0.3}};
    m_server->setOptions(options);
    write("{{text}}");
    QVERIFY(!actions()->retryFailed->isEnabled());
    trigger(actions()->run);
    QTRY_VERIFY_WITH_TIMEOUT(actions()->retryFailed->isEnabled(), 20'000);
    QVERIFY(done() < Rows);
    m_server->setOptions({});
    trigger(actions()->retryFailed);
    QTRY_COMPARE_WITH_TIMEOUT(done(), Rows, 20'000);
    QTRY_VERIFY(!actions()->retryFailed->isEnabled());
}

void WholeJobTest::aPausedRunGoesOn()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Quota, 1.0}};
    m_server->setOptions(options);
    write("{{text}}");
    trigger(actions()->run);
    auto* banner = m_window->findChild<Banner*>();
    QTRY_VERIFY_WITH_TIMEOUT(
        banner->isVisible() && banner->text().contains(QLatin1String("quota"), Qt::CaseInsensitive), 10'000);
    QCOMPARE(done(), 0);
    m_server->setOptions({});
    trigger(actions()->run);
    QTRY_COMPARE_WITH_TIMEOUT(done(), Rows, 20'000);
}

void WholeJobTest::aBrokenTableIsToldAndWhatIsOpenStays()
{
    QFile broken(path("broken.jsonl"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"a\":1}\n{\"a\":2}\n{\"a\":\n");
    broken.close();
    m_window->openFile(broken.fileName());
    auto* banner = m_window->findChild<Banner*>();
    QTRY_VERIFY(banner->text().contains(QLatin1String("broken.jsonl, line 3")));
    QCOMPARE(model()->rowCount(), Rows);
}

void WholeJobTest::savedUnderANameItIsThatFile()
{
    write("{{text}}");
    trigger(actions()->tryRows);
    QTRY_COMPARE(done(), 5);
    QVERIFY(m_window->isWindowModified());
    trigger(actions()->save);
    chooseFile(path("mine.rowmill"));
    QTRY_VERIFY(!m_window->isWindowModified());
    QVERIFY(QFile::exists(path("mine.rowmill")));
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("mine.rowmill")));
    trigger(actions()->run);
    QTRY_COMPARE_WITH_TIMEOUT(done(), Rows, 20'000);
}

void WholeJobTest::aPlaceThatCannotBeWrittenIsToldWithTheReason()
{
    trigger(actions()->exportAll);
    ExportDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ExportDialog*>()));
    dialog->accept();
    QFileDialog* question = nullptr;
    QTRY_VERIFY((question = m_window->findChild<QFileDialog*>()));
    QVERIFY2(!question->testOption(QFileDialog::DontConfirmOverwrite), "a path that exists is asked about");
    emit question->fileSelected(path("t.csv/answers.xlsx"));
    question->close();
    auto* banner = m_window->findChild<Banner*>();
    QTRY_VERIFY(banner->isVisible() && banner->kind() == Banner::Kind::Error);
    QVERIFY2(banner->text().contains(QLatin1String("answers.xlsx cannot be written: ")),
             qPrintable(banner->text()));
}

ROWMILL_TEST(WholeJobTest, QApplication)
#include "whole_job_test.moc"
