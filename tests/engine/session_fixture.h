#pragma once

#include "app/engine/session.h"
#include "tests/practice/served.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace rowmill::test {

/// The result of a future that needs this thread's event loop.
template<typename T>
T arrived(const QFuture<T>& future)
{
    (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
    return future.result();
}

/// A project of `rows` rows ("row N" in column text) open in a temporary folder, beside a practice endpoint.
class SessionFixture {
    QTemporaryDir m_folder; // first, so that it outlives the session

public:
    explicit SessionFixture(int rows, const PracticeOptions& options = {})
    {
        auto started = PracticeServer::start(options);
        server = std::move(*started);
        QFile table(m_folder.filePath(QStringLiteral("rows.csv")));
        if (table.open(QIODevice::WriteOnly)) {
            table.write("text\n");
            for (int i = 1; i <= rows; ++i)
                table.write("row " + QByteArray::number(i) + '\n');
            table.close();
        }
        adopt(Session::importTable(table.fileName(), projectPath(), {}, {}));
        if (!session)
            return;
        ProjectSetup setup = session->setup();
        setup.recipe.userPrompt = QStringLiteral("Say: {{text}}");
        setup.model.endpoint = server->baseUrl().toString();
        session->setSetup(setup);
        allowEndpoint();
    }

    /// As a person does who has typed the endpoint's address.
    void allowEndpoint()
    {
        if (const auto origin = session->unknownOrigin())
            session->allowOrigin(*origin);
    }

    QString projectPath() const { return m_folder.filePath(QStringLiteral("rows.rowmill")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    void setLimits(const Limits& limits)
    {
        ProjectSetup setup = session->setup();
        setup.limits = limits;
        session->setSetup(setup);
    }

    /// Closes the project as the program's end would, and opens it again.
    void reopen()
    {
        session.reset();
        adopt(Session::openProject(projectPath()));
        if (session)
            allowEndpoint();
    }

    bool reaches(RunPhase phase, int timeoutMs = 60'000)
    {
        return QTest::qWaitFor([this, phase] { return session->lastTick().phase == phase; }, timeoutMs);
    }

    /// Runs the selection to its end or pause.
    RunTick run(const RowSelection& selection = {}, int timeoutMs = 120'000)
    {
        const auto started = session->start(selection);
        if (!started) {
            qWarning("%s", qPrintable(describe(started.error())));
            return session->lastTick();
        }
        const bool over = QTest::qWaitFor(
            [this] {
                const RunPhase phase = session->lastTick().phase;
                return phase == RunPhase::Ended || phase == RunPhase::Paused;
            },
            timeoutMs);
        if (!over)
            qWarning("the run neither ended nor paused");
        return session->lastTick();
    }

    QList<RowRecord> rows()
    {
        const auto read = session->rows(1, 1'000'000).result();
        return read ? *read : QList<RowRecord>();
    }

    /// True when each Done row has the answer to its own question, and no other row has any.
    bool answersBelongToTheirRows()
    {
        for (const RowRecord& row : rows()) {
            const bool own = row.answer.contains(QStringLiteral("Say: ") + row.cells.value(0));
            if ((row.state == RowState::Done) != own)
                return false;
            if (row.state != RowState::Done && !row.answer.isEmpty())
                return false;
        }
        return true;
    }

    std::unique_ptr<PracticeServer> server;
    std::shared_ptr<Session> session;

private:
    void adopt(const QFuture<Result<std::shared_ptr<Session>>>& future)
    {
        const auto opened = arrived(future);
        if (opened)
            session = *opened;
        else
            qWarning("%s", qPrintable(describe(opened.error())));
    }
};

} // namespace rowmill::test
