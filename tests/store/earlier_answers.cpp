#include "app/store/earlier_answers.h"

#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

constexpr qint64 ThisRun = 9;

QByteArray request(char letter)
{
    return QByteArray(16, letter);
}

/// Of `row` by `run`: state 3 is done, 4 failed.
QString answer(qint64 row, qint64 run, const QByteArray& request, int state = 3)
{
    return QStringLiteral(
               "INSERT INTO answer(row, run, state, outcome, text, error, attempts, prompt_tokens,"
               " completion_tokens, latency_ms, request) VALUES(%1, %2, %3, 'answered', 'x', '', 1, 1, 1, 1,"
               " x'%4')")
        .arg(row)
        .arg(run)
        .arg(state)
        .arg(QLatin1String(request.toHex()));
}

QString replaced(qint64 row, qint64 run, const QByteArray& request)
{
    return QStringLiteral("INSERT INTO old_answer(row, run, text, request) VALUES(%1, %2, 'x', x'%3')")
        .arg(row)
        .arg(run)
        .arg(QLatin1String(request.toHex()));
}

} // namespace

/// Which row has the answer to a request already.
class EarlierAnswersTest : public QObject {
    Q_OBJECT

private:
    static QList<qint64> found(const StoreFixture& fixture, const QList<AskedRequest>& asked,
                               const QStringList& since = {})
    {
        const auto connection = Connection::open(fixture.path(), OpenMode::ReadOnly);
        const auto answers = EarlierAnswers::read(*connection, ThisRun);
        fixture.bend(since);
        return *answers->find(*connection, asked);
    }

private slots:
    void aRowsOwnAnswerComesFirst()
    {
        StoreFixture fixture(5);
        fixture.bend({answer(1, 1, request('a')), answer(2, 1, request('a')), replaced(3, 1, request('a'))});
        QCOMPARE(found(fixture, {{2, request('a')}, {3, request('a')}, {5, request('a')}, {5, request('b')}}),
                 QList<qint64>({2, 3, 1, 0}));
    }

    void failuresAndThisRunsOwnDoNotCount()
    {
        StoreFixture fixture(5);
        fixture.bend({answer(1, 1, request('a'), 4), answer(2, ThisRun, request('b')), answer(3, 1, {}),
                      replaced(4, ThisRun, request('b'))});
        QCOMPARE(found(fixture, {{5, request('a')}, {5, request('b')}}), QList<qint64>({0, 0}));
    }

    /// Of two requests with the same first bytes each gets its own.
    void theWholeFingerprintCounts()
    {
        StoreFixture fixture(5);
        const QByteArray one = QByteArray(8, 'a') + QByteArray(8, 'b');
        const QByteArray other = QByteArray(8, 'a') + QByteArray(8, 'c');
        fixture.bend({answer(1, 1, one), answer(2, 1, other)});
        QCOMPARE(found(fixture, {{5, one}, {5, other}, {5, request('a')}}), QList<qint64>({1, 2, 0}));
    }

    /// The run goes on while rows get other answers: what was replaced is found where it is kept now.
    void whatChangedSinceIsSeen()
    {
        StoreFixture fixture(5);
        fixture.bend({answer(1, 1, request('a')), answer(2, 1, request('b')), answer(3, 1, request('b'))});
        const QStringList since{QStringLiteral("DELETE FROM answer WHERE row IN (1, 2)"),
                                replaced(1, 1, request('a')), answer(1, ThisRun, request('c'))};
        QCOMPARE(found(fixture, {{5, request('a')}, {5, request('b')}, {5, request('c')}}, since),
                 QList<qint64>({1, 3, 0}));
    }

    void manyRowsOfOneRequestShareTheFirst()
    {
        constexpr int Rows = 20'000;
        StoreFixture fixture(Rows);
        fixture.bend({QStringLiteral(
                          "INSERT INTO answer(row, run, state, outcome, text, error, attempts, prompt_tokens,"
                          " completion_tokens, latency_ms, request) SELECT row, 1, 3, 'answered', 'x', '', 1,"
                          " 1, 1, 1, x'%1' FROM source WHERE row > 1")
                          .arg(QLatin1String(request('a').toHex()))});
        QList<AskedRequest> asked(Rows, {1, request('a')});
        QCOMPARE(found(fixture, asked), QList<qint64>(Rows, 2));
    }

    /// An index over fingerprints costs every answer a page.
    void theFileKeepsNoIndexOfThem()
    {
        StoreFixture fixture(1);
        const auto connection = Connection::open(fixture.path(), OpenMode::ReadOnly);
        QCOMPARE(*connection->number(QStringLiteral(
                     "SELECT count(*) FROM sqlite_master WHERE type='index' AND sql LIKE '%request%'")),
                 0);
    }
};

ROWMILL_TEST(EarlierAnswersTest, QCoreApplication)
#include "earlier_answers.moc"
