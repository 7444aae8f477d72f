#include "tests/room_test.h"
#include "ui/table/filter_chips.h"
#include "ui/widget/chip.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rowmill;

class FilterChipsTest : public QObject {
    Q_OBJECT

private slots:
    void aChipFiltersAtOnce();
    void theSearchWaitsForAPauseAndTellsOnce();
    void arrowKeysMoveToTheNextChip();
    void unknownShowsOnlyWhenThereIsSome();
    void whatAPersonDidShowsOnlyWhenThereIsSome();
    void theAnswersOfARunAreShownUntilAnotherChipIsChosen();
    void setFilterIsSilent();

private:
    static Chip* chip(const FilterChips& chips, const QString& word)
    {
        for (Chip* candidate : chips.findChildren<Chip*>()) {
            if (candidate->text() == word)
                return candidate;
        }
        return nullptr;
    }
};

void FilterChipsTest::aChipFiltersAtOnce()
{
    FilterChips chips;
    StateCounts counts;
    counts[RowState::Failed] = 1'428;
    chips.setCounts(counts);
    QCOMPARE(chip(chips, QStringLiteral("Failed"))->accessibleName(), QStringLiteral("Failed, 1,428"));
    QSignalSpy changed(&chips, &FilterChips::filterChanged);
    QTest::mouseClick(chip(chips, QStringLiteral("Failed")), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chips.filter(), (RowFilter{RowState::Failed, {}, 0, 0, false, 0}));
    QTest::mouseClick(chip(chips, QStringLiteral("Failed")), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
}

void FilterChipsTest::theSearchWaitsForAPauseAndTellsOnce()
{
    FilterChips chips;
    QSignalSpy changed(&chips, &FilterChips::filterChanged);
    QTest::keyClicks(chips.findChild<QLineEdit*>(), QStringLiteral("card"));
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<RowFilter>().text, QStringLiteral("card"));
}

void FilterChipsTest::arrowKeysMoveToTheNextChip()
{
    FilterChips chips;
    chips.resize(900, 44);
    chips.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chips));
    Chip* all = chip(chips, QStringLiteral("All"));
    all->setFocus();
    QSignalSpy changed(&chips, &FilterChips::filterChanged);
    QTest::keyClick(all, Qt::Key_Right);
    QCOMPARE(changed.size(), 1);
    QVERIFY(chip(chips, QStringLiteral("Waiting"))->isChecked());
}

void FilterChipsTest::unknownShowsOnlyWhenThereIsSome()
{
    FilterChips chips;
    StateCounts counts;
    chips.setCounts(counts);
    QVERIFY(chip(chips, QStringLiteral("Unknown"))->isHidden());
    counts[RowState::Unknown] = 1;
    chips.setCounts(counts);
    QVERIFY(!chip(chips, QStringLiteral("Unknown"))->isHidden());
}

void FilterChipsTest::whatAPersonDidShowsOnlyWhenThereIsSome()
{
    FilterChips chips;
    StateCounts counts;
    chips.setCounts(counts);
    QVERIFY(chip(chips, QStringLiteral("Excluded"))->isHidden());
    QVERIFY(chip(chips, QStringLiteral("Corrected"))->isHidden());
    counts[RowState::Excluded] = 7;
    counts[RowState::Done] = 2;
    counts.corrected = 1;
    chips.setCounts(counts);
    QCOMPARE(chip(chips, QStringLiteral("Excluded"))->accessibleName(), QStringLiteral("Excluded, 7"));
    QCOMPARE(chip(chips, QStringLiteral("All"))->accessibleName(), QStringLiteral("All, 9"));
    QTest::mouseClick(chip(chips, QStringLiteral("Corrected")), Qt::LeftButton);
    QVERIFY(chips.filter().corrected && !chips.filter().state);
    // It stays while it is chosen, though the last one is reverted.
    chips.setCounts({});
    QVERIFY(!chip(chips, QStringLiteral("Corrected"))->isHidden());
}

void FilterChipsTest::theAnswersOfARunAreShownUntilAnotherChipIsChosen()
{
    FilterChips chips;
    RowFilter filter;
    filter.run = 3;
    chips.setFilter(filter);
    QCOMPARE(chips.filter(), filter);
    Chip* ofRun = chip(chips, QStringLiteral("Answers of run 3"));
    QVERIFY(!ofRun->isHidden());
    QTest::mouseClick(chip(chips, QStringLiteral("All")), Qt::LeftButton);
    QCOMPARE(chips.filter(), RowFilter());
    QVERIFY(ofRun->isHidden());
}

void FilterChipsTest::setFilterIsSilent()
{
    FilterChips chips;
    QSignalSpy changed(&chips, &FilterChips::filterChanged);
    const RowFilter filter{RowState::Done, QStringLiteral("card"), 0, 0, false, 0};
    chips.setFilter(filter);
    QCOMPARE(chips.filter(), filter);
    QCOMPARE(changed.size(), 0);
}

ROWMILL_TEST(FilterChipsTest, QApplication)
#include "filter_chips_test.moc"
