#include "tests/room_test.h"
#include "ui/text/money.h"
#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"

#include <QSet>
#include <QTest>

using namespace rowmill;

class NumbersTest : public QObject {
    Q_OBJECT

private slots:
    void durationSaysTwoUnits_data();
    void durationSaysTwoUnits();
    void writesNumbersAsPeopleReadThem();
    void percentNeverRoundsUpToTheWhole();
    void moneyHasThePlacesItNeeds_data();
    void moneyHasThePlacesItNeeds();
    void unknownCostIsNoZero();
    void everyOutcomeHasItsOwnWordsAndSentence();
    void statusNamesAttemptAndReason();
};

void NumbersTest::durationSaysTwoUnits_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("0 s");
    QTest::newRow("rounds up into a minute") << 59.6 << QStringLiteral("1 min 0 s");
    QTest::newRow("minutes and seconds") << 200.0 << QStringLiteral("3 min 20 s");
    QTest::newRow("hours drop the seconds") << 6'680.0 << QStringLiteral("1 h 51 min");
    QTest::newRow("days drop the minutes") << 187'300.0 << QStringLiteral("2 d 4 h");
    QTest::newRow("a negative length is none") << -3.0 << QStringLiteral("0 s");
}

void NumbersTest::durationSaysTwoUnits()
{
    QFETCH(double, seconds);
    QTEST(duration(seconds), "text");
}

void NumbersTest::writesNumbersAsPeopleReadThem()
{
    QCOMPARE(grouped(1'000'000), QStringLiteral("1,000,000"));
    QCOMPARE(latency(812), QStringLiteral("0.8 s"));
    QCOMPARE(latency(85), QStringLiteral("85 ms"));
    QCOMPARE(tokens(812), QStringLiteral("812"));
    QCOMPARE(tokens(52'390), QStringLiteral("52.3 k"));
    QCOMPARE(tokens(999'999), QStringLiteral("999.9 k"));
    QCOMPARE(tokens(41'200'000), QStringLiteral("41.2 M"));
    QCOMPARE(rate(56.92), QStringLiteral("56.9 rows/s"));
    QCOMPARE(rateFigure(5'012.4), QStringLiteral("5,012"));
}

void NumbersTest::moneyHasThePlacesItNeeds_data()
{
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("$0.00");
    QTest::newRow("hardly anything") << 0.00001 << QStringLiteral("less than $0.0001");
    QTest::newRow("parts of a cent") << 0.0123 << QStringLiteral("$0.0123");
    QTest::newRow("dollars") << 12.4 << QStringLiteral("$12.40");
    QTest::newRow("thousands") << 1234.5 << QStringLiteral("$1,234.50");
}

void NumbersTest::moneyHasThePlacesItNeeds()
{
    QFETCH(double, dollars);
    QFETCH(QString, text);
    QCOMPARE(money(dollars), text);
}

void NumbersTest::unknownCostIsNoZero()
{
    QCOMPARE(costText(std::nullopt), QStringLiteral("cost unknown"));
    QCOMPARE(costText(0.5), QStringLiteral("$0.5000"));
    QCOMPARE(costText(0.5, true), QStringLiteral("$0.5000 in practice money"));
}

void NumbersTest::percentNeverRoundsUpToTheWhole()
{
    QCOMPARE(percent(0.619803), QStringLiteral("61.98 %"));
    QCOMPARE(percent(999'999 / 1e6), QStringLiteral("99.99 %"));
    QCOMPARE(percent(0.29), QStringLiteral("29.00 %"));
    QCOMPARE(percent(1), QStringLiteral("100.00 %"));
}

void NumbersTest::everyOutcomeHasItsOwnWordsAndSentence()
{
    QSet<QString> words;
    QSet<QString> sentences;
    for (int i = 0; i < OutcomeCount; ++i) {
        words.insert(outcomeWords(static_cast<Outcome>(i)));
        sentences.insert(outcomeSentence(static_cast<Outcome>(i)));
        QVERIFY(outcomeSentence(static_cast<Outcome>(i)).endsWith(QLatin1Char('.')));
    }
    QCOMPARE(words.size(), OutcomeCount);
    QCOMPARE(sentences.size(), OutcomeCount);
}

void NumbersTest::statusNamesAttemptAndReason()
{
    StatusFacts facts{RowState::Retrying, Outcome::RateLimited, 1, 3, 3};
    QCOMPARE(statusWords(facts), QStringLiteral("Retrying in 3 s, attempt 2 of 3: rate limited"));
    facts.attempt = 5; // waits that the server asks for use up no attempts
    QCOMPARE(statusWords(facts), QStringLiteral("Retrying in 3 s, attempt 6: rate limited"));
    facts = {RowState::Failed, Outcome::Truncated, 1, 3, 0};
    QCOMPARE(statusWords(facts), QStringLiteral("Failed: truncated"));
}

ROWMILL_TEST(NumbersTest, QCoreApplication)
#include "numbers_test.moc"
