#include "tests/room_test.h"
#include "ui/widget/theme.h"

#include <QApplication>
#include <QtTest>

#include <cmath>

using namespace rowmill;

class Theme : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void statesCanBeSeen_data();
    void statesCanBeSeen();
    void framesCanBeSeenInHighContrast_data();
    void framesCanBeSeenInHighContrast();
    void aPaletteTellsItsLook();
    void theSystemDecidesWhereItIsAsked_data();
    void theSystemDecidesWhereItIsAsked();
    void theStyleSheetHasAColourForEveryName_data();
    void theStyleSheetHasAColourForEveryName();

private:
    static double luminance(const QColor& color);
    static double contrast(ThemeLook look, Tone ink, Tone ground);
    static void addLooks();
    static void verify(Tone ink, Tone ground, double least);
};

void Theme::cleanup()
{
    setSystemAppearance(*qApp, {});
}

/// As WCAG 2 defines it.
double Theme::luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double Theme::contrast(ThemeLook look, Tone ink, Tone ground)
{
    const double a = luminance(toneColor(look, ink));
    const double b = luminance(toneColor(look, ground));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void Theme::addLooks()
{
    QTest::addColumn<ThemeLook>("look");
    QTest::newRow("light") << ThemeLook::Light;
    QTest::newRow("dark") << ThemeLook::Dark;
    QTest::newRow("high contrast, light") << ThemeLook::HighContrastLight;
    QTest::newRow("high contrast, dark") << ThemeLook::HighContrastDark;
}

void Theme::verify(Tone ink, Tone ground, double least)
{
    QFETCH(ThemeLook, look);
    const double found = contrast(look, ink, ground);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("tone %1 on tone %2: %3 : 1, wanted %4")
                                            .arg(int(ink))
                                            .arg(int(ground))
                                            .arg(found, 0, 'f', 2)
                                            .arg(least)));
}

void Theme::wordsCanBeRead_data()
{
    addLooks();
}

void Theme::wordsCanBeRead()
{
    QFETCH(ThemeLook, look);
    const bool high = look == ThemeLook::HighContrastLight || look == ThemeLook::HighContrastDark;
    const double least = high ? 7 : 4.5;
    for (const Tone ink :
         {Tone::Text, Tone::Dim, Tone::Faint, Tone::Accent, Tone::Done, Tone::Failed, Tone::Warning}) {
        for (const Tone ground : {Tone::Window, Tone::Base, Tone::Panel})
            verify(ink, ground, least);
    }
    for (const Tone ink : {Tone::Text, Tone::Dim}) {
        for (const Tone ground : {Tone::AccentSoft, Tone::WarningSoft})
            verify(ink, ground, least);
    }
    verify(Tone::OnAccent, Tone::Accent, least);
}

void Theme::statesCanBeSeen_data()
{
    addLooks();
}

void Theme::statesCanBeSeen()
{
    QFETCH(ThemeLook, look);
    const bool high = look == ThemeLook::HighContrastLight || look == ThemeLook::HighContrastDark;
    for (const Tone ink : {Tone::Done, Tone::Running, Tone::Retrying, Tone::Failed, Tone::Waiting,
                           Tone::Unknown, Tone::Excluded, Tone::Warning}) {
        for (const Tone ground : {Tone::Window, Tone::Base, Tone::Panel, Tone::AccentSoft})
            verify(ink, ground, high ? 7 : 3);
    }
}

void Theme::framesCanBeSeenInHighContrast_data()
{
    QTest::addColumn<ThemeLook>("look");
    QTest::newRow("light") << ThemeLook::HighContrastLight;
    QTest::newRow("dark") << ThemeLook::HighContrastDark;
}

void Theme::framesCanBeSeenInHighContrast()
{
    for (const Tone ink : {Tone::Line, Tone::Grid, Tone::Accent}) {
        for (const Tone ground : {Tone::Window, Tone::Base, Tone::Panel, Tone::AccentSoft})
            verify(ink, ground, 3);
    }
}

void Theme::aPaletteTellsItsLook()
{
    for (int i = 0; i < ThemeLookCount; ++i) {
        const auto look = static_cast<ThemeLook>(i);
        const QPalette palette = paletteOf(look);
        for (int tone = 0; tone < ToneCount; ++tone)
            QCOMPARE(toneColor(palette, static_cast<Tone>(tone)), toneColor(look, static_cast<Tone>(tone)));
        QCOMPARE(isDark(palette), look == ThemeLook::Dark || look == ThemeLook::HighContrastDark);
        QCOMPARE(isHighContrast(palette), i >= int(ThemeLook::HighContrastLight));
        QCOMPARE(focusWidth(palette), isHighContrast(palette) ? 3 : 2);
    }
}

void Theme::theSystemDecidesWhereItIsAsked_data()
{
    QTest::addColumn<int>("dark"); // -1: it has no opinion
    QTest::addColumn<bool>("contrast");
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<ThemeLook>("look");
    QTest::newRow("dark") << 1 << false << ThemeChoice::System << ThemeLook::Dark;
    QTest::newRow("light") << 0 << false << ThemeChoice::System << ThemeLook::Light;
    QTest::newRow("dark, high contrast") << 1 << true << ThemeChoice::System << ThemeLook::HighContrastDark;
    QTest::newRow("light, high contrast") << 0 << true << ThemeChoice::System << ThemeLook::HighContrastLight;
    QTest::newRow("no opinion: the platform's palette")
        << -1 << false << ThemeChoice::System << ThemeLook::Light;
    QTest::newRow("the user's word is above it") << 1 << true << ThemeChoice::Light << ThemeLook::Light;
    QTest::newRow("high contrast by choice")
        << 0 << false << ThemeChoice::HighContrastDark << ThemeLook::HighContrastDark;
}

void Theme::theSystemDecidesWhereItIsAsked()
{
    QFETCH(int, dark);
    QFETCH(bool, contrast);
    QFETCH(ThemeChoice, choice);
    QFETCH(ThemeLook, look);
    setSystemAppearance(*qApp, {dark < 0 ? std::nullopt : std::optional(dark == 1), contrast});
    applyTheme(*qApp, choice);
    QCOMPARE(QApplication::palette().color(QPalette::Window), toneColor(look, Tone::Window));
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), toneColor(look, Tone::Text));
    QCOMPARE(isHighContrast(QApplication::palette()), isHighContrast(paletteOf(look)));
}

void Theme::theStyleSheetHasAColourForEveryName_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast, light") << ThemeChoice::HighContrastLight;
    QTest::newRow("high contrast, dark") << ThemeChoice::HighContrastDark;
}

void Theme::theStyleSheetHasAColourForEveryName()
{
    QFETCH(ThemeChoice, choice);
    applyTheme(*qApp, choice);
    QVERIFY(qApp->styleSheet().size() > 1000);
    QVERIFY2(!qApp->styleSheet().contains(QLatin1Char('@')), qPrintable(qApp->styleSheet()));
    const bool high = choice == ThemeChoice::HighContrastLight || choice == ThemeChoice::HighContrastDark;
    QCOMPARE(qApp->styleSheet().contains(QLatin1String("border: 3px solid")), high);
}

ROWMILL_TEST(Theme, QApplication)
#include "theme_test.moc"
