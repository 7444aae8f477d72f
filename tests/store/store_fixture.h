#pragma once

#include "app/store/new_project.h"
#include "app/store/project_file.h"
#include "app/store/project_reader.h"
#include "app/store/store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace rowmill::test {

/// A project file of `rows` rows with the columns "id" and "text", closed, in a temporary folder.
class StoreFixture {
public:
    explicit StoreFixture(int rows)
    {
        auto made = NewProject::create(path());
        NewProject& project = **made;
        bool ok = bool(project.setColumns({QStringLiteral("id"), QStringLiteral("text")}));
        for (int i = 1; i <= rows; ++i)
            ok = ok && project.add({QString::number(i), QStringLiteral("text %1").arg(i)});
        ok = ok && project.finish(QStringLiteral("rows.csv"), QStringLiteral("{}"));
        if (!ok)
            qWarning("no project could be made");
    }

    QString path() const { return m_folder.filePath(QStringLiteral("p.rowmill")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    Result<std::shared_ptr<Store>> open(OpenMode mode = OpenMode::Write) const
    {
        return Store::open(path(), mode);
    }

    /// A copy, under another name, of what kill -9 would leave just now of the open project.
    QString killed() const
    {
        const QString left = file(QStringLiteral("killed.rowmill"));
        for (const QLatin1String ending :
             {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-sent")}) {
            QFile::remove(left + ending);
            QFile::copy(path() + ending, left + ending);
        }
        return left;
    }

    /// Runs SQL on the closed file, as somebody else's program might.
    void bend(const QStringList& statements) const
    {
        const auto connection = Connection::open(path(), OpenMode::Write);
        (void)connection->run(QStringLiteral("PRAGMA synchronous=OFF"));
        for (const QString& statement : statements) {
            const auto done = connection->run(statement);
            if (!done)
                qWarning("%s", qPrintable(done.error().detail));
        }
    }

private:
    QTemporaryDir m_folder;
};

inline ResultRecord result(qint64 row, qint64 run, std::optional<RowState> state, const QString& answer = {})
{
    ResultRecord record;
    record.attempt.row = row;
    record.attempt.run = run;
    record.attempt.sentMs = 1000;
    record.attempt.endedMs = 1250;
    record.attempt.outcome = state == RowState::Done ? Outcome::Answered : Outcome::ServerError;
    record.attempt.message = state == RowState::Done ? QString() : QStringLiteral("no luck");
    record.state = state;
    record.answer = answer;
    return record;
}

} // namespace rowmill::test
