#include "app/store/store.h"
#include "tests/cli/cli_fixture.h"
#include "tests/cli/power_cut.h"
#include "tests/room_test.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace rowmill;
using namespace rowmill::test;

namespace {

constexpr int LoopRows = 60'000;
/// So many a project: it must not be done before.
constexpr int KillsOfOne = 50;
constexpr int Limit = 10;

int killCount(const char* variable, int usual)
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue(variable, &given);
    return given ? count : usual;
}

} // namespace

/// The real program, killed at any moment and opened again, over and over: nothing that it called done is
/// lost, nothing stands twice, the file is whole, and only what was under way is asked again.
class KillLoopTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_random.seed(4);
        m_atOnce = 0;
        begin();
    }

    void nothingIsLostByKills()
    {
        const int kills = killCount("ROWMILL_KILLS", KILLS);
        qint64 answers = 0;
        qint64 requests = 0;
        qint64 repeated = 0;
        for (int kill = 0; kill < kills; ++kill) {
            killOnce(kill);
            if (QTest::currentTestFailed())
                return;
            if (kill + 1 < kills && (kill + 1) % KillsOfOne != 0)
                continue;
            const auto asked = qint64(m_server->counts().requests);
            QVERIFY(asked - m_done <= m_unknown);
            QVERIFY(m_done < LoopRows); // each kill met a run that had something to do
            answers += m_done;
            requests += asked;
            repeated += asked - m_done;
            if (kill + 1 < kills)
                begin();
        }
        qInfo("%d kills: %lld answers, none lost, none twice; %lld of %lld requests to be repeated, at most "
              "%lld after one kill",
              kills, answers, repeated, requests, m_atOnce);
        QVERIFY(answers > kills); // it was really killed at work
    }

    void nothingSyncedIsLostByPowerCuts()
    {
        const int cuts = killCount("ROWMILL_POWER_CUTS", POWER_CUTS);
        int changes = 0;
        for (int cut = 0; cut < cuts; ++cut) {
            const int shown = runAndKill(PowerCut::environment(PowerCut::Disk::Honest), 0);
            QTRY_COMPARE(m_server->counts().inFlight, 0);
            changes += PowerCut::strike(m_cli->file({}), m_random);
            lookInside(shown);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d power cuts: %lld answers, none lost; %d unsynced changes were lost or torn", cuts, m_done,
              changes);
        QVERIFY(changes > 0);
        QVERIFY(m_done > cuts);
    }

    /// The proof that the test above can fail: on a disk that does not sync, answers called done are gone.
    void aDiskThatNeverSyncsIsFoundOut()
    {
        bool found = false;
        for (int cut = 0; cut < 10 && !found; ++cut) {
            // After some answers, however long the program takes to begin: none are gone where there were
            // none.
            const int shown = runAndKill(PowerCut::environment(PowerCut::Disk::NeverSyncs), 100);
            QTRY_COMPARE(m_server->counts().inFlight, 0);
            PowerCut::strike(m_cli->file({}), m_random);
            const auto store = Store::open(project(), OpenMode::Write);
            found =
                !store || (*store)->info().counts[RowState::Done] < m_done + shown || whole(**store) != ok();
            if (store)
                m_done = (*store)->info().counts[RowState::Done];
        }
        QVERIFY(found);
    }

private:
    void begin()
    {
        PracticeOptions options;
        options.latencySeconds = 0.01;
        m_server = serve(options);
        m_cli = std::make_unique<CliFixture>();
        m_cli->writeTable(LoopRows);
        QCOMPARE(m_cli->run(runOn(*m_server, {QStringLiteral("--limit"), QStringLiteral("1")})).status, 0);
        m_done = 1;
        m_unknown = 0;
        m_unseen = 0;
    }

    /// The one after `kill` others.
    void killOnce(int kill)
    {
        const int shown = runAndKill({}, 0);
        QTRY_COMPARE(m_server->counts().inFlight, 0);
        const qint64 onDisk = attemptsOnDisk();
        if (QTest::currentTestFailed())
            return;
        const qint64 unrecorded = m_server->counts().requests - onDisk;
        lookInside(shown);
        if (QTest::currentTestFailed())
            return;
        // The books hold every request that was sent; what they call unknown is no more than was under way:
        // on the wire, or answered and not yet on the disk.
        const QString figures =
            QStringLiteral("kill %1: %2 requests not in the books, %3 unknown, %4 done before, %5 shown")
                .arg(kill)
                .arg(unrecorded)
                .arg(m_lastUnknown)
                .arg(m_done)
                .arg(shown);
        QVERIFY2(m_lastUnknown >= unrecorded, qPrintable(figures));
        // Of those that the kills before left as unknown, some never reached the server.
        const qint64 unseen = m_lastUnknown - (unrecorded + m_unseen);
        QVERIFY2(unseen <= Limit, qPrintable(figures));
        m_unseen += qMax<qint64>(0, unseen);
        m_atOnce = qMax(m_atOnce, m_lastUnknown);
    }

    static QString ok() { return QStringLiteral("ok"); }
    QString project() const { return m_cli->file(QStringLiteral("t.rowmill")); }

    template<typename Answer>
    static Answer ask(Store& store, Answer (Connection::*question)(const QString&) const, const QString& sql)
    {
        return store.read([=](const Connection& connection) { return (connection.*question)(sql); }).result();
    }

    static qint64 count(Store& store, const QString& sql)
    {
        return *ask(store, &Connection::number,
                    QStringLiteral("SELECT count(*) FROM (") + sql + QLatin1Char(')'));
    }

    static QString whole(Store& store)
    {
        const auto verdict = ask(store, &Connection::text, QStringLiteral("PRAGMA integrity_check"));
        return verdict ? *verdict : verdict.error().detail;
    }

    /// Some time after its start, and after so many requests. Returns how many rows of the run the program
    /// has called done.
    int runAndKill(const QStringList& environment, qint64 requests)
    {
        const qint64 enough = m_server->counts().requests + requests;
        const auto program =
            m_cli->process({QStringLiteral("run"), QStringLiteral("t.rowmill"), QStringLiteral("--progress"),
                            QStringLiteral("json"), QStringLiteral("--concurrency"), QString::number(Limit)},
                           environment);
        program->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_server->counts().requests >= enough, 30'000); }();
        QTimer::singleShot(m_random.bounded(LONGEST_MS), program.get(), &QProcess::kill);
        [&program] { QTRY_VERIFY_WITH_TIMEOUT(program->state() == QProcess::NotRunning, 30'000); }();
        int shown = 0;
        for (const QByteArray& line : program->readAllStandardError().split('\n'))
            shown = qMax(shown, QJsonDocument::fromJson(line).object().value(QLatin1String("done")).toInt());
        return shown;
    }

    /// As a reader finds them, who mends nothing.
    qint64 attemptsOnDisk() const
    {
        qint64 attempts = 0;
        const auto look = [&] {
            const auto store = Store::open(project(), OpenMode::ReadOnly);
            QVERIFY2(store, store ? "" : qPrintable(describe(store.error())));
            // What never went out the server cannot have counted: a connection that it had let go of.
            attempts = (*store)->info().attempts -
                       count(**store, QStringLiteral("SELECT 1 FROM attempt WHERE outcome = '%1'")
                                          .arg(outcomeName(Outcome::LostBeforeSend)));
        };
        look();
        return attempts;
    }

    void lookInside(int shown)
    {
        const auto store = Store::open(project(), OpenMode::Write);
        QVERIFY2(store, store ? "" : qPrintable(describe(store.error())));
        const StateCounts counts = (*store)->info().counts;
        QVERIFY2(counts[RowState::Done] >= m_done + shown,
                 qPrintable(QStringLiteral("%1 and %2 shown, %3 found")
                                .arg(m_done)
                                .arg(shown)
                                .arg(counts[RowState::Done])));
        QCOMPARE(counts.total(), LoopRows);
        QCOMPARE(whole(**store), ok());
        QCOMPARE(count(**store, QStringLiteral("SELECT 1 FROM attempt GROUP BY row, run, number"
                                               " HAVING count(*) > 1")),
                 0);
        QCOMPARE(count(**store, QStringLiteral("SELECT 1 FROM attempt WHERE outcome = 'answered'"
                                               " GROUP BY row HAVING count(*) > 1")),
                 0);
        QCOMPARE(count(**store, QStringLiteral("SELECT 1 FROM attempt WHERE outcome = 'answered'")),
                 counts[RowState::Done]);
        m_lastUnknown = (*store)->recovered();
        m_unknown += m_lastUnknown;
        m_done = counts[RowState::Done];
    }

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<CliFixture> m_cli;
    QRandomGenerator m_random;
    qint64 m_done = 0;    ///< answers on the disk
    qint64 m_unknown = 0; ///< rows that may have been asked, of all kills
    qint64 m_lastUnknown = 0;
    qint64 m_atOnce = 0; ///< most of them after one kill
    qint64 m_unseen = 0; ///< requests in the books that the server has not seen
};

ROWMILL_TEST(KillLoopTest, QCoreApplication)
#include "kill_loop.moc"
