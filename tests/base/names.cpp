#include "app/base/outcome.h"
#include "app/base/row_state.h"
#include "tests/room_test.h"

#include <QSet>
#include <QTest>

using namespace rowmill;

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void outcomesHaveNamesOfTheirOwn();
    void outcomesComeBackFromTheirNames();
    void namesOfNoOutcome_data();
    void namesOfNoOutcome();
    void someOutcomesAreUnknown();
    void rowStatesHaveNamesOfTheirOwn();
    void rowStatesKeepTheirNumbers();
    void countsByState();
};

void NamesTest::outcomesHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (int i = 0; i < OutcomeCount; ++i) {
        const QString name = outcomeName(static_cast<Outcome>(i));
        QVERIFY(!name.isEmpty());
        QCOMPARE(name, name.toLower());
        names.insert(name);
    }
    QCOMPARE(names.size(), OutcomeCount);
}

void NamesTest::outcomesComeBackFromTheirNames()
{
    for (int i = 0; i < OutcomeCount; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        const auto back = outcomeFromName(QString(outcomeName(outcome)));
        QVERIFY(back.has_value());
        QCOMPARE(*back, outcome);
    }
    QCOMPARE(outcomeName(Outcome::Answered), QLatin1String("answered"));
    QCOMPARE(outcomeName(Outcome::RateLimited), QLatin1String("rate limited"));
    QCOMPARE(outcomeName(Outcome::OverBudget), QLatin1String("over budget"));
}

void NamesTest::namesOfNoOutcome_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("capitals") << QStringLiteral("Answered");
    QTest::newRow("the start of one") << QStringLiteral("answer");
    QTest::newRow("a space after it") << QStringLiteral("answered ");
}

void NamesTest::namesOfNoOutcome()
{
    QFETCH(QString, name);
    QVERIFY(!outcomeFromName(name).has_value());
}

void NamesTest::someOutcomesAreUnknown()
{
    const QSet<Outcome> unknown{Outcome::LostAfterSend, Outcome::Timeout, Outcome::Cancelled};
    for (int i = 0; i < OutcomeCount; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        QCOMPARE(isUnknown(outcome), unknown.contains(outcome));
    }
}

void NamesTest::rowStatesHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (int i = 0; i < RowStateCount; ++i)
        names.insert(rowStateName(static_cast<RowState>(i)));
    QCOMPARE(names.size(), RowStateCount);
    QVERIFY(!names.contains(QString()));
}

void NamesTest::rowStatesKeepTheirNumbers()
{
    // Project files hold the numbers.
    const QList<QLatin1String> byNumber{
        QLatin1String("waiting"), QLatin1String("running"), QLatin1String("retrying"), QLatin1String("done"),
        QLatin1String("failed"),  QLatin1String("unknown"), QLatin1String("excluded")};
    for (int i = 0; i < RowStateCount; ++i)
        QCOMPARE(rowStateName(static_cast<RowState>(i)), byNumber.at(i));
}

void NamesTest::countsByState()
{
    StateCounts counts;
    QCOMPARE(counts.total(), 0);
    counts[RowState::Done] = 5'000'000'000;
    counts[RowState::Unknown] += 2;
    QCOMPARE(counts.total(), 5'000'000'002);
    QCOMPARE(counts[RowState::Done], 5'000'000'000);
    QCOMPARE(counts[RowState::Waiting], 0);
}

ROWMILL_TEST(NamesTest, QCoreApplication)
#include "names.moc"
