#include "ui/window/history_commands.h"

#include "app/base/when_ready.h"
#include "app/engine/session.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/gone_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/text/numbers.h"
#include "ui/window/actions.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>

namespace rowmill {

HistoryCommands::HistoryCommands(Actions* actions, QWidget* window) : ProjectPart(window), m_window(window)
{
    connect(actions->history, &QAction::triggered, this, &HistoryCommands::open);
}

void HistoryCommands::setSession(const std::shared_ptr<Session>& session)
{
    m_session = session.get();
    if (m_dialog)
        m_dialog->close();
}

void HistoryCommands::open()
{
    m_dialog = new HistoryDialog(m_window);
    connect(m_dialog, &HistoryDialog::answersChosen, this, &HistoryCommands::answersChosen);
    connect(m_dialog, &HistoryDialog::goneRequested, this, &HistoryCommands::showGone);
    connect(m_dialog, &HistoryDialog::dropRequested, this, &HistoryCommands::confirmDrop);
    read();
    m_dialog->open();
}

void HistoryCommands::read()
{
    whenReady(m_session->runs(), m_dialog, [this](const Result<QList<RunRecord>>& runs) {
        if (runs)
            m_dialog->setRuns(*runs);
        else
            emit failed(runs.error());
    });
    whenReady(m_session->oldAnswers(), m_dialog, [this](const Result<OldAnswers>& old) {
        if (old && m_session)
            m_dialog->setOldAnswers(*old, m_session->isActive() ? tr("Not while a run is on.") : QString());
    });
}

void HistoryCommands::showGone(const OldAnswers& old)
{
    if (!m_session)
        return;
    auto* dialog = new GoneDialog(old.gone, m_dialog);
    connect(dialog, &GoneDialog::exportRequested, this, &HistoryCommands::exportGone);
    whenReady(m_session->goneAnswers(GoneDialog::MostShown), dialog,
              [this, dialog](const Result<QList<GoneAnswer>>& answers) {
                  if (answers)
                      dialog->setAnswers(*answers);
                  else
                      emit failed(answers.error());
              });
    dialog->open();
}

void HistoryCommands::exportGone()
{
    if (!m_session)
        return;
    FileQuestion question;
    question.title = tr("Export the answers of rows that are gone");
    question.folder = WindowSettings::lastFolder();
    question.name = QFileInfo(m_session->projectPath()).completeBaseName() + QStringLiteral("-gone.csv");
    question.filters = {tr("Tables (*.csv *.tsv *.xlsx *.ods *.jsonl)")};
    question.ending = QStringLiteral("csv");
    pickFileToSave(m_window, question, [this](const QString& path) {
        if (!m_session)
            return;
        whenReady(m_session->exportGone(path, {}), this, [this, path](const Result<qint64>& rows) {
            if (rows)
                emit exported(path, *rows);
            else
                emit failed(rows.error());
        });
    });
}

void HistoryCommands::confirmDrop(const OldAnswers& old)
{
    const int count = countable(old.count);
    confirm(
        m_dialog, tr("Drop %Ln old answer(s)?", nullptr, count),
        tr("The present answers and corrections stay. The answers that they replaced and those of rows that "
           "are gone, %1, can then no longer be looked at; this cannot be undone.")
            .arg(QLocale().formattedDataSize(old.bytes)),
        tr("Drop them"), [this] { drop(); });
}

void HistoryCommands::drop()
{
    if (!m_session)
        return;
    if (m_dialog)
        m_dialog->showDropping();
    whenReady(m_session->dropOldAnswers(), this, [this](const Result<qint64>& freed) {
        if (!freed)
            emit failed(freed.error());
        if (m_dialog && m_session)
            read();
    });
}

} // namespace rowmill
