#include "app/practice/practice_answer.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

class PacksTest : public QObject {
    Q_OBJECT

private slots:
    void asksSeveralRowsAtOnce_data();
    void asksSeveralRowsAtOnce();
    void noRowGetsAnothersAnswer_data();
    void noRowGetsAnothersAnswer();
    void shrinksToSingleRows();
    void asksAgainWhatDoesNotFit();
    void triesAgainAfterErrors();
    void keepsItsBooks();
    void asksAloneWhereTheSystemPromptDiffers();
    void stopsInTheMiddle();
};

namespace {

AnswerContract contractOf(const QString& fields)
{
    AnswerContract contract;
    if (fields.isEmpty())
        return contract;
    QString why;
    contract.kind = fields.contains(u':') ? AnswerContract::Kind::Fields : AnswerContract::Kind::Labels;
    contract.labels = labelsFromText(fields);
    contract.fields = fieldsFromText(fields, &why);
    return contract;
}

void setPack(SessionFixture& fixture, const AnswerContract& contract, int pack)
{
    ProjectSetup setup = fixture.session->setup();
    setup.recipe.contract = contract;
    setup.recipe.pack = pack;
    fixture.session->setSetup(setup);
}

/// What the row gets when it is asked alone.
QString alone(const RowRecord& row, const AnswerContract& contract)
{
    return practiceAnswer(u"Say: "_s + row.cells.first(), contract, false);
}

void everyRowHasItsOwn(SessionFixture& fixture, const AnswerContract& contract, qint64 done)
{
    qint64 found = 0;
    for (const RowRecord& row : fixture.rows()) {
        if (row.state != RowState::Done)
            continue;
        ++found;
        QCOMPARE(row.answer, alone(row, contract));
    }
    QCOMPARE(found, done);
}

} // namespace

void PacksTest::asksSeveralRowsAtOnce_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<int>("formats");
    QTest::addColumn<int>("requests");
    const QString labels = u"up,down,left,right"_s;
    const QString fields = u"n:whole,text:text,ok:yesno?"_s;
    QTest::newRow("labels, by a schema") << labels << int(PracticeFormats::Schema) << 10;
    QTest::newRow("labels, by words") << labels << int(PracticeFormats::None) << 12;
    QTest::newRow("fields, by a schema") << fields << int(PracticeFormats::Schema) << 10;
    QTest::newRow("fields, by JSON mode") << fields << int(PracticeFormats::Json) << 11;
    QTest::newRow("free text, by a schema") << QString() << int(PracticeFormats::Schema) << 10;
    QTest::newRow("free text, by a server that passes it over")
        << QString() << int(PracticeFormats::Ignore) << 10;
}

void PacksTest::asksSeveralRowsAtOnce()
{
    QFETCH(QString, fields);
    QFETCH(int, formats);
    PracticeOptions options;
    options.formats = static_cast<PracticeFormats>(formats);
    SessionFixture fixture(200, options);
    const AnswerContract contract = contractOf(fields);
    setPack(fixture, contract, 20);
    const RunTick last = fixture.run();
    QCOMPARE(last.done, 200);
    QTEST(int(fixture.server->counts().requests), "requests");
    everyRowHasItsOwn(fixture, contract, 200);
}

void PacksTest::noRowGetsAnothersAnswer_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<int>("fault");
    for (const auto& [name, fields] :
         {std::pair("77 labels", QString()), std::pair("fields", u"n:whole,t:text"_s),
          std::pair("free text", u"-"_s)}) {
        QTest::addRow("%s, 10 %% left out", name) << fields << int(PracticeFault::DropIds);
        QTest::addRow("%s, 10 %% doubled", name) << fields << int(PracticeFault::DoubleIds);
        QTest::addRow("%s, 10 %% shifted", name) << fields << int(PracticeFault::ShiftIds);
    }
}

/// Twenty to a request: every row ends with the answer that it gets alone, for far fewer requests than rows.
void PacksTest::noRowGetsAnothersAnswer()
{
    QFETCH(QString, fields);
    QFETCH(int, fault);
    PracticeOptions options;
    options.faults = {{static_cast<PracticeFault>(fault), 0.1}};
    SessionFixture fixture(1000, options);
    QStringList labels;
    for (int i = 0; i < 77; ++i)
        labels.append(u"intent_%1"_s.arg(i));
    AnswerContract contract;
    if (fields.isEmpty()) {
        contract.kind = AnswerContract::Kind::Labels;
        contract.labels = labels;
    } else if (fields != u"-"_s) {
        contract = contractOf(fields);
    }
    setPack(fixture, contract, 20);
    const RunTick last = fixture.run();
    QCOMPARE(last.done, 1000);
    everyRowHasItsOwn(fixture, contract, 1000);
    const PracticeCounts counts = fixture.server->counts();
    QVERIFY(counts.faults.value(static_cast<PracticeFault>(fault)) > 50);
    QCOMPARE(last.attempts, counts.requests);
    qInfo("%lld requests for 1,000 rows", static_cast<long long>(counts.requests));
    QVERIFY(counts.requests < 250);
}

/// A server that never gets a pack right is asked row by row in the end.
void PacksTest::shrinksToSingleRows()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::ShiftIds, 1.0}};
    SessionFixture fixture(32, options);
    const AnswerContract contract = contractOf(u"up,down,left,right"_s);
    setPack(fixture, contract, 8);
    QCOMPARE(fixture.run().done, 32);
    everyRowHasItsOwn(fixture, contract, 32);
    // 4 packs of 8, 8 of 4, 16 of 2, and then each alone.
    QCOMPARE(fixture.server->counts().requests, 60);
}

void PacksTest::asksAgainWhatDoesNotFit()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Mislabelled, 1.0}};
    SessionFixture fixture(20, options);
    setPack(fixture, contractOf(u"up,down"_s), 10);
    const RunTick last = fixture.run();
    // Every second answer of a pack is wrong, and so is what is asked again.
    QCOMPARE(last.done, 10);
    QCOMPARE(last.failed, 10);
    QCOMPARE(fixture.server->counts().requests, 2 + 10);
    const RowDetail detail = *fixture.session->detail(2).result();
    QCOMPARE(detail.row.outcome, Outcome::Invalid);
    QVERIFY(detail.candidate.contains(u"none of them"_s));
}

void PacksTest::triesAgainAfterErrors()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::ServerError, 0.1}, {PracticeFault::Truncate, 0.1},
                      {PracticeFault::Refuse, 0.1},      {PracticeFault::Malformed, 0.05},
                      {PracticeFault::RateLimit, 0.02},  {PracticeFault::Chatty, 0.2}};
    SessionFixture fixture(200, options);
    const AnswerContract contract = contractOf(u"up,down,left,right"_s);
    setPack(fixture, contract, 10);
    const RunTick last = fixture.run();
    QCOMPARE(last.done + last.failed, 200);
    everyRowHasItsOwn(fixture, contract, last.done);
    QCOMPARE(last.attempts, fixture.server->counts().requests);
}

/// The attempts that are recorded are those the server saw, and their tokens are the run's.
void PacksTest::keepsItsBooks()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::DropIds, 0.1}};
    SessionFixture fixture(100, options);
    setPack(fixture, contractOf(u"up,down"_s), 10);
    const RunTick last = fixture.run();
    qint64 recorded = 0;
    qint64 tokens = 0;
    for (qint64 row = 1; row <= 100; ++row) {
        const RowDetail detail = *fixture.session->detail(row).result();
        recorded += detail.attempts.size();
        for (const AttemptRecord& attempt : detail.attempts)
            tokens += attempt.promptTokens + attempt.completionTokens;
        QVERIFY(detail.row.promptTokens > 0);
    }
    QCOMPARE(recorded, fixture.server->counts().requests);
    QCOMPARE(recorded, last.attempts);
    QCOMPARE(tokens, last.promptTokens + last.completionTokens);
    QCOMPARE(last.counts.total(), 100);
}

void PacksTest::asksAloneWhereTheSystemPromptDiffers()
{
    SessionFixture fixture(10);
    ProjectSetup setup = fixture.session->setup();
    setup.recipe.systemPrompt = u"For {{text}}"_s;
    setup.recipe.pack = 5;
    fixture.session->setSetup(setup);
    QCOMPARE(fixture.run().done, 10);
    QCOMPARE(fixture.server->counts().requests, 10);
}

/// What was on its way when the run was stopped is unknown, every row of it, and is asked by the next.
void PacksTest::stopsInTheMiddle()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Never, 1.0}};
    SessionFixture fixture(40, options);
    setPack(fixture, contractOf(u"up,down"_s), 10);
    // Otherwise one request goes first to find out how the answer can be shaped.
    options.faults.clear();
    fixture.server->setOptions(options);
    RowSelection one;
    one.limit = 10;
    QCOMPARE(fixture.run(one).done, 10);
    options.faults = {{PracticeFault::Never, 1.0}};
    fixture.server->setOptions(options);
    QVERIFY(fixture.session->start({}));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.server->counts().inFlight, 3, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session->lastTick().counts[RowState::Running], 30, 30'000);
    fixture.session->stop();
    QVERIFY(fixture.reaches(RunPhase::Ended));
    QCOMPARE(fixture.session->counts()[RowState::Unknown], 30);
    options.faults.clear();
    fixture.server->setOptions(options);
    QCOMPARE(fixture.run().done, 30);
    everyRowHasItsOwn(fixture, contractOf(u"up,down"_s), 40);
}

ROWMILL_TEST(PacksTest, QCoreApplication)
#include "packs.moc"
