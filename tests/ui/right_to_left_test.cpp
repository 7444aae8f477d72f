#include "tests/room_test.h"
#include "tests/ui/window_test.h"
#include "ui/chart/live_chart.h"
#include "ui/chart/run_charts.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/setup_panel.h"
#include "ui/setup/step_button.h"
#include "ui/table/row_map.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/chip.h"
#include "ui/widget/theme.h"
#include "ui/window/actions.h"
#include "ui/window/project_view.h"
#include "ui/window/run_panel.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// A language that runs to the left and that everybody can read.
class PseudoLanguage final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QString::fromUtf8(source) + u" \u05d0\u05d1"_s;
    }
    bool isEmpty() const override { return false; }
};

/// The whole window from right to left.
class RightToLeftTest : public WindowTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void panelsChangeSides();
    void rowsOfControlsRunToTheLeft();
    void columnsRunToTheLeft();
    void timeStillRunsToTheRight();
    void nothingIsCutOff();

private:
    MainWindow* window() const { return m_window.get(); }
    ProjectView* view() const { return window()->view(); }
    RowTable* table() const { return view()->table()->table(); }
    static int leftOf(const QWidget* widget) { return widget->mapToGlobal(QPoint(0, 0)).x(); }
    static int rightOf(const QWidget* widget) { return leftOf(widget) + widget->width(); }

    PseudoLanguage m_words;
};

void RightToLeftTest::initTestCase()
{
    isolate();
}

void RightToLeftTest::init()
{
    startAnew();
    applyTheme(*qApp, ThemeChoice::Light);
    QCoreApplication::installTranslator(&m_words);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    startServer();
    showWindow({1440, 900});
    window()->trySample();
    QTRY_VERIFY(window()->actions()->run->isEnabled());
    QTRY_VERIFY(table()->model()->index(0, 0).data(RowTableModel::LoadedRole).toBool());
}

void RightToLeftTest::cleanup()
{
    end();
    QCoreApplication::removeTranslator(&m_words);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void RightToLeftTest::panelsChangeSides()
{
    QVERIFY(leftOf(view()->setup()) >= rightOf(view()->table()));
    QVERIFY(rightOf(view()->inspector()) <= leftOf(view()->table()));
    const auto* map = view()->findChild<RowMap*>();
    QVERIFY(rightOf(map) <= leftOf(table()->viewport()));
}

void RightToLeftTest::rowsOfControlsRunToTheLeft()
{
    QList<Chip*> chips = view()->table()->findChildren<Chip*>();
    chips.removeIf([](const Chip* chip) { return !chip->isVisible(); });
    QVERIFY(chips.size() > 3);
    QVERIFY(leftOf(chips.at(0)) > leftOf(chips.at(1)));
    const auto* bar = window()->findChild<QToolBar*>();
    const QWidget* open = bar->widgetForAction(window()->actions()->openTable);
    const QWidget* exporting = bar->widgetForAction(window()->actions()->exportAll);
    QVERIFY(leftOf(open) > rightOf(exporting));
    const RunCharts* charts = view()->runPanel()->charts();
    QVERIFY(leftOf(charts->chart(RunCharts::Throughput)) > leftOf(charts->chart(RunCharts::Latency)));
}

void RightToLeftTest::columnsRunToTheLeft()
{
    const QHeaderView* header = table()->horizontalHeader();
    QVERIFY(header->sectionViewportPosition(0) > header->sectionViewportPosition(1));
    // The sign of a state stands before its words: at the right.
    const auto* model = static_cast<const RowTableModel*>(table()->model());
    table()->setColumnWidth(model->statusColumn(), 300);
    table()->clearFocus();
    const QRect cell = table()->visualRect(model->index(3, model->statusColumn()));
    QVERIFY(table()->viewport()->rect().contains(cell));
    const QImage image = table()->viewport()->grab(cell.adjusted(2, 2, -2, -2)).toImage();
    const auto inked = [&image](int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height() - 2; ++y)
                count += image.pixel(x, y) != image.pixel(image.width() / 6, 1);
        }
        return count;
    };
    QCOMPARE(inked(0, 40), 0);
    QVERIFY(inked(image.width() - 26, image.width()) > 0);
}

void RightToLeftTest::timeStillRunsToTheRight()
{
    LiveChart* chart = view()->runPanel()->charts()->chart(RunCharts::Throughput);
    ChartData data;
    data.from = -60;
    data.times = {-50, -40};
    ChartSeries series;
    series.name = u"answered"_s;
    series.values = {5, 5};
    series.tone = Tone::Failed;
    series.area = true;
    data.series = {series};
    chart->setData(data);
    const QImage image = chart->grab().toImage();
    int left = 0;
    int right = 0;
    for (int y = image.height() / 2; y < image.height() - 24; ++y) {
        for (int x = 40; x < image.width() - 4; ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() - color.blue() > 20)
                ++(x < image.width() / 2 ? left : right);
        }
    }
    QVERIFY2(left > 0 && right == 0, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
}

void RightToLeftTest::nothingIsCutOff()
{
    QStringList faults;
    const auto buttons = window()->findChildren<QAbstractButton*>();
    int looked = 0;
    for (const QAbstractButton* button : buttons) {
        if (!button->isVisible() || button->text().isEmpty() || qobject_cast<const StepButton*>(button))
            continue;
        ++looked;
        if (button->minimumSizeHint().width() > button->width() + 1)
            faults.append(button->text());
    }
    QVERIFY(looked > 10);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u", "_s)));
}

ROWMILL_TEST(RightToLeftTest, QApplication)
#include "right_to_left_test.moc"
