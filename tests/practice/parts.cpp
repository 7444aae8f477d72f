#include "app/practice/practice_answer.h"
#include "app/practice/practice_chat.h"
#include "app/practice/practice_dice.h"
#include "app/practice/rate_limiter.h"
#include "tests/room_test.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace rowmill;

class PartsTest : public QObject {
    Q_OBJECT

private slots:
    void answersRecognisably_data();
    void answersRecognisably();
    void answersDiffer();
    void countsTokens_data();
    void countsTokens();
    void readsChats_data();
    void readsChats();
    void namesEveryFault();
    void drawsTheSameAgain();
    void keepsTheShares();
    void keepsTheMedian();
    void hasASlowTail();
    void limitsRequests();
    void limitsTokens();
    void keepsTheRate();
};

void PartsTest::answersRecognisably_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("answer");
    // The sums are those of Python's zlib.crc32.
    QTest::newRow("one line") << "hello"
                              << "Practice answer 3610a686: hello";
    QTest::newRow("the last line that is not blank") << "Classify:\nmy card \n\n"
                                                     << "Practice answer 5be3f029: my card";
    QTest::newRow("nothing") << ""
                             << "Practice answer 00000000: ";
}

void PartsTest::answersRecognisably()
{
    QFETCH(QString, message);
    QFETCH(QString, answer);
    QCOMPARE(practiceAnswer(message), answer);
}

void PartsTest::answersDiffer()
{
    QSet<QString> answers;
    const QString longText = QStringLiteral("long ").repeated(40);
    for (int i = 0; i < 20'000; ++i)
        answers.insert(practiceAnswer(longText + QString::number(i)));
    QCOMPARE(answers.size(), 20'000);
    QVERIFY(answers.values().first().size() <= 26 + 80);
    const QString split = practiceAnswer(QString(79, QLatin1Char('x')) + QStringLiteral("😀😀"));
    QVERIFY(!split.back().isHighSurrogate());
}

void PartsTest::countsTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tokens");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("one letter") << "a" << 1;
    QTest::newRow("four letters") << "abcd" << 1;
    QTest::newRow("five letters") << "abcde" << 2;
    QTest::newRow("Chinese") << QStringLiteral("送餐快") << 3;
    QTest::newRow("both") << QStringLiteral("送餐ab") << 3;
}

void PartsTest::countsTokens()
{
    QFETCH(QString, text);
    QFETCH(int, tokens);
    QCOMPARE(practiceTokens(text), tokens);
}

void PartsTest::readsChats_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("tokens");
    const auto row = [](const char* name, const char* body, const char* user, int tokens) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(user) << tokens;
    };
    row("one message", R"({"messages":[{"role":"user","content":"abcd"}]})", "abcd", 5);
    row("the last of the user's",
        R"({"messages":[{"role":"system","content":"s"},{"role":"user","content":"a"},
            {"role":"assistant","content":"b"},{"role":"user","content":"c"}]})",
        "c", 20);
    row("parts", R"({"messages":[{"role":"user","content":[{"type":"text","text":"ab"},{"text":"cd"}]}]})",
        "abcd", 5);
    row("not JSON", "hello", "", -1);
    row("no messages", R"({"model":"m"})", "", -1);
    row("empty messages", R"({"messages":[]})", "", -1);
    row("a stream", R"({"stream":true,"messages":[{"role":"user","content":"a"}]})", "", -1);
}

void PartsTest::readsChats()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, user);
    QFETCH(int, tokens);
    const auto chat = readPracticeChat(body);
    QCOMPARE(chat ? chat->promptTokens : -1, tokens);
    QCOMPARE(chat ? chat->user : QString(), user);
}

void PartsTest::namesEveryFault()
{
    QCOMPARE(allPracticeFaults().size(), PracticeFaultCount);
    for (const PracticeFault fault : allPracticeFaults())
        QCOMPARE(practiceFaultFromName(QString(practiceFaultName(fault))), fault);
    QCOMPARE(practiceFaultName(PracticeFault::RateLimit), QLatin1String("rate_limit"));
    QCOMPARE(practiceFaultName(PracticeFault::HalfGzip), QLatin1String("half_gzip"));
    QCOMPARE(practiceFaultName(PracticeFault::EarlyHints), QLatin1String("early_hints"));
    QCOMPARE(practiceFaultName(PracticeFault::ShiftIds), QLatin1String("shift_ids"));
    QVERIFY(!practiceFaultFromName(QStringLiteral("nonsense")));
}

void PartsTest::drawsTheSameAgain()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Close, 0.3}, {PracticeFault::Never, 0.3}};
    options.seed = 7;
    PracticeDice first(options);
    options.latencySeconds = 1;
    PracticeDice second(options);
    options.seed = 8;
    PracticeDice other(options);
    int differing = 0;
    for (int i = 0; i < 500; ++i) {
        const auto fault = first.fault();
        second.latencyNs();
        QCOMPARE(second.fault(), fault);
        differing += other.fault() == fault ? 0 : 1;
    }
    QVERIFY(differing > 100);
}

void PartsTest::keepsTheShares()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Close, 0.1}, {PracticeFault::Empty, 0.2}};
    PracticeDice dice(options);
    QHash<PracticeFault, int> seen;
    for (int i = 0; i < 20'000; ++i) {
        if (const auto fault = dice.fault())
            ++seen[*fault];
    }
    QCOMPARE(seen.size(), 2);
    QVERIFY(qAbs(seen.value(PracticeFault::Close) - 2000) < 200);
    QVERIFY(qAbs(seen.value(PracticeFault::Empty) - 4000) < 300);
}

void PartsTest::keepsTheMedian()
{
    PracticeOptions options;
    options.latencySeconds = 0.5;
    options.spread = 0;
    QCOMPARE(PracticeDice(options).latencyNs(), 500'000'000);
    options.spread = 0.3;
    PracticeDice dice(options);
    QList<qint64> drawn;
    for (int i = 0; i < 10'001; ++i)
        drawn.append(dice.latencyNs());
    std::sort(drawn.begin(), drawn.end());
    QVERIFY(qAbs(drawn.at(5000) - 500'000'000) < 15'000'000);
    // One sigma up: e^0.3.
    QVERIFY(qAbs(drawn.at(8413) - 674'929'404) < 25'000'000);
    options.latencySeconds = 0;
    QCOMPARE(PracticeDice(options).latencyNs(), 0);
}

void PartsTest::hasASlowTail()
{
    PracticeOptions options;
    options.latencySeconds = 0.1;
    options.spread = 0;
    options.slowShare = 0.01;
    options.slowFactor = 20;
    PracticeDice dice(options);
    int slow = 0;
    for (int i = 0; i < 10'000; ++i) {
        const qint64 ns = dice.latencyNs();
        QVERIFY(ns == 100'000'000 || ns == 2'000'000'000);
        slow += ns > 100'000'000 ? 1 : 0;
    }
    QVERIFY(slow > 60 && slow < 140);
}

void PartsTest::limitsRequests()
{
    RateLimiter limiter(600, 0);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!limiter.admit(1, 0));
    const auto refusal = limiter.admit(1, 0);
    QVERIFY(refusal);
    QVERIFY(!refusal->byTokens);
    QCOMPARE(refusal->waitNs, 100'000'000);
    QVERIFY(limiter.admit(1, 99'000'000));
    QVERIFY(!limiter.admit(1, 100'000'000));
    const QByteArray headers = limiter.headers();
    QVERIFY(headers.contains("x-ratelimit-limit-requests: 600\r\n"));
    QVERIFY(headers.contains("x-ratelimit-remaining-requests: 0\r\n"));
    QVERIFY(headers.contains("x-ratelimit-reset-requests: 1s\r\n"));
    QVERIFY(!headers.contains("tokens"));
    QVERIFY(RateLimiter().headers().isEmpty());
    // An idle hour saves nothing up beyond one second's worth.
    const qint64 anHour = 3'600'000'000'000;
    int burst = 0;
    while (burst < 100 && !limiter.admit(1, anHour))
        ++burst;
    QCOMPARE(burst, 10);
}

void PartsTest::limitsTokens()
{
    RateLimiter limiter(0, 6000);
    QVERIFY(!limiter.admit(60, 0));
    const auto refusal = limiter.admit(60, 0);
    QVERIFY(refusal);
    QVERIFY(refusal->byTokens);
    QCOMPARE(refusal->waitNs, 200'000'000);
    // More than the bucket holds: passes when it is full, and is paid for afterwards.
    QVERIFY(limiter.admit(1000, 500'000'000));
    QVERIFY(!limiter.admit(1000, 600'000'000));
    const auto later = limiter.admit(1, 600'000'000);
    QVERIFY(later);
    QCOMPARE(later->waitNs, 9'010'000'000);
}

void PartsTest::keepsTheRate()
{
    RateLimiter limiter(3500, 0);
    int admitted = 0;
    for (qint64 ms = 0; ms < 60'000; ++ms)
        admitted += limiter.admit(1, ms * 1'000'000) ? 0 : 1;
    QVERIFY(admitted >= 3500 && admitted <= 3500 + 59);
}

ROWMILL_TEST(PartsTest, QCoreApplication)
#include "parts.moc"
