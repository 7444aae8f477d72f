#pragma once

#include "app/store/new_project.h"
#include "ui/table/filter_chips.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace rowmill::test {

inline qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// A project of which seven rows in ten have an end: of these one in fifty has failed, the others are done.
/// False: it could not be made.
inline bool makeManyRows(const QString& path, int rows)
{
    auto made = NewProject::create(path);
    if (!made)
        return false;
    std::unique_ptr<NewProject> project = std::move(*made);
    bool good =
        bool(project->setColumns({QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("label")}));
    for (int i = 1; good && i <= rows; ++i)
        good = bool(
            project->add({QString::number(i), QStringLiteral("A message of a customer, number %1").arg(i),
                          QStringLiteral("label %1").arg(i % 77)}));
    good = good && project->finish(QStringLiteral("rows.csv"), QStringLiteral("{}"));
    project.reset();
    if (!good)
        return false;
    const auto connection = Connection::open(path, OpenMode::Write);
    return connection &&
           connection->run(
               QStringLiteral(
                   "INSERT INTO answer(row, run, state, outcome, text, error, attempts, prompt_tokens,"
                   " completion_tokens, latency_ms) SELECT row, 1, CASE row % 50 WHEN 0 THEN 4 ELSE 3 END, "
                   "'answered', 'Practice answer ' || row, '', 1, 20, 5, 800 FROM source WHERE row <= %1")
                   .arg(rows / 10 * 7));
}

/// How long the event loop was away at most, seen by a timer that is due all the time.
class LoopWatch : public QObject {
public:
    LoopWatch()
    {
        startTimer(0);
        m_clock.start();
    }
    qint64 longestMs() const { return m_longest; }
    void begin()
    {
        m_longest = 0;
        m_clock.restart();
    }

protected:
    void timerEvent(QTimerEvent*) override { m_longest = std::max(m_longest, m_clock.restart()); }

private:
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// What somebody asks of a table, and how many of a million rows answer it; -1: whatever comes.
struct TableQuestion {
    const char* name;
    RowFilter filter;
    RowSort sort;
    qint64 rows;
};

inline RowFilter withText(const char* text)
{
    RowFilter filter;
    filter.text = QString::fromLatin1(text);
    return filter;
}

inline RowFilter withState(RowState state)
{
    RowFilter filter;
    filter.state = state;
    return filter;
}

inline std::array<TableQuestion, 8> tableQuestions()
{
    using By = RowSort::By;
    return {{
        {"sort by text", {}, {By::Source, false, 1, {}}, 1'000'000},
        {"sort by number, downwards", {}, {By::Source, true, 0, {}}, 1'000'000},
        {"sort by status", {}, {By::Status, false, 0, {}}, 1'000'000},
        {"sort by answer", {}, {By::Answer, false, 0, {}}, 1'000'000},
        {"failed rows", withState(RowState::Failed), {}, 14'000},
        {"a rare word", withText("number 777777"), {}, 1},
        {"a common word", withText("label"), {}, 1'000'000},
        {"a common word, by text", withText("label 7"), {By::Source, true, 1, {}}, -1},
    }};
}

/// As a click on a chip and one on a heading do.
inline void ask(TablePage& page, const RowFilter& filter, const RowSort& sort)
{
    if (filter != page.chips()->filter()) {
        page.chips()->setFilter(filter);
        emit page.filterChanged(filter);
    }
    page.table()->chooseSort(sort);
}

/// The rows that are shown now have been read.
inline bool isRead(TablePage& page)
{
    const qint64 top = page.table()->visibleRows().first;
    return top == 0 || page.model()->recordAt(page.model()->positionOf(top));
}

} // namespace rowmill::test
