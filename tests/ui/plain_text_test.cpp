#include "app/engine/session.h"
#include "tests/room_test.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/gone_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/dialogs/prices_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/inspector/attempt_view.h"
#include "ui/setup/setup_panel.h"
#include "ui/setup/step_button.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/banner.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/shown_text.h"
#include "ui/window/actions.h"
#include "ui/window/project_view.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

namespace {

/// Wherever "bold" can be read, all of this must be, as it is written here.
const QString Marked = u"<b>bold &amp; x&y"_s;

/// As a person reads it: what stands there after Qt has taken its markup out.
QString read(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// As a menu or button shows it.
QString withoutMnemonic(const QString& text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i >= text.size())
            break;
        shown.append(text.at(i));
    }
    return shown;
}

bool isRight(const QString& shown)
{
    return !shown.contains(u"bold"_s) || shown.contains(Marked);
}

} // namespace

/// A table, its columns, its answers and whatever else is not ours, made to be taken for markup, for
/// mnemonics, for placeholders of a title, or to burst the window: shown as they are, everywhere.
class PlainTextTest : public WindowTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void lines_data();
    void lines();
    void tips_data();
    void tips();
    void theWindowShowsItAsItIs();
    void theMenusShowItAsItIs();
    void everyDialogShowsItAsItIs_data();
    void everyDialogShowsItAsItIs();
    void anAttemptShowsItAsItIs();
    void aHugeCellHoldsNobodyUp();

private:
    void openHostile();
    void sweep(QWidget* root) const;
    QDialog* makeDialog(const QString& which) const;
    Actions* actions() const { return m_window->actions(); }
    ProjectView* view() const { return m_window->findChild<ProjectView*>(); }

    QString m_file;
};

void PlainTextTest::initTestCase()
{
    isolate();
}

void PlainTextTest::init()
{
    startAnew();
    startServer();
    showWindow({1280, 800});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    openHostile();
}

void PlainTextTest::cleanup()
{
    end();
}

void PlainTextTest::openHostile()
{
    m_file = m_folder->filePath(Marked + u"[*].csv"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray marked = Marked.toUtf8();
    const QByteArray tail = "\u202Edesrever\u202C \a <img src=x> " + QByteArray(5'000, 'w');
    file.write('"' + marked + tail + "\",\"" + marked + "\",plain\n");
    for (int i = 0; i < 8; ++i)
        file.write('"' + marked + "\n<img src=x>" + tail + "\",\"" + marked + "\",a\n");
    file.write("\"" + marked + QByteArray(1'000'000, 'm') + "\",\"" + marked + "\",a\n");
    file.close();
    m_window->openFile(m_file);
    QTRY_COMPARE(view()->table()->model()->rowCount(), 9);
    const auto edits = view()->setup()->findChildren<QPlainTextEdit*>();
    for (QPlainTextEdit* edit : edits) {
        if (edit->accessibleName() == u"Prompt for each row"_s)
            edit->setPlainText(u"{{"_s + Marked + u"}} {{unknown <b>bold &amp; x&y}}"_s);
    }
}

/// Everything that can be read in it, or heard.
void PlainTextTest::sweep(QWidget* root) const
{
    const auto widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const QByteArray who = described(widget).left(200).toUtf8();
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            const bool plain = label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text());
            QVERIFY2(plain, who.constData());
            QVERIFY2(isRight(label->buddy() ? withoutMnemonic(label->text()) : label->text()),
                     who.constData());
        }
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            // What was never saved is shown by the name of its file, where the marks are no letters.
            const bool unsaved = button->inherits("rowmill::RecentRow");
            const bool painted = button->inherits("rowmill::Chip") || button->inherits("rowmill::StepButton");
            if (unsaved)
                continue;
            QVERIFY2(isRight(painted ? button->text() : withoutMnemonic(button->text())), who.constData());
        }
        QVERIFY2(isRight(read(widget->toolTip())), who.constData());
        QVERIFY2(isRight(widget->accessibleName()), who.constData());
        QVERIFY2(isRight(widget->accessibleDescription()), who.constData());
    }
    QVERIFY2(root->width() <= 1280 && root->height() <= 800,
             qPrintable(u"%1 x %2"_s.arg(root->width()).arg(root->height())));
    QVERIFY2(root->minimumSizeHint().width() <= 1280 && root->minimumSizeHint().height() <= 800,
             qPrintable(u"at least %1 x %2"_s.arg(root->minimumSizeHint().width())
                            .arg(root->minimumSizeHint().height())));
}

void PlainTextTest::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup is text") << u"<b>x</b> &amp;"_s << u"<b>x</b> &amp;"_s;
    QTest::newRow("lines become one") << u"a\r\n\tb\u2028c"_s << u"a b c"_s;
    QTest::newRow("controls are blanks") << u"a\u0007b\u001b[1mc"_s << u"a b [1mc"_s;
    QTest::newRow("nothing turns around") << u"\u202Etxt.exe\u202C \u2067x\u2069"_s << u"txt.exe x"_s;
    QTest::newRow("the long is cut") << QString(1'000'000, u'x') << QString(79, u'x') + u'…';
    QTest::newRow("no half of a character is left")
        << QString(78, u'x') + u"😀😀"_s << QString(78, u'x') + u'…';
}

void PlainTextTest::lines()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(lineText(text), shown);
    QCOMPARE(withoutMnemonic(menuText(text)), shown);
}

void PlainTextTest::tips_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"<b>bold</b>", "a & b \"quoted\"", "&lt;b&gt;", "first\nsecond <img src=x>",
                             "<img src=x>\n  indented", "a < b and c > d", "plain"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PlainTextTest::tips()
{
    QFETCH(QString, text);
    QCOMPARE(read(tipText(text)), text);
    QVERIFY(tipText(QString(1'000'000, u'<')).size() < 10'000);
}

void PlainTextTest::theWindowShowsItAsItIs()
{
    for (int step = 0; step < SetupStepCount; ++step) {
        view()->setup()->openStep(static_cast<SetupStep>(step));
        sweep(m_window.get());
    }
    QCOMPARE(m_window->windowTitle().count(u"[*][*]"_s), 1); // which is shown as one
    QVERIFY(m_window->windowTitle().startsWith(Marked));
    const QString message = Marked + u"\n<img src=x> "_s + QString(100'000, u'w');
    m_window->findChild<Banner*>()->showMessage(Banner::Kind::Error, message, {});
    sweep(m_window.get());
    QVERIFY(m_window->findChild<Banner*>()->height() < 400);
    QCOMPARE(spoken(m_window->findChild<Banner*>()), message);

    const auto edits = view()->setup()->findChildren<QPlainTextEdit*>();
    for (QPlainTextEdit* edit : edits) {
        if (edit->accessibleName() == u"Prompt for each row"_s)
            edit->setPlainText(u"{{"_s + Marked + u"}}"_s);
    }
    QTRY_VERIFY(actions()->run->isEnabled());
    actions()->run->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!actions()->run->isEnabled() && !actions()->pause->isEnabled(), 20'000);
    sweep(m_window.get());
    const RowTableModel* model = view()->table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            QVERIFY(isRight(index.data().toString()) && !index.data().toString().contains(u'\n'));
            QVERIFY(isRight(read(index.data(Qt::ToolTipRole).toString())));
        }
    }
}

void PlainTextTest::theMenusShowItAsItIs()
{
    int marked = 0;
    const auto menus = m_window->findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        emit menu->aboutToShow();
        QVERIFY2(menu->sizeHint().width() <= 1280, qPrintable(menu->title()));
        const auto entries = menu->actions();
        for (const QAction* action : entries) {
            QVERIFY2(isRight(withoutMnemonic(action->text())), qPrintable(action->text().left(100)));
            QVERIFY2(!menu->toolTipsVisible() || isRight(read(action->toolTip())),
                     qPrintable(action->toolTip().left(100)));
            marked += action->text().contains(u"bold"_s);
        }
    }
    QVERIFY2(marked >= 4, "columns to insert, to take labels from, for examples; the recent project");
}

QDialog* PlainTextTest::makeDialog(const QString& which) const
{
    QWidget* window = m_window.get();
    const QString text = Marked + u" <img src=x> "_s + QString(3'000, u'w');
    if (which == u"export"_s)
        return new ExportDialog({text, Marked}, true, false, window);
    if (which == u"import"_s)
        return new ImportDialog(m_file, Marked, {}, u"Open"_s, window);
    if (which == u"keys"_s) {
        auto* dialog = new KeysDialog(window);
        dialog->setKeys({{{u"https"_s, u"example.com"_s, 443}, text}});
        return dialog;
    }
    if (which == u"prices"_s)
        return new PricesDialog({}, u"https://api.openai.com/v1"_s, text, window);
    if (which == u"history"_s) {
        auto* dialog = new HistoryDialog(window);
        RunRecord run;
        run.run = 1;
        run.setup = ProjectSetup().toJson();
        ProjectSetup setup;
        setup.model.model = text;
        setup.recipe.userPrompt = text;
        run.setup = setup.toJson();
        dialog->setRuns({run});
        return dialog;
    }
    if (which == u"gone rows"_s) {
        auto* dialog = new GoneDialog(1, window);
        dialog->setAnswers({{1, 1, {{text, text}}, 1, text}});
        return dialog;
    }
    if (which == u"notes"_s)
        return new NotesDialog(text, {}, window);
    if (which == u"to save or not"_s)
        askAboutUnsaved(window, text, [](UnsavedAnswer) {});
    else if (which == u"a confirmation"_s)
        confirm(window, text, Marked + u" <img src=x>"_s, u"Go"_s, [] {});
    return window->findChild<QMessageBox*>();
}

void PlainTextTest::everyDialogShowsItAsItIs_data()
{
    QTest::addColumn<QString>("which");
    for (const char* which : {"export", "import", "keys", "prices", "history", "gone rows", "notes",
                              "to save or not", "a confirmation"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

void PlainTextTest::everyDialogShowsItAsItIs()
{
    QFETCH(QString, which);
    QDialog* dialog = makeDialog(which);
    QVERIFY(dialog);
    if (!dialog->isVisible())
        dialog->open();
    QTRY_VERIFY(dialog->isVisible());
    sweep(dialog);
    dialog->close();
}

void PlainTextTest::anAttemptShowsItAsItIs()
{
    AttemptRecord attempt;
    attempt.endedMs = 1;
    attempt.outcome = Outcome::ServerError;
    attempt.message = Marked + u"\n<img src=x>"_s + QString(100'000, u'w');
    QWidget root;
    auto* shown = new AttemptView(attempt, 10, &root);
    QVERIFY(read(shown->toolTip()).contains(Marked + u"\n<img src=x>"_s));
    QVERIFY(shown->toolTip().size() < 4'000);
}

void PlainTextTest::aHugeCellHoldsNobodyUp()
{
    view()->setup()->openStep(SetupStep::Data);
    QElapsedTimer watch;
    watch.start();
    view()->table()->table()->selectRow(9);
    QTRY_COMPARE(view()->table()->table()->currentRow(), 9);
    QVERIFY(!m_window->grab().isNull());
    view()->setup()->openStep(SetupStep::Prompt);
    QVERIFY(!m_window->grab().isNull());
    QVERIFY2(watch.elapsed() < 4'000, qPrintable(QString::number(watch.elapsed())));
    sweep(m_window.get());
}

ROWMILL_TEST(PlainTextTest, QApplication)
#include "plain_text_test.moc"
