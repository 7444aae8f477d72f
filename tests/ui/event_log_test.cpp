#include "tests/room_test.h"
#include "ui/log/event_filter.h"
#include "ui/log/event_log.h"
#include "ui/log/event_log_window.h"
#include "ui/log/event_text.h"
#include "ui/window/run_events.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QtTest>

using namespace rowmill;
using namespace Qt::StringLiterals;
using Kind = LogEvent::Kind;

class EventLogTest : public QObject {
    Q_OBJECT

private slots:
    void keysStayOut_data();
    void keysStayOut();
    void textsAreOneLineAndBounded();
    void theOldestGoFirst();
    void whatWasClearedCanComeBack();
    void filterByKindAndWords_data();
    void filterByKindAndWords();
    void csvIsNeverRun();
    void aRunIsToldFromItsStartToItsEnd();
    void whatComesOftenIsToldSeldom();
    void refusalsAreOneWave();
    void failedRowsAreNamedUpToACap();
    void aPausedRunGoesOn();
    void aProjectThatComesIntoViewIsNoNews();
    void theWindowFiltersCopiesAndFollows();
    void readingUpwardsStopsFollowing();

private:
    static EventLog* filled(QObject* parent);
    static RunTick running(qint64 atMs);
    static QStringList texts(const QList<LogEvent>& events);
};

EventLog* EventLogTest::filled(QObject* parent)
{
    auto* log = new EventLog(parent);
    log->add({1000, Kind::Info, u"“reviews.csv” is open: 300 rows."_s, 0});
    log->add({2000, Kind::Warning, u"Failed: rate limited."_s, 12});
    log->add({3000, Kind::Error, u"The disk is full: /data/x.rowmill"_s, 0});
    log->add({4000, Kind::Warning, u"Failed: timeout."_s, 120});
    return log;
}

RunTick EventLogTest::running(qint64 atMs)
{
    RunTick tick;
    tick.run = 3;
    tick.atMs = atMs;
    tick.phase = RunPhase::Running;
    tick.rows = 100;
    tick.limit = tick.ceiling = 50;
    return tick;
}

QStringList EventLogTest::texts(const QList<LogEvent>& events)
{
    QStringList all;
    for (const LogEvent& event : events)
        all.append(event.text);
    return all;
}

void EventLogTest::keysStayOut_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("secret");
    QTest::newRow("a provider quotes the key")
        << u"Incorrect API key provided: sk-abcdefghij0123456789."_s << u"sk-abcdefghij0123456789"_s;
    QTest::newRow("a header") << u"sent Authorization: Bearer abcdefghijklmnop"_s << u"abcdefghijklmnop"_s;
    QTest::newRow("in an address") << u"Model: m at https://joe:secretword@host/v1"_s << u"secretword"_s;
}

void EventLogTest::keysStayOut()
{
    QFETCH(QString, said);
    QFETCH(QString, secret);
    EventLog log;
    log.add(Kind::Error, said);
    QVERIFY(!log.at(0).text.contains(secret));
    for (int column = 0; column < EventLog::ColumnCount; ++column) {
        QVERIFY(!log.index(0, column).data(Qt::DisplayRole).toString().contains(secret));
        QVERIFY(!log.index(0, column).data(Qt::ToolTipRole).toString().contains(secret));
    }
    QVERIFY(!eventsAsCsv({log.at(0)}).contains(secret));
}

void EventLogTest::textsAreOneLineAndBounded()
{
    EventLog log;
    log.add(Kind::Info, u"one\n\ttwo"_s);
    log.add(Kind::Info, u"  \n "_s);
    log.add(Kind::Info, QString(5'000'000, u'x'));
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.at(0).text, u"one two"_s);
    QCOMPARE(log.at(1).text.size(), EventLog::LongestText);
    log.add(Kind::Info, u"<b>x</b>"_s);
    QCOMPARE(log.index(2, EventLog::Text).data(Qt::ToolTipRole).toString(), u"&lt;b&gt;x&lt;/b&gt;"_s);
}

void EventLogTest::theOldestGoFirst()
{
    EventLog log;
    for (int i = 0; i < EventLog::Most - 1; ++i)
        log.add({i, Kind::Info, QString::number(i), 0});
    const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = EventLog::Most - 1; i < EventLog::Most + 100; ++i)
        log.add({i, Kind::Info, QString::number(i), 0});
    QVERIFY(log.size() <= EventLog::Most);
    QVERIFY(log.size() > EventLog::Most / 2);
    QCOMPARE(log.at(log.size() - 1).text, QString::number(EventLog::Most + 99));
    QCOMPARE(log.at(0).text, QString::number(EventLog::Most + 100 - log.size()));
}

void EventLogTest::whatWasClearedCanComeBack()
{
    EventLog* log = filled(this);
    log->clear();
    QCOMPARE(log->size(), 0);
    QVERIFY(log->canRestore());
    log->restore();
    QCOMPARE(log->size(), 4);
    log->clear();
    log->add(Kind::Info, u"new"_s);
    QVERIFY(!log->canRestore());
    QCOMPARE(log->size(), 1);
}

void EventLogTest::filterByKindAndWords_data()
{
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qint64>>("times");
    const QList<int> all{0, 1, 2};
    QTest::newRow("everything") << all << QString() << QList<qint64>{1000, 2000, 3000, 4000};
    QTest::newRow("errors alone") << QList<int>{2} << QString() << QList<qint64>{3000};
    QTest::newRow("warnings and errors") << QList<int>{1, 2} << QString() << QList<qint64>{2000, 3000, 4000};
    QTest::newRow("a word, whatever its case") << all << u"DISK"_s << QList<qint64>{3000};
    QTest::newRow("all words, in any order") << all << u"limited failed"_s << QList<qint64>{2000};
    QTest::newRow("a row's number is the whole number") << all << u"12"_s << QList<qint64>{2000};
    QTest::newRow("no pattern") << all << u".*"_s << QList<qint64>{};
    QTest::newRow("no kind") << QList<int>{} << QString() << QList<qint64>{};
}

void EventLogTest::filterByKindAndWords()
{
    QFETCH(QList<int>, kinds);
    QFETCH(QString, words);
    EventFilter filter;
    const std::unique_ptr<EventLog> log(filled(nullptr));
    filter.setSourceModel(log.get());
    for (int kind = 0; kind < LogKindCount; ++kind)
        filter.setWanted(static_cast<Kind>(kind), kinds.contains(kind));
    filter.setSought(words);
    QList<qint64> times;
    for (const LogEvent& event : filter.events())
        times.append(event.atMs);
    QTEST(times, "times");
}

void EventLogTest::csvIsNeverRun()
{
    const QString csv =
        eventsAsCsv({{0, Kind::Warning, u"=HYPERLINK(\"x\"), twice"_s, 7}, {0, Kind::Info, u"plain"_s, 0}});
    const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"time,kind,row,event"_s);
    QVERIFY2(lines.at(1).endsWith(u",\"warning\",7,\"'=HYPERLINK(\"\"x\"\"), twice\""_s),
             qPrintable(lines.at(1)));
    QVERIFY(lines.at(1).startsWith(u"\"1970-01-01T"_s));
    QVERIFY(lines.at(2).endsWith(u",\"info\",,\"plain\""_s));
}

void EventLogTest::aRunIsToldFromItsStartToItsEnd()
{
    RunEvents events;
    QCOMPARE(texts(events.take(running(1000), 5)),
             QStringList{u"Run 3: started, at most 50 request(s) at once."_s});
    QVERIFY(events.take(running(1100), 6).isEmpty());
    RunTick tick = running(2000);
    tick.phase = RunPhase::Paused;
    tick.reason = StopReason::Key;
    tick.message = u"Incorrect key."_s;
    const QList<LogEvent> paused = events.take(tick, 7);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.constFirst().kind, Kind::Warning);
    QCOMPARE(paused.constFirst().atMs, 7);
    QVERIFY(paused.constFirst().text.startsWith(
        u"Run 3: Paused: the provider refused the key (Incorrect key)."_s));
    QVERIFY(events.take(tick, 8).isEmpty());
    tick.phase = RunPhase::Ended;
    tick.reason = StopReason::Completed;
    tick.failed = 2;
    const QList<LogEvent> ended = events.take(tick, 9);
    QCOMPARE(ended.size(), 1);
    QVERIFY2(ended.constFirst().text.contains(u"The run is over"_s), qPrintable(ended.constFirst().text));
    QCOMPARE(ended.constFirst().kind, Kind::Warning);
}

void EventLogTest::whatComesOftenIsToldSeldom()
{
    RunEvents events;
    events.take(running(1000), 0);
    int cuts = 0, growths = 0, cooldowns = 0, paces = 0;
    // For ten minutes the limit is cut and grows, and the server asks for time, every second.
    for (int second = 1; second <= 600; ++second) {
        RunTick tick = running(1000 + second * 1000);
        tick.limit = second % 2 ? 25 : 30;
        tick.requests = {double(second % 2 ? 100 : 200), PaceSource::Headers};
        tick.cooldownUntilMs = second % 2 ? tick.atMs + 500 : 0;
        for (const LogEvent& event : events.take(tick, 0)) {
            cuts += event.text.startsWith(u"The server pushes back"_s);
            growths += event.text.startsWith(u"The server takes more"_s);
            cooldowns += event.text.startsWith(u"All requests wait"_s);
            paces += event.text.startsWith(u"The provider allows"_s);
        }
    }
    QVERIFY2(cuts > 1 && cuts <= 61, qPrintable(QString::number(cuts)));
    QVERIFY2(growths <= 11, qPrintable(QString::number(growths)));
    QVERIFY2(cooldowns > 10 && cooldowns <= 61, qPrintable(QString::number(cooldowns)));
    QVERIFY2(paces > 0 && paces <= 61, qPrintable(QString::number(paces)));
}

void EventLogTest::refusalsAreOneWave()
{
    RunEvents events;
    events.take(running(1000), 0);
    QStringList said;
    for (int tenth = 1; tenth <= 300; ++tenth) {
        RunTick tick = running(1000 + tenth * 100);
        tick.rateLimited = qMin(tenth, 120); // for twelve seconds ten a second
        said += texts(events.take(tick, 0));
    }
    QCOMPARE(said, QStringList{u"120 request(s) refused as too many (429) within 12 s."_s});
    // Of a wave that the end of the run cuts off.
    RunTick tick = running(40'000);
    tick.rateLimited = 125;
    QVERIFY(events.take(tick, 0).isEmpty());
    tick.phase = RunPhase::Ended;
    tick.reason = StopReason::Completed;
    tick.atMs = 40'100;
    const QStringList last = texts(events.take(tick, 0));
    QCOMPARE(last.size(), 2);
    QVERIFY(last.constFirst().startsWith(u"5 request(s) refused"_s));
}

void EventLogTest::failedRowsAreNamedUpToACap()
{
    RunEvents events;
    RunTick tick = running(1000);
    events.take(tick, 0);
    for (int row = 1; row <= 1000; ++row)
        tick.changes.append({row, RowState::Failed, Outcome::Timeout, 3, 0});
    tick.changes.append({1001, RowState::Done, Outcome::Answered, 1, 0});
    const QList<LogEvent> said = events.take(tick, 0);
    QCOMPARE(said.size(), RunEvents::MostFailures + 1);
    QCOMPARE(said.at(11).row, 12);
    QCOMPARE(said.constLast().row, 0);
    tick.run = 4;
    QCOMPARE(events.take(tick, 0).constFirst().row, 1); // a run of its own
}

void EventLogTest::aPausedRunGoesOn()
{
    RunEvents events;
    events.take(running(1000), 0);
    RunTick full = running(2000);
    full.phase = RunPhase::Paused;
    full.reason = StopReason::Store;
    full.goesOnByItself = true;
    QCOMPARE(events.take(full, 0).constFirst().kind, Kind::Error);
    QCOMPARE(texts(events.take(running(3000), 0)),
             QStringList{u"Run 3: goes on; what held it up is over."_s});
    RunTick byHand = running(4000);
    byHand.phase = RunPhase::Paused;
    byHand.reason = StopReason::ByUser;
    QCOMPARE(texts(events.take(byHand, 0)), QStringList{u"Run 3: paused by hand."_s});
    QCOMPARE(texts(events.take(running(5000), 0)), QStringList{u"Run 3: goes on."_s});
}

void EventLogTest::aProjectThatComesIntoViewIsNoNews()
{
    RunTick tick = running(1000);
    tick.rateLimited = 500;
    tick.limit = 50;
    RunEvents events;
    events.begin(tick);
    tick.atMs = 1100;
    QCOMPARE(texts(events.take(tick, 0)), QStringList());
}

void EventLogTest::theWindowFiltersCopiesAndFollows()
{
    const std::unique_ptr<EventLog> log(filled(nullptr));
    EventLogWindow window(log.get(), nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    auto* list = window.findChild<QTreeView*>();
    auto* search = window.findChild<QLineEdit*>();
    const auto button = [&window](const QString& words) {
        const QList<QPushButton*> buttons = window.findChildren<QPushButton*>();
        for (QPushButton* one : buttons) {
            if (one->text().remove(u'&').startsWith(words))
                return one;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    QCOMPARE(list->model()->rowCount(), 4);
    search->setText(u"failed"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    button(u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"row 12\tFailed: rate limited."_s));
    QSignalSpy saved(&window, &EventLogWindow::saveRequested);
    button(u"Save"_s)->click();
    QCOMPARE(saved.constFirst().constFirst().value<QList<LogEvent>>().size(), 2);

    QVERIFY(!button(u"Go to"_s)->isEnabled());
    QVERIFY(!button(u"Go to"_s)->toolTip().isEmpty());
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(button(u"Go to"_s)->isEnabled());
    QSignalSpy chosen(&window, &EventLogWindow::rowChosen);
    button(u"Go to"_s)->click();
    QCOMPARE(chosen.constFirst().constFirst().toLongLong(), 12);

    search->clear();
    button(u"Clear"_s)->click();
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!button(u"Copy"_s)->isEnabled());
    button(u"Undo clear"_s)->click();
    QCOMPARE(list->model()->rowCount(), 4);
}

void EventLogTest::readingUpwardsStopsFollowing()
{
    EventLog log;
    for (int i = 0; i < 200; ++i)
        log.add(Kind::Info, u"event %1"_s.arg(i));
    EventLogWindow window(&log, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* list = window.findChild<QTreeView*>();
    QScrollBar* bar = list->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    log.add(Kind::Info, u"one more"_s);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    log.add(Kind::Info, u"another"_s);
    QTRY_COMPARE(list->model()->rowCount(), 202);
    QCOMPARE(bar->value(), 0);
}

ROWMILL_TEST(EventLogTest, QApplication)
#include "event_log_test.moc"
