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
    QCOMPARE(chips.filter(), (RowFilter{RowState::Failed, {}}));
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

void FilterChipsTest::setFilterIsSilent()
{
    FilterChips chips;
    QSignalSpy changed(&chips, &FilterChips::filterChanged);
    const RowFilter filter{RowState::Done, QStringLiteral("card")};
    chips.setFilter(filter);
    QCOMPARE(chips.filter(), filter);
    QCOMPARE(changed.size(), 0);
}

QTEST_MAIN(FilterChipsTest)
#include "filter_chips_test.moc"
