#include "tests/room_test.h"
#include "ui/table/row_map.h"
#include "ui/table/state_style.h"
#include "ui/widget/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <array>
#include <cmath>

using namespace rowmill;
using namespace Qt::StringLiterals;

namespace {

using Matrix = std::array<double, 9>;

// Machado, Oliveira and Fernandes 2009, for those who lack one kind of cone; linear RGB.
constexpr Matrix Everybody = {1, 0, 0, 0, 1, 0, 0, 0, 1};
constexpr Matrix Protanopia = {0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                               0.099216, -0.003882, -0.048116, 1.051998};
constexpr Matrix Deuteranopia = {0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                                 0.047413, -0.011820, 0.042940,  0.968881};
constexpr Matrix Tritanopia = {1.255528, -0.076749, -0.178779, -0.078411, 0.930809,
                               0.147602, 0.004733,  0.691367,  0.303900};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// CIE L*, 0 to 100, of what somebody sees.
double lightness(const QColor& color, const Matrix& eye)
{
    const double rgb[3] = {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    double seen[3];
    for (size_t i = 0; i < 3; ++i)
        seen[i] =
            std::clamp(eye[i * 3] * rgb[0] + eye[i * 3 + 1] * rgb[1] + eye[i * 3 + 2] * rgb[2], 0.0, 1.0);
    const double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

} // namespace

/// The row map as the table's scroll bar, for every eye, ear and hand.
class RowMapBarTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void noTwoStatesDifferInColourAlone_data();
    void noTwoStatesDifferInColourAlone();
    void aFailedRowInAMillionIsWiderThanTheStrip();
    void failuresEverywhereLeaveTheStripReadable();
    void aClickGoesThere();
    void theBoxIsDragged();
    void keysAndWheelScroll();
    void isReadOutAsAScrollBar();
    void tellsWhatIsUnderTheMouse();
    void findsRowsByTheirStateInAnyOrder();

private:
    QImage picture()
    {
        QImage image(m_map->size(), QImage::Format_RGB32);
        m_map->render(&image);
        return image;
    }
    void show(const QByteArray& states)
    {
        m_map->setStates(states);
        m_map->setRange(0, int(states.size()) * 27 - 400);
        m_map->setPageStep(400);
    }

    std::unique_ptr<RowMap> m_map;
};

void RowMapBarTest::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_map = std::make_unique<RowMap>();
    m_map->resize(RowMap::Width, 408);
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
}

void RowMapBarTest::noTwoStatesDifferInColourAlone_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QList<double>>("eye");
    const std::pair<const char*, Matrix> eyes[] = {{"most people", Everybody},
                                                   {"no red cones", Protanopia},
                                                   {"no green cones", Deuteranopia},
                                                   {"no blue cones", Tritanopia}};
    for (const auto& [name, eye] : eyes) {
        const QList<double> values(eye.begin(), eye.end());
        QTest::addRow("%s, light", name) << int(ThemeChoice::Light) << values;
        QTest::addRow("%s, dark", name) << int(ThemeChoice::Dark) << values;
    }
}

void RowMapBarTest::noTwoStatesDifferInColourAlone()
{
    QFETCH(int, theme);
    QFETCH(QList<double>, eye);
    constexpr double Apart = 12; // of 100
    applyTheme(*qApp, static_cast<ThemeChoice>(theme));
    Matrix matrix;
    std::copy(eye.begin(), eye.end(), matrix.begin());
    const QPalette palette = QGuiApplication::palette();
    for (int a = 0; a < RowStateCount; ++a) {
        const auto first = static_cast<RowState>(a);
        const double on = lightness(mapColor(palette, first), matrix);
        for (int b = 0; b < a; ++b) {
            const auto second = static_cast<RowState>(b);
            const double apart = std::abs(on - lightness(mapColor(palette, second), matrix));
            const QString words =
                u"%1 and %2: %3"_s.arg(rowStateName(first), rowStateName(second)).arg(apart);
            QVERIFY2(mapMark(first) != mapMark(second) || apart >= Apart, qPrintable(words));
        }
        // And each is seen against the ground at all.
        const double ground = lightness(toneColor(palette, Tone::Base), matrix);
        QVERIFY2(std::abs(on - ground) >= Apart, rowStateName(first).data());
    }
}

void RowMapBarTest::aFailedRowInAMillionIsWiderThanTheStrip()
{
    QByteArray states(1000000, char(RowState::Done));
    states[500000] = char(RowState::Failed);
    show(states);
    const QImage image = picture();
    const QRgb failed = mapColor(QGuiApplication::palette(), RowState::Failed).rgb();
    const int y = 4 + 200;
    for (const int x : {0, RowMap::Width / 2, RowMap::Width - 1})
        QCOMPARE(image.pixel(x, y), failed);
    QVERIFY(image.pixel(0, y + 10) != failed);
}

void RowMapBarTest::failuresEverywhereLeaveTheStripReadable()
{
    QByteArray states(1000000, char(RowState::Done));
    for (int row = 0; row < states.size(); row += 1000)
        states[row] = char(RowState::Failed);
    show(states);
    const QImage image = picture();
    const QRgb failed = mapColor(QGuiApplication::palette(), RowState::Failed).rgb();
    QCOMPARE(image.pixel(0, 200), failed);
    const QColor middle(image.pixel(RowMap::Width / 2, 200));
    QVERIFY(middle.green() > middle.red()); // nearly all are done
}

void RowMapBarTest::aClickGoesThere()
{
    show(QByteArray(100000, '\0'));
    QSignalSpy moved(m_map.get(), &QScrollBar::valueChanged);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(13, 4 + 200));
    QCOMPARE(moved.count(), 1);
    QVERIFY(std::abs(m_map->value() + 200 - 50000 * 27) < 500 * 27);
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(13, 407));
    QCOMPARE(m_map->value(), m_map->maximum());
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(13, 0));
    // Where the box is already.
    QVERIFY(m_map->value() < 500 * 27);
}

void RowMapBarTest::theBoxIsDragged()
{
    show(QByteArray(1000, '\0'));
    m_map->setValue(5000);
    const QRect box = m_map->box();
    QVERIFY(box.isValid());
    const QPoint at(13, box.center().y() + 3);
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, at);
    QCOMPARE(m_map->value(), 5000); // taking hold moves nothing
    QTest::mouseMove(m_map.get(), at + QPoint(0, 100));
    const int moved = m_map->value() - 5000;
    QVERIFY2(std::abs(moved - 100 * 27000 / 400) < 100, qPrintable(QString::number(moved)));
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, at + QPoint(0, 100));
    const int there = m_map->value();
    QTest::mouseMove(m_map.get(), at);
    QCOMPARE(m_map->value(), there);
}

void RowMapBarTest::keysAndWheelScroll()
{
    show(QByteArray(1000, '\0'));
    m_map->setSingleStep(27);
    QVERIFY(m_map->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(m_map.get(), Qt::Key_Down);
    QCOMPARE(m_map->value(), 27);
    QTest::keyClick(m_map.get(), Qt::Key_PageDown);
    QCOMPARE(m_map->value(), 427);
    QTest::keyClick(m_map.get(), Qt::Key_End);
    QCOMPARE(m_map->value(), m_map->maximum());
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    QCOMPARE(m_map->value(), 0);
    QWheelEvent wheel({13, 100}, m_map->mapToGlobal(QPointF(13, 100)), {}, {0, -120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_map.get(), &wheel);
    QVERIFY(m_map->value() > 0);
}

void RowMapBarTest::isReadOutAsAScrollBar()
{
    show(QByteArray(1000, '\0'));
    m_map->setValue(500 * 27);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_map.get());
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::ScrollBar);
    QCOMPARE(face->text(QAccessible::Name), u"Row map"_s);
    QVERIFY(face->valueInterface());
    QCOMPARE(face->valueInterface()->currentValue().toInt(), 500 * 27);
    QCOMPARE(face->text(QAccessible::Description), u"In view: Rows 501 to 514 of 1,000"_s);
}

void RowMapBarTest::tellsWhatIsUnderTheMouse()
{
    QByteArray states(4000, char(RowState::Done));
    states[5] = char(RowState::Failed);
    show(states);
    const auto tip = [this](int y) {
        QHelpEvent help(QEvent::ToolTip, {13, y}, m_map->mapToGlobal(QPoint(13, y)));
        QCoreApplication::sendEvent(m_map.get(), &help);
        return QToolTip::text();
    };
    QVERIFY2(tip(4).contains(u"Rows 1 to 10\nDone: 9\nFailed: 1"_s), qPrintable(tip(4)));
    m_map->setOrder(RowOrder::of({6, 900}));
    QVERIFY2(tip(4).contains(u"Row 6\nFailed: 1"_s), qPrintable(tip(4)));
    QVERIFY2(tip(400).contains(u"Row 900\nDone: 1"_s), qPrintable(tip(400)));
    m_map->setOrder(RowOrder::of({}));
    QCOMPARE(m_map->positionAtY(4), -1);
    QVERIFY(!m_map->box().isValid());
}

void RowMapBarTest::findsRowsByTheirStateInAnyOrder()
{
    RowMapBins bins;
    bins.setBinCount(100);
    QByteArray states(10000, char(RowState::Done));
    for (const int row : {1, 5000, 5001, 10000})
        states[row - 1] = char(RowState::Failed);
    bins.setStates(states);
    QCOMPARE(bins.find(RowState::Failed, 0, true), 0);
    QCOMPARE(bins.find(RowState::Failed, 1, true), 4999);
    QCOMPARE(bins.find(RowState::Failed, 5000, true), 5000);
    QCOMPARE(bins.find(RowState::Failed, 5001, true), 9999);
    QCOMPARE(bins.find(RowState::Failed, 10000, true), -1);
    QCOMPARE(bins.find(RowState::Failed, 9998, false), 5000);
    QCOMPARE(bins.find(RowState::Failed, 4999, false), 4999);
    QCOMPARE(bins.find(RowState::Failed, 4998, false), 0);
    QCOMPARE(bins.find(RowState::Failed, -1, false), -1);
    QCOMPARE(bins.find(RowState::Running, 0, true), -1);
    bins.setOrder(RowOrder::of({5001, 3, 2, 1}));
    QCOMPARE(bins.rows(), 4);
    QCOMPARE(bins.find(RowState::Failed, 1, true), 3);
    QCOMPARE(bins.setState(7, RowState::Failed), -1); // not shown, and remembered all the same
    QCOMPARE(bins.setState(3, RowState::Failed), 1);
    QCOMPARE(bins.find(RowState::Failed, 1, true), 1);
    bins.setOrder(std::nullopt);
    QCOMPARE(bins.find(RowState::Failed, 3, true), 6);
}

ROWMILL_TEST(RowMapBarTest, QApplication)
#include "row_map_bar_test.moc"
