#include "app/engine/answer_ask.h"
#include "app/engine/run_plan.h"
#include "app/engine/shape_finder.h"
#include "app/prompt/answer_check.h"
#include "tests/engine/session_fixture.h"
#include "tests/prompt/contracts.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void labelsEveryRow_data();
    void labelsEveryRow();
    void extractsFields_data();
    void extractsFields();
    void asksOnceAgainAndKeepsTheLast();
    void asksOnlyOnceWhereOneAttemptIsAllowed();
    void saysWhatWasWrong();
    void showsExamplesFirst_data();
    void showsExamplesFirst();
    void findsTheShapeOnce_data();
    void findsTheShapeOnce();
    void startsNothingWithoutLabels();
    void readsRefusals_data();
    void readsRefusals();
    void forgetsShapesAfterAMonth();
};

namespace {

QStringList seventySeven()
{
    QStringList names;
    for (int i = 1; i <= 77; ++i)
        names.append(u"intent_%1"_s.arg(i));
    return names;
}

void setContract(SessionFixture& fixture, const AnswerContract& contract, int attempts = 3)
{
    ProjectSetup setup = fixture.session->setup();
    setup.recipe.contract = contract;
    setup.limits.attempts = attempts;
    fixture.session->setSetup(setup);
}

} // namespace

void AnswersTest::labelsEveryRow_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("formats");
    const QStringList signs = {u"0"_s, u"1"_s};
    for (const auto& [name, formats] :
         {std::pair("by a schema", PracticeFormats::Schema), std::pair("by JSON mode", PracticeFormats::Json),
          std::pair("by words", PracticeFormats::None),
          std::pair("by a server that passes it over", PracticeFormats::Ignore)}) {
        QTest::addRow("77 labels, %s", name) << seventySeven() << int(formats);
        QTest::addRow("0 and 1, %s", name) << signs << int(formats);
    }
}

/// Whatever the server does to its answers, what is accepted is in the set, and it is the row's own.
void AnswersTest::labelsEveryRow()
{
    QFETCH(QStringList, names);
    QFETCH(int, formats);
    PracticeOptions options;
    options.formats = static_cast<PracticeFormats>(formats);
    SessionFixture fixture(400, options);
    setContract(fixture, labels(names));
    RunTick last = fixture.run();
    QCOMPARE(last.done, 400);
    QHash<qint64, QString> plain;
    for (const RowRecord& row : fixture.rows())
        plain.insert(row.row, row.answer);

    options.faults = {{PracticeFault::Mislabelled, 0.1}, {PracticeFault::Chatty, 0.2},
                      {PracticeFault::Fenced, 0.1},      {PracticeFault::Reasoning, 0.1},
                      {PracticeFault::Truncate, 0.05},   {PracticeFault::Refuse, 0.05}};
    fixture.server->setOptions(options);
    RowSelection all;
    all.kind = RowSelection::Kind::All;
    last = fixture.run(all);
    QCOMPARE(last.phase, RunPhase::Ended);
    QCOMPARE(last.done + last.failed, 400);
    QVERIFY(last.failed > 0 && last.failed < 100);
    QSet<QString> seen;
    for (const RowRecord& row : fixture.rows()) {
        if (row.state != RowState::Done) {
            QCOMPARE(row.answer, QString());
            continue;
        }
        QVERIFY(names.contains(row.answer));
        QCOMPARE(row.answer, plain.value(row.row));
        seen.insert(row.answer);
    }
    QVERIFY(seen.size() > std::min<qsizetype>(60, names.size() - 1));
    QCOMPARE(fixture.session->counts()[RowState::Done], last.done);
}

void AnswersTest::extractsFields_data()
{
    QTest::addColumn<int>("formats");
    QTest::newRow("by a schema") << int(PracticeFormats::Schema);
    QTest::newRow("by JSON mode") << int(PracticeFormats::Json);
    QTest::newRow("by words") << int(PracticeFormats::None);
    QTest::newRow("by a server that passes it over") << int(PracticeFormats::Ignore);
}

void AnswersTest::extractsFields()
{
    QFETCH(int, formats);
    PracticeOptions options;
    options.formats = static_cast<PracticeFormats>(formats);
    options.faults = {{PracticeFault::Mislabelled, 0.1}, {PracticeFault::Chatty, 0.2}};
    SessionFixture fixture(200, options);
    const AnswerContract contract =
        fields(u"what \"is\" it,n:whole,p:number?,ok:yesno,mood:good|bad,tags:list"_s);
    setContract(fixture, contract);
    const RunTick last = fixture.run();
    QCOMPARE(last.done + last.failed, 200);
    QVERIFY(last.done > 180);
    const AnswerColumns columns = fixture.session->setup().recipe.answers();
    for (const RowRecord& row : fixture.rows()) {
        if (row.state != RowState::Done)
            continue;
        const QStringList cells = columns.cells(row.answer);
        QVERIFY(cells.at(0).endsWith(u"Say: "_s + row.cells.first()));
        QVERIFY(cells.at(3) == u"yes"_s || cells.at(3) == u"no"_s);
        QVERIFY(cells.at(4) == u"good"_s || cells.at(4) == u"bad"_s);
        QVERIFY(cells.at(5).startsWith(u"practice; "_s));
    }
    const QString csv = fixture.file(u"out.csv"_s);
    QVERIFY(arrived(fixture.session->exportTo(csv, {}, {}, {})));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine().trimmed(), QByteArray(R"(text,"what ""is"" it",n,p,ok,mood,tags,status,error)"));
}

void AnswersTest::asksOnceAgainAndKeepsTheLast()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Mislabelled, 1.0}};
    SessionFixture fixture(5, options);
    setContract(fixture, labels({u"a"_s, u"b"_s}));
    const RunTick last = fixture.run();
    QCOMPARE(last.failed, 5);
    QCOMPARE(last.attempts, 10);
    QCOMPARE(fixture.server->counts().requests, 10);
    const RowDetail detail = *fixture.session->detail(1).result();
    QCOMPARE(detail.row.outcome, Outcome::Invalid);
    QCOMPARE(detail.row.answer, QString());
    QVERIFY(!detail.hasModelAnswer);
    QCOMPARE(detail.candidate, uR"({"label":"practice: none of them"})"_s);
    QCOMPARE(detail.attempts.size(), 2);
    QVERIFY(detail.attempts.first().message.contains(u"none of the labels"_s));
    const QString csv = fixture.file(u"out.csv"_s);
    QVERIFY(arrived(fixture.session->exportTo(csv, {}, {}, {})));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    QVERIFY(file.readLine().startsWith("row 1,,failed,"));
}

void AnswersTest::asksOnlyOnceWhereOneAttemptIsAllowed()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Mislabelled, 1.0}};
    SessionFixture fixture(4, options);
    setContract(fixture, labels({u"a"_s, u"b"_s}), 1);
    QCOMPARE(fixture.run().attempts, 4);
}

/// The second request of a row holds the first answer and what was wrong with it.
void AnswersTest::saysWhatWasWrong()
{
    const AnswerContract contract = labels({u"a"_s, u"b"_s});
    ChatRequest chat;
    chat.system = u"Be kind."_s;
    chat.user = u"Which?"_s;
    const AskAgain again{u"c, perhaps"_s, u"The answer “c” is none of the labels."_s};
    AnswerAsk(contract, AnswerShape::Schema).addTo(chat, &again);
    QVERIFY(chat.system.startsWith(u"Be kind.\n\n"_s));
    QCOMPARE(chat.examples, (QList<ChatExample>{{u"Which?"_s, u"c, perhaps"_s}}));
    QVERIFY(chat.user.startsWith(again.complaint));
    QCOMPARE(chat.format.kind, AnswerFormat::Kind::JsonSchema);
}

void AnswersTest::showsExamplesFirst_data()
{
    QTest::addColumn<AnswerContract>("contract");
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("spelled");
    QTest::newRow("free text") << AnswerContract() << int(AnswerShape::Schema) << u"Yes."_s << u"Yes."_s;
    QTest::newRow("a label by words")
        << labels({u"a"_s}) << int(AnswerShape::Instructions) << u"a"_s << u"a"_s;
    QTest::newRow("a label in JSON") << labels({u"a"_s}) << int(AnswerShape::Json) << u"a"_s
                                     << uR"({"label":"a"})"_s;
    QTest::newRow("fields") << fields(u"n:whole"_s) << int(AnswerShape::Schema) << uR"({"n":1})"_s
                            << uR"({"n":1})"_s;
}

void AnswersTest::showsExamplesFirst()
{
    QFETCH(AnswerContract, contract);
    QFETCH(int, shape);
    QFETCH(QString, answer);
    QFETCH(QString, spelled);
    ProjectSetup setup;
    setup.recipe.userPrompt = u"Q: {{text}}"_s;
    setup.recipe.contract = contract;
    setup.recipe.examples = {RecipeExample::of({u"id"_s, u"text"_s}, {u"1"_s, u"why"_s}, answer),
                             RecipeExample::of({u"other"_s}, {u"x"_s}, answer)};
    const auto plan = makePlan(setup, {}, {u"text"_s, u"id"_s}, Endpoint{QUrl(u"http://127.0.0.1:1/v1"_s)});
    QVERIFY(plan);
    const ChatRequest chat = plan->request({u"how"_s, u"2"_s}, {}, static_cast<AnswerShape>(shape));
    QCOMPARE(chat.user, u"Q: how"_s);
    QCOMPARE(chat.examples, (QList<ChatExample>{{u"Q: why"_s, spelled}, {u"Q: "_s, spelled}}));
    const QList<PackItem> items = packItems({u"Q: a"_s, u"Q: b"_s});
    const ChatRequest pack = plan->packRequest(items, static_cast<AnswerShape>(shape));
    QCOMPARE(pack.examples.size(), 1);
    // The example of a pack is a reply that would be taken.
    const QList<PackAnswer> answers =
        readPack(plan->answers, packItemsOf(pack.examples.first().user), pack.examples.first().answer);
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).text, answer);
    QCOMPARE(answers.at(1).text, answer);
}

void AnswersTest::findsTheShapeOnce_data()
{
    QTest::addColumn<int>("formats");
    QTest::addColumn<int>("refusals");
    QTest::newRow("a schema, at once") << int(PracticeFormats::Schema) << 0;
    QTest::newRow("JSON mode, by one refusal") << int(PracticeFormats::Json) << 1;
    QTest::newRow("words, by two refusals") << int(PracticeFormats::None) << 2;
    QTest::newRow("words, by an answer that is not JSON") << int(PracticeFormats::Ignore) << 0;
}

/// One row at a time finds out, at no cost to its attempts; the next run knows, also in a project that was
/// closed meanwhile.
void AnswersTest::findsTheShapeOnce()
{
    QFETCH(int, formats);
    QFETCH(int, refusals);
    PracticeOptions options;
    options.formats = static_cast<PracticeFormats>(formats);
    options.latencySeconds = 0.02;
    SessionFixture fixture(60, options);
    setContract(fixture, labels({u"a"_s, u"b"_s}), 1);
    QCOMPARE(fixture.run().done, 60);
    QCOMPARE(fixture.server->counts().requests, 60 + refusals);
    fixture.reopen();
    RowSelection all;
    all.kind = RowSelection::Kind::All;
    QCOMPARE(fixture.run(all).done, 60);
    QCOMPARE(fixture.server->counts().requests, 120 + refusals);
}

void AnswersTest::startsNothingWithoutLabels()
{
    SessionFixture fixture(2);
    setContract(fixture, labels({}));
    const auto started = fixture.session->start({});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::BadContract);
}

void AnswersTest::readsRefusals_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("names");
    QTest::newRow("OpenAI")
        << u"Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."_s
        << true;
    QTest::newRow("DeepSeek") << u"This response_format type is unavailable now"_s << true;
    QTest::newRow("Groq") << u"This model does not support response format `json_schema`."_s << true;
    QTest::newRow("llama.cpp") << u"Failed to initialize samplers: failed to parse grammar"_s << true;
    QTest::newRow("another refusal") << u"Unsupported value: 'temperature' does not support 0.2"_s << false;
}

void AnswersTest::readsRefusals()
{
    QFETCH(QString, message);
    Verdict verdict;
    verdict.outcome = Outcome::BadRequest;
    verdict.message = message;
    QTEST(namesFormat(verdict), "names");
    verdict.outcome = Outcome::ServerError;
    QVERIFY(!namesFormat(verdict));
}

void AnswersTest::forgetsShapesAfterAMonth()
{
    constexpr qint64 Day = 24LL * 3600 * 1000;
    QString notes = withShape({}, u"https://a/v1"_s, u"m"_s, AnswerShape::Json, 1000 * Day);
    notes = withShape(notes, u"https://a/v1"_s, u"n"_s, AnswerShape::Schema, 1000 * Day);
    QVERIFY(rememberedShape(notes, u"https://a/v1"_s, u"m"_s, 1029 * Day) == AnswerShape::Json);
    QVERIFY(!rememberedShape(notes, u"https://a/v1"_s, u"m"_s, 1031 * Day));
    QVERIFY(!rememberedShape(notes, u"https://b/v1"_s, u"m"_s, 1000 * Day));
    QVERIFY(!rememberedShape(u"{"_s, u"https://a/v1"_s, u"m"_s, 1000 * Day));
}

ROWMILL_TEST(AnswersTest, QCoreApplication)
#include "answers.moc"
