#include "ui/widget/theme.h"

#include "ui/widget/line_icon_engine.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStyleFactory>
#include <QVariant>

#include <array>

// Resources of a static library are only linked in when somebody asks; the macro must stand outside of
// any namespace.
static void linkResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace rowmill {

namespace {

// In the order of enum ThemeLook.
using Inks = std::array<QRgb, ThemeLookCount>;

// In the order of enum Tone. tests/ui/theme_test.cpp holds their contrasts.
// clang-format off
constexpr std::array inks{
    Inks{0xFFF4F5F7, 0xFF1D2126, 0xFFFFFFFF, 0xFF000000}, // Window
    Inks{0xFFFFFFFF, 0xFF16191D, 0xFFFFFFFF, 0xFF000000}, // Base
    Inks{0xFFFAFBFC, 0xFF1A1E22, 0xFFFFFFFF, 0xFF000000}, // Panel
    Inks{0xFF1B2430, 0xFFE4E8EE, 0xFF000000, 0xFFFFFFFF}, // Text
    Inks{0xFF566272, 0xFF9AA6B4, 0xFF2E2E2E, 0xFFE0E0E0}, // Dim
    Inks{0xFF667080, 0xFF8591A0, 0xFF4D4D4D, 0xFFBDBDBD}, // Faint
    Inks{0xFFDDE2E8, 0xFF2C333B, 0xFF4D4D4D, 0xFFC8C8C8}, // Line
    Inks{0xFFEDF0F3, 0xFF242A31, 0xFF767676, 0xFF7A7A7A}, // Grid
    Inks{0xFF2F5FC4, 0xFF7FA6F5, 0xFF00339E, 0xFF7FC4FF}, // Accent
    Inks{0xFFE7EEFB, 0xFF24324D, 0xFFE3EDFF, 0xFF00274D}, // AccentSoft
    Inks{0xFFFFFFFF, 0xFF16191D, 0xFFFFFFFF, 0xFF000000}, // OnAccent
    Inks{0xFF187A53, 0xFF4CC38A, 0xFF00562F, 0xFF5CFFA8}, // Done
    Inks{0xFF2F5FC4, 0xFF7FA6F5, 0xFF00339E, 0xFF7FC4FF}, // Running
    Inks{0xFFA25D00, 0xFFF0A840, 0xFF6E3900, 0xFFFFC04D}, // Retrying
    Inks{0xFFC2352B, 0xFFF0766B, 0xFF9E0000, 0xFFFF9C94}, // Failed
    Inks{0xFF7C8795, 0xFF737F8D, 0xFF4D4D4D, 0xFFBDBDBD}, // Waiting
    Inks{0xFF7A4FBF, 0xFFB497F0, 0xFF4B1F9E, 0xFFD0B5FF}, // Unknown
    Inks{0xFF626B79, 0xFF8B95A3, 0xFF3A3A3A, 0xFFC0C0C0}, // Excluded
    Inks{0xFFA25D00, 0xFFF0A840, 0xFF6E3900, 0xFFFFC04D}, // Warning
    Inks{0xFFFFF4E0, 0xFF33291A, 0xFFFFF3CC, 0xFF332200}, // WarningSoft
};
// clang-format on
static_assert(inks.size() == ToneCount);

constexpr bool isDarkLook(ThemeLook look)
{
    return look == ThemeLook::Dark || look == ThemeLook::HighContrastDark;
}

constexpr bool isContrastLook(ThemeLook look)
{
    return look == ThemeLook::HighContrastLight || look == ThemeLook::HighContrastDark;
}

ThemeLook lookOf(const QPalette& palette)
{
    if (isHighContrast(palette))
        return isDark(palette) ? ThemeLook::HighContrastDark : ThemeLook::HighContrastLight;
    return isDark(palette) ? ThemeLook::Dark : ThemeLook::Light;
}

QString textOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString makeStyleSheet(ThemeLook look)
{
    QString sheet = textOf(QStringLiteral(":/rowmill/style.qss"));
    if (isContrastLook(look))
        sheet += textOf(QStringLiteral(":/rowmill/contrast.qss"));
    const bool dark = isDarkLook(look);
    const auto of = [look](Tone which) { return toneColor(look, which); };
    // Longer names first: one may begin with another.
    const std::pair<QLatin1String, QString> names[] = {
        {QLatin1String("@accenthover"), mixed(of(Tone::Accent), of(Tone::Base), 0.12).name()},
        {QLatin1String("@accentpress"), mixed(of(Tone::Accent), of(Tone::Text), 0.2).name()},
        {QLatin1String("@accent"), of(Tone::Accent).name()},
        {QLatin1String("@onaccent"), of(Tone::OnAccent).name()},
        {QLatin1String("@soft"), of(Tone::AccentSoft).name()},
        {QLatin1String("@hover"), mixed(of(Tone::Window), of(Tone::Text), dark ? 0.09 : 0.06).name()},
        {QLatin1String("@handle"), mixed(of(Tone::Line), of(Tone::Faint), 0.4).name()},
        {QLatin1String("@window"), of(Tone::Window).name()},
        {QLatin1String("@base"), of(Tone::Base).name()},
        {QLatin1String("@panel"), of(Tone::Panel).name()},
        {QLatin1String("@text"), of(Tone::Text).name()},
        {QLatin1String("@dim"), of(Tone::Dim).name()},
        {QLatin1String("@faint"), of(Tone::Faint).name()},
        {QLatin1String("@line"), of(Tone::Line).name()},
        {QLatin1String("@grid"), of(Tone::Grid).name()},
        {QLatin1String("@failed"), of(Tone::Failed).name()},
        {QLatin1String("@done"), of(Tone::Done).name()},
        {QLatin1String("@warning"), of(Tone::Warning).name()},
        {QLatin1String("@theme"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    for (const auto& [name, value] : names)
        sheet.replace(name, value);
    return sheet;
}

// Named families, so that Chinese text takes its simplified forms from one font on every page.
QFont windowFont(QFont font)
{
    if (font.pointSizeF() > 0 && font.pointSizeF() < 10)
        font.setPointSizeF(10);
    QStringList families = font.families();
    // A generic name ("Sans Serif") matches anything, the Chinese font first.
    if (families.isEmpty() || families.first().startsWith(QLatin1String("Sans"), Qt::CaseInsensitive))
        families = {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    for (const QString& family : {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("PingFang SC"),
                                  QStringLiteral("Microsoft YaHei")}) {
        if (!families.contains(family))
            families.append(family);
    }
    font.setFamilies(families);
    return font;
}

// Both kept on the application itself: the platform's palette as it was before the first theme, and what the
// desktop has said since.
constexpr const char* PaletteKey = "rowmillSystemPalette";
constexpr const char* AppearanceKey = "rowmillSystemAppearance";

ThemeLook systemLook(QApplication& application)
{
    if (!application.property(PaletteKey).isValid())
        application.setProperty(PaletteKey, QVariant::fromValue(application.palette()));
    const auto said = application.property(AppearanceKey).value<SystemAppearance>();
    const bool dark = said.dark.value_or(isDark(application.property(PaletteKey).value<QPalette>()));
    if (said.highContrast)
        return dark ? ThemeLook::HighContrastDark : ThemeLook::HighContrastLight;
    return dark ? ThemeLook::Dark : ThemeLook::Light;
}

ThemeLook lookFor(QApplication& application, ThemeChoice choice)
{
    const ThemeLook system = systemLook(application); // also to keep its palette in time
    switch (choice) {
    case ThemeChoice::System:
        return system;
    case ThemeChoice::Light:
        return ThemeLook::Light;
    case ThemeChoice::Dark:
        return ThemeLook::Dark;
    case ThemeChoice::HighContrastLight:
        return ThemeLook::HighContrastLight;
    case ThemeChoice::HighContrastDark:
        return ThemeLook::HighContrastDark;
    }
    return system;
}

} // namespace

QColor toneColor(ThemeLook look, Tone which)
{
    return QColor::fromRgb(inks.at(static_cast<size_t>(which)).at(static_cast<size_t>(look)));
}

QColor toneColor(const QPalette& palette, Tone which)
{
    return toneColor(lookOf(palette), which);
}

QPalette paletteOf(ThemeLook look)
{
    const auto of = [look](Tone which) { return toneColor(look, which); };
    QPalette palette(of(Tone::Window));
    const std::pair<QPalette::ColorRole, Tone> roles[] = {
        {QPalette::Window, Tone::Window},
        {QPalette::WindowText, Tone::Text},
        {QPalette::Base, Tone::Base},
        {QPalette::AlternateBase, Tone::Panel},
        {QPalette::Text, Tone::Text},
        {QPalette::Button, Tone::Window},
        {QPalette::ButtonText, Tone::Text},
        {QPalette::BrightText, Tone::OnAccent},
        {QPalette::ToolTipBase, Tone::Base},
        {QPalette::ToolTipText, Tone::Text},
        {QPalette::PlaceholderText, Tone::Faint},
        {QPalette::Highlight, Tone::Accent},
        {QPalette::HighlightedText, Tone::OnAccent},
        {QPalette::Link, Tone::Accent},
        {QPalette::LinkVisited, Tone::Accent},
        {QPalette::Mid, Tone::Line},
        {QPalette::Midlight, Tone::Grid},
        {QPalette::Dark, Tone::Faint},
    };
    for (const auto& [role, which] : roles)
        palette.setColor(role, of(which));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Tone::Faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Tone::Line));
    return palette;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

/// Black and white are used by no other look.
bool isHighContrast(const QPalette& palette)
{
    const QRgb ink = palette.color(QPalette::Active, QPalette::WindowText).rgb();
    const QRgb ground = palette.color(QPalette::Active, QPalette::Window).rgb();
    return (ink == qRgb(0, 0, 0) && ground == qRgb(255, 255, 255)) ||
           (ink == qRgb(255, 255, 255) && ground == qRgb(0, 0, 0));
}

int focusWidth(const QPalette& palette)
{
    return isHighContrast(palette) ? 3 : 2;
}

QColor mixed(const QColor& ground, const QColor& over, qreal share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(ground.red(), over.red()), part(ground.green(), over.green()),
                  part(ground.blue(), over.blue()));
}

void setSystemAppearance(QApplication& application, const SystemAppearance& appearance)
{
    application.setProperty(AppearanceKey, QVariant::fromValue(appearance));
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    linkResources();
    const ThemeLook look = lookFor(application, choice);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(windowFont(application.font()));
    application.setPalette(paletteOf(look));
    application.setStyleSheet(makeStyleSheet(look));
}

QIcon lineIcon(const QString& name)
{
    linkResources();
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon lineIcon(const QString& name, Tone which)
{
    linkResources();
    return QIcon(new LineIconEngine(name, which));
}

QFont tabularFont(const QFont& base)
{
    // Qt 6.4 cannot ask for an OpenType feature. Where the font's own figures differ in width, a family
    // that is known for even ones stands in.
    const QFontMetricsF metrics(base);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char(digit)), width)) {
            QFont even = base;
            even.setFamilies(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")} +
                             base.families());
            return even;
        }
    }
    return base;
}

QFont monoFont(const QFont& base)
{
    QStringList families{QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                         QStringLiteral("monospace"), QStringLiteral("Noto Sans CJK SC")};
    const QFontInfo system(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (system.fixedPitch())
        families.prepend(system.family());
    QFont font = base;
    font.setFamilies(families);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(base.pointSizeF() * 0.94);
    return font;
}

} // namespace rowmill
