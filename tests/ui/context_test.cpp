#include "app/practice/practice_server.h"
#include "tests/room_test.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/answer_page.h"
#include "ui/setup/context_field.h"
#include "ui/setup/prompt_page.h"
#include "ui/setup/setup_step.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/plain_label.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

/// The rows around each row, chosen on the prompt page and seen wherever the request is shown.
class ContextInTheWindow : public QObject {
    Q_OBJECT

private:
    template<typename Field>
    static Field* named(QWidget& page, const QString& name)
    {
        const QList<Field*> fields = page.findChildren<Field*>();
        for (Field* field : fields) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    static QSpinBox* before(QWidget& page)
    {
        return named<QSpinBox>(page, u"Rows before each row, as context"_s);
    }
    static QSpinBox* after(QWidget& page)
    {
        return named<QSpinBox>(page, u"Rows after each row, as context"_s);
    }
    static QToolButton* pick(QWidget& page)
    {
        const QList<QToolButton*> buttons = page.findChild<ContextField*>()->findChildren<QToolButton*>();
        return buttons.value(0);
    }
    /// Ticks, or unticks, an entry of the menu of columns.
    static void toggle(QWidget& page, const QString& column)
    {
        QMenu* menu = pick(page)->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == column) {
                action->trigger();
                return;
            }
        }
        QFAIL("no such entry");
    }
    static RowContext last(const QSignalSpy& spy)
    {
        return spy.last().first().value<ProjectSetup>().recipe.context;
    }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<ProjectSetup>();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"RowmillTest"_s);
        QCoreApplication::setApplicationName(u"RowmillTest"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    void showingEmitsNothing()
    {
        PromptPage page;
        const QSignalSpy spy(page.findChild<ContextField*>(), &ContextField::changed);
        page.setColumns({u"text"_s, u"R&D"_s});
        ProjectSetup setup;
        setup.recipe.context = {2, 1, {u"R&D"_s}};
        page.setSetup(setup);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(before(page)->value(), 2);
        QCOMPARE(after(page)->value(), 1);
        QCOMPARE(pick(page)->text(), u"R&&D"_s);
        QCOMPARE(pick(page)->accessibleName(), u"Columns of the context: R&D"_s);
        QVERIFY(!before(page)->toolTip().isEmpty() && !after(page)->toolTip().isEmpty());
        page.setSetup({});
        QCOMPARE(before(page)->value(), 0);
        QVERIFY(pick(page)->isHidden());
    }

    void whatIsChosenIsTold()
    {
        PromptPage page;
        QSignalSpy spy(&page, &PromptPage::changed);
        page.setColumns({u"text"_s, u"R&D"_s, u"id"_s});
        page.setSetup({});
        before(page)->setValue(2);
        QCOMPARE(last(spy), (RowContext{2, 0}));
        QVERIFY(!pick(page)->isHidden());
        QCOMPARE(pick(page)->text(), u"columns of the prompt"_s);
        toggle(page, u"id"_s);
        QCOMPARE(last(spy), (RowContext{2, 0, {u"id"_s}}));
        toggle(page, u"R&&D"_s);
        QCOMPARE(last(spy), (RowContext{2, 0, {u"id"_s, u"R&D"_s}}));
        toggle(page, u"id"_s);
        QCOMPARE(last(spy), (RowContext{2, 0, {u"R&D"_s}}));
        // Without rows nothing is kept in the recipe; here the choice is remembered.
        before(page)->setValue(0);
        QCOMPARE(last(spy), RowContext());
        after(page)->setValue(99);
        QCOMPARE(last(spy), (RowContext{0, RowContext::Most, {u"R&D"_s}}));
        toggle(page, u"The columns that the prompt names"_s);
        QCOMPARE(last(spy), (RowContext{0, RowContext::Most}));
    }

    void aColumnThatIsNotThereIsToldAndCanBeTakenOut()
    {
        PromptPage page;
        QSignalSpy spy(&page, &PromptPage::changed);
        page.setColumns({u"text"_s});
        ProjectSetup setup;
        setup.recipe.userPrompt = u"{{text}}"_s;
        setup.recipe.context = {1, 0, {u"text"_s, u"gone"_s}};
        setup.model.endpoint = u"practice"_s;
        page.setSetup(setup);
        const TableFacts table{u"t.csv"_s, 3, {u"text"_s}};
        const auto told = [&page] {
            const QList<PlainLabel*> labels = page.findChildren<PlainLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) {
                return !label->isHidden() && label->text().contains(u"gone"_s);
            });
        };
        QVERIFY(told());
        QVERIFY(!stepState(SetupStep::Prompt, setup, table).ready);
        QVERIFY(whatIsMissing(setup, table).contains(u"gone"_s));
        toggle(page, u"gone"_s);
        QCOMPARE(last(spy).columns, QStringList{u"text"_s});
        QVERIFY(!told());
        QVERIFY(whatIsMissing(spy.last().first().value<ProjectSetup>(), table).isEmpty());
    }

    void theChecklistNamesIt_data()
    {
        QTest::addColumn<RowContext>("context");
        QTest::addColumn<QString>("line");
        QTest::newRow("none") << RowContext() << u"1 column(s) used"_s;
        QTest::newRow("before") << RowContext{2, 0} << u"1 column(s) used · context 2 + 0"_s;
        QTest::newRow("both") << RowContext{2, 1} << u"1 column(s) used · context 2 + 1"_s;
    }

    void theChecklistNamesIt()
    {
        QFETCH(RowContext, context);
        ProjectSetup setup;
        setup.recipe.userPrompt = u"{{text}}"_s;
        setup.recipe.context = context;
        const TableFacts table{u"t.csv"_s, 3, {u"text"_s}};
        QTEST(stepState(SetupStep::Prompt, setup, table).line, "line");
    }

    void thatRowsAreNotPackedIsSaid()
    {
        AnswerPage page;
        page.setTable({u"t.csv"_s, 100, {u"text"_s}});
        ProjectSetup setup;
        setup.recipe.pack = 10;
        setup.recipe.context = {1, 0};
        page.setSetup(setup);
        const QList<PlainLabel*> labels = page.findChildren<PlainLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) {
            return label->text().contains(u"each is asked alone"_s);
        }));
    }

    void theFinishedRequestShowsItAndUndoTakesItBack()
    {
        QTemporaryDir folder;
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        const auto server = std::move(*PracticeServer::start({}));
        const QString path = folder.filePath(u"t.csv"_s);
        QFile table(path);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("text\nrow 1\nrow 2\nrow 3\nrow 4\n");
        table.close();
        const auto made = Session::importTable(path, folder.filePath(u"t.rowmill"_s), {}, {});
        QTRY_VERIFY(made.isFinished());
        const std::shared_ptr<Session> session = *made.result();
        ProjectSetup setup = session->setup();
        setup.recipe.userPrompt = u"Say: {{text}}"_s;
        session->setSetup(setup);
        MainWindow window([&server]() -> Result<QUrl> { return server->baseUrl(); });
        window.resize(1400, 900);
        window.show();
        window.adopt(session);
        auto* rows = window.findChild<TablePage*>();
        QTRY_VERIFY(rows->model()->recordAt(0));
        rows->table()->selectRow(3);
        auto* page = window.findChild<PromptPage*>();
        auto* preview = named<QPlainTextEdit>(*page, u"Finished request for the selected row"_s);
        auto* request = named<QPlainTextEdit>(*window.findChild<Inspector*>(), u"Request"_s);
        QTRY_COMPARE(request->toPlainText(), u"Say: row 3"_s);

        before(*page)->setValue(1);
        const QString lead = u"The rows around the row to answer, as context only. Do not answer them.\n\n"_s;
        const QString asked = lead + u"Rows before it:\n{\"text\": \"row 2\"}"_s;
        QTRY_COMPARE(request->toPlainText(), asked + u"\n\nThe row to answer:\nSay: row 3"_s);
        QTRY_VERIFY(preview->toPlainText().contains(u"row 2"_s));
        after(*page)->setValue(2);
        QTRY_COMPARE(request->toPlainText(), asked + u"\n\nRows after it:\n{\"text\": \"row 4\"}"
                                                     "\n\nThe row to answer:\nSay: row 3"_s);
        rows->table()->selectRow(1);
        QTRY_COMPARE(request->toPlainText(),
                     lead + u"Rows after it:\n{\"text\": \"row 2\"}\n{\"text\": \"row 3\"}"
                            "\n\nThe row to answer:\nSay: row 1"_s);
        QTRY_VERIFY(window.actions()->undo->isEnabled());
        while (window.actions()->undo->isEnabled())
            window.actions()->undo->trigger();
        QTRY_COMPARE(request->toPlainText(), u"Say: row 1"_s);
        QCOMPARE(before(*page)->value(), 0);
        QCOMPARE(after(*page)->value(), 0);
    }
};

ROWMILL_TEST(ContextInTheWindow, QApplication)
#include "context_test.moc"
