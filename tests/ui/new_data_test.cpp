#include "app/practice/practice_server.h"
#include "tests/room_test.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/gone_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_data_dialog.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/banner.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace rowmill;

/// Last month's project on this month's sheet, in the window.
class UiNewData : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("RowmillTest"));
        QCoreApplication::setApplicationName(QStringLiteral("RowmillTest"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        m_server = std::move(*PracticeServer::start({}));
        write("t.csv", "id,text\n1,one\n2,two\n3,three\n");
        write("next.csv", "id,text\n4,four\n3,three\n2,two!\n");
        m_window = std::make_unique<MainWindow>([this]() -> Result<QUrl> { return m_server->baseUrl(); });
        m_window->show();
        const auto imported = Session::importTable(path("t.csv"), path("t.rowmill"), {}, {});
        QTRY_VERIFY(imported.isFinished());
        std::shared_ptr<Session> session = *imported.result();
        ProjectSetup setup = session->setup();
        setup.recipe.userPrompt = QStringLiteral("Say {{text}}");
        session->setSetup(setup);
        m_window->adopt(std::move(session));
        QTRY_VERIFY(actions()->run->isEnabled());
        actions()->run->trigger();
        QTRY_COMPARE(m_server->counts().requests, 3);
        QTRY_VERIFY(actions()->useOther->isEnabled());
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void theDialogTellsWhatItMeansAndTheProjectGoesOnWithTheRows()
    {
        useOther("next.csv");
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(says(QStringLiteral("0 new, 3 changed, 0 unchanged; 0 of")));
        dialog()->findChild<QComboBox*>()->setCurrentIndex(1); // by id
        QTRY_VERIFY(says(QStringLiteral("1 new, 1 changed, 1 unchanged; 1 of")));
        button(QStringLiteral("Use these rows"))->click();
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(model() && model()->rowCount() == 3 && actions()->run->isEnabled());
        const auto* banner = m_window->findChild<Banner*>();
        QTRY_VERIFY(banner->isVisible());
        actions()->run->trigger();
        QTRY_COMPARE(m_server->counts().requests, 5);
    }

    void answersOfRowsThatAreGoneCanBeSeenAndExported()
    {
        useOther("next.csv");
        QTRY_VERIFY(dialog());
        dialog()->findChild<QComboBox*>()->setCurrentIndex(1); // by id: row 1 is gone
        QTRY_VERIFY(says(QStringLiteral("1 of the present rows are gone")));
        button(QStringLiteral("Use these rows"))->click();
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(model() && model()->rowCount() == 3 && actions()->history->isEnabled());
        actions()->history->trigger();
        QPushButton* show = nullptr;
        QTRY_VERIFY((show = anyButton(QStringLiteral("Rows that are gone (1)…"))));
        show->click();
        auto* gone = m_window->findChild<GoneDialog*>();
        QVERIFY(gone);
        auto* list = gone->findChild<QTreeWidget*>();
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("1 · one"));
        QVERIFY(list->topLevelItem(0)->text(2).contains(QStringLiteral("Say one")));
        const QString kept = gone->findChild<QPlainTextEdit*>()->toPlainText();
        QVERIFY2(kept.contains(QStringLiteral("text\none")), qPrintable(kept));
        anyButton(QStringLiteral("&Export…"))->click();
        choose(path("gone.csv"));
        QTRY_VERIFY(QFile::exists(path("gone.csv")));
        QTRY_VERIFY(m_window->findChild<Banner*>()->text().contains(QStringLiteral("gone.csv")));
    }

    void aFileThatLacksAColumnIsToldAndNothingChanges()
    {
        write("bad.csv", "id,words\n1,one\n");
        useOther("bad.csv");
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(says(QStringLiteral("text")));
        QVERIFY(!button(QStringLiteral("Use these rows"))->isEnabled());
        dialog()->reject();
        QCOMPARE(model()->rowCount(), 3);
    }

    void howTheFileIsReadCanBeSaidAndIsKept()
    {
        // Its first line looks like a heading and is none.
        write("next.csv", "report,may\nid,text\n4,four\n3,three\n2\n");
        useOther("next.csv");
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(says(QStringLiteral("text")));
        QVERIFY(!button(QStringLiteral("Use these rows"))->isEnabled());
        button(QStringLiteral("&Read as…"))->click();
        auto* form = m_window->findChild<ImportDialog*>();
        QVERIFY(form);
        form->findChild<QSpinBox*>()->setValue(1);
        form->accept();
        QTRY_VERIFY(!m_window->findChild<ImportDialog*>());
        QTRY_VERIFY(says(QStringLiteral("0 new, 3 changed")));
        QVERIFY(says(QStringLiteral("1 row(s) shorter than the heading")));
        button(QStringLiteral("Use these rows"))->click();
        QTRY_VERIFY(!dialog());
        const auto* banner = m_window->findChild<Banner*>();
        QTRY_VERIFY(banner->isVisible() && banner->text().contains(QStringLiteral("line 5")));
        // The next of its kind is read alike without a word.
        write("later.csv", "report,june\nid,text\n4,four\n3,three\n");
        QTRY_VERIFY(actions()->useOther->isEnabled());
        useOther("later.csv");
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(says(QStringLiteral("0 new, 0 changed, 2 unchanged; 1 of")));
    }

    void aRecipeGoesOutAndComesBackAndCanBeUndone()
    {
        actions()->exportRecipe->trigger();
        choose(path("say.recipe.json"));
        QTRY_VERIFY(QFile::exists(path("say.recipe.json")));
        QFile file(path("say.recipe.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        QVERIFY(text.contains("Say {{text}}"));
        write("other.recipe.json", text.replace("Say {{text}}", "Shout {{text}}"));
        actions()->importRecipe->trigger();
        choose(path("other.recipe.json"));
        QTRY_VERIFY(actions()->undo->isEnabled());
        actions()->undo->trigger();
        QTRY_VERIFY(actions()->redo->isEnabled());
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    Actions* actions() const { return m_window->actions(); }
    RowTableModel* model() const { return m_window->findChild<TablePage*>()->model(); }
    NewDataDialog* dialog() const { return m_window->findChild<NewDataDialog*>(); }

    void write(const char* name, const QByteArray& text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void choose(const QString& file)
    {
        QTRY_VERIFY(m_window->findChild<QFileDialog*>());
        auto* question = m_window->findChild<QFileDialog*>();
        emit question->fileSelected(file);
        question->close();
        QTRY_VERIFY(!m_window->findChild<QFileDialog*>());
    }

    void useOther(const char* name)
    {
        actions()->useOther->trigger();
        choose(path(name));
    }

    bool says(const QString& words) const
    {
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }

    QPushButton* button(const QString& text) const { return test::buttonIn(dialog(), text); }

    QPushButton* anyButton(const QString& text) const
    {
        for (auto* found : m_window->findChildren<QPushButton*>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

ROWMILL_TEST(UiNewData, QApplication)
#include "new_data_test.moc"
