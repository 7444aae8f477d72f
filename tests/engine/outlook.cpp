#include "app/engine/outlook.h"

#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// What a run would do and take, told before it.
class OutlookTest : public QObject {
    Q_OBJECT

private:
    static void use(SessionFixture& fixture, const QString& prompt)
    {
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.userPrompt = prompt;
        setup.model.model = u"practice"_s;
        fixture.session->setSetup(setup);
    }

private slots:
    void rowsAndRequestsAreCounted()
    {
        SessionFixture fixture(30);
        use(fixture, u"Say: {{text}}"_s);
        auto outlook = arrived(fixture.session->lookAhead({}));
        QVERIFY(outlook);
        QCOMPARE(outlook->rows, 30);
        QCOMPARE(outlook->requests, 30);
        QCOMPARE(outlook->joined, 0);
        QVERIFY(!outlook->forecast);
        QVERIFY(outlook->promptTokens > 30 * 5);
        use(fixture, u"Say something."_s);
        outlook = arrived(fixture.session->lookAhead({}));
        QCOMPARE(outlook->requests, 1);
        QCOMPARE(outlook->joined, 29);
        QCOMPARE(fixture.server->counts().requests, 0);
    }

    void earlierAnswersAreCounted()
    {
        SessionFixture fixture(30);
        use(fixture, u"Say: {{text}}"_s);
        RowSelection some;
        some.kind = RowSelection::Kind::Range;
        some.from = 1;
        some.to = 12;
        QCOMPARE(fixture.run(some).done, 12);
        RowSelection all;
        all.kind = RowSelection::Kind::All;
        all.reuse = true;
        const auto outlook = arrived(fixture.session->lookAhead(all));
        QCOMPARE(outlook->rows, 30);
        QCOMPARE(outlook->reused, 12);
        QCOMPARE(outlook->requests, 18);
        all.reuse = false;
        QCOMPARE(arrived(fixture.session->lookAhead(all))->requests, 30);
    }

    void aPilotTellsWhatTheOthersWillTake()
    {
        PracticeOptions options;
        options.latencySeconds = 0.02;
        options.spread = 0;
        SessionFixture fixture(300, options);
        use(fixture, u"Say: {{text}}"_s);
        const auto sample = arrived(fixture.session->pilotRows({}, 20));
        QVERIFY(sample);
        QCOMPARE(sample->size(), 20);
        QVERIFY(sample->first() < sample->last());
        RowSelection pilot;
        pilot.kind = RowSelection::Kind::Rows;
        pilot.rows = *sample;
        QCOMPARE(fixture.run(pilot).done, 20);
        const auto outlook = arrived(fixture.session->lookAhead({}));
        QVERIFY(outlook && outlook->forecast && outlook->forecast->dollars);
        QCOMPARE(outlook->rows, 280);
        QCOMPARE(outlook->measured, 20);
        const RunTick end = fixture.run();
        QCOMPARE(end.done, 280);
        QVERIFY2(outlook->forecast->dollars->holds(end.cost.value_or(-1)),
                 qPrintable(u"%1 to %2, but %3"_s.arg(outlook->forecast->dollars->low)
                                .arg(outlook->forecast->dollars->high)
                                .arg(end.cost.value_or(-1))));
        QVERIFY(outlook->forecast->tokens.holds(double(end.promptTokens + end.completionTokens)));
    }

    void anotherRecipeWasNotMeasured()
    {
        SessionFixture fixture(20);
        use(fixture, u"Say: {{text}}"_s);
        RowSelection some;
        some.limit = 10;
        QCOMPARE(fixture.run(some).done, 10);
        QVERIFY(arrived(fixture.session->lookAhead({}))->forecast);
        use(fixture, u"Tell: {{text}}"_s);
        QVERIFY(!arrived(fixture.session->lookAhead({}))->forecast);
    }

    void pilotAsksNothingTwice()
    {
        SessionFixture fixture(50);
        use(fixture, u"Say something."_s);
        QCOMPARE(arrived(fixture.session->pilotRows({}, 20))->size(), 1);
    }

    void cancelledItTellsNothing()
    {
        SessionFixture fixture(10);
        const auto cancel = std::make_shared<std::atomic_bool>(true);
        const auto outlook = arrived(fixture.session->lookAhead({}, cancel));
        QVERIFY(!outlook);
        QCOMPARE(outlook.error().kind, ErrorKind::Cancelled);
    }
};

ROWMILL_TEST(OutlookTest, QCoreApplication)
#include "outlook.moc"
