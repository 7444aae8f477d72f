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

struct TonePair {
    QRgb light;
    QRgb dark;
};

// In the order of enum Tone.
constexpr std::array tones{
    TonePair{0xFFF4F5F7, 0xFF1D2126}, TonePair{0xFFFFFFFF, 0xFF16191D}, TonePair{0xFFFAFBFC, 0xFF1A1E22},
    TonePair{0xFF1B2430, 0xFFE4E8EE}, TonePair{0xFF5C6878, 0xFF9AA6B4}, TonePair{0xFF8E99A8, 0xFF6F7B89},
    TonePair{0xFFDDE2E8, 0xFF2C333B}, TonePair{0xFFEDF0F3, 0xFF242A31}, TonePair{0xFF2F5FC4, 0xFF7FA6F5},
    TonePair{0xFFE7EEFB, 0xFF24324D}, TonePair{0xFFFFFFFF, 0xFF16191D}, TonePair{0xFF1D8A5F, 0xFF4CC38A},
    TonePair{0xFF2F5FC4, 0xFF7FA6F5}, TonePair{0xFFB96A00, 0xFFF0A840}, TonePair{0xFFC2352B, 0xFFF0766B},
    TonePair{0xFFAEB7C2, 0xFF4C5662}, TonePair{0xFF7A4FBF, 0xFFB497F0}, TonePair{0xFF6B7482, 0xFF8B95A3},
    TonePair{0xFFB96A00, 0xFFF0A840}, TonePair{0xFFFFF4E0, 0xFF33291A},
};
static_assert(tones.size() == static_cast<size_t>(Tone::WarningSoft) + 1);

QColor tone(bool dark, Tone which)
{
    const TonePair& pair = tones.at(static_cast<size_t>(which));
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QPalette makePalette(bool dark)
{
    const auto of = [dark](Tone which) { return tone(dark, which); };
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

QString makeStyleSheet(bool dark)
{
    QFile file(QStringLiteral(":/rowmill/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto of = [dark](Tone which) { return tone(dark, which); };
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

// The platform's palette and font as they were before the first theme, kept on the application itself.
bool systemIsDark(QApplication& application)
{
    constexpr const char* key = "rowmillSystemPalette";
    if (!application.property(key).isValid())
        application.setProperty(key, QVariant::fromValue(application.palette()));
    return isDark(application.property(key).value<QPalette>());
}

} // namespace

QColor toneColor(const QPalette& palette, Tone which)
{
    return tone(isDark(palette), which);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor mixed(const QColor& ground, const QColor& over, qreal share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(ground.red(), over.red()), part(ground.green(), over.green()),
                  part(ground.blue(), over.blue()));
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    linkResources();
    const bool systemDark = systemIsDark(application);
    const bool dark = choice == ThemeChoice::System ? systemDark : choice == ThemeChoice::Dark;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(windowFont(application.font()));
    application.setPalette(makePalette(dark));
    application.setStyleSheet(makeStyleSheet(dark));
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
