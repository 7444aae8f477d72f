#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace rowmill {

/// Colours that QPalette has no role for, named by what they mean.
enum class Tone : quint8 {
    Window,
    Base,
    Panel, ///< three grounds, a shade apart
    Text,
    Dim,
    Faint, ///< what matters, what explains, what annotates
    Line,
    Grid, ///< hairlines
    Accent,
    AccentSoft,
    OnAccent, ///< the one main action, selection, links
    Done,
    Running,
    Retrying,
    Failed,
    Waiting,
    Unknown,
    Excluded, ///< states, each with its own icon and words
    Warning,
    WarningSoft, ///< the banner's ground
};

inline constexpr int ToneCount = int(Tone::WarningSoft) + 1;

enum class ThemeChoice : quint8 { System, Light, Dark, HighContrastLight, HighContrastDark };

/// The looks that there are; which one it is can be told from its palette.
enum class ThemeLook : quint8 { Light, Dark, HighContrastLight, HighContrastDark };
inline constexpr int ThemeLookCount = int(ThemeLook::HighContrastDark) + 1;

/// What the desktop says of how windows shall look.
struct SystemAppearance {
    std::optional<bool> dark; ///< nothing: it has no opinion
    bool highContrast = false;
    bool operator==(const SystemAppearance&) const = default;
};

/// The colour of `tone` that belongs to a palette of ours. Stateless: widgets pass their palette(), so a
/// change of theme needs no more than a repaint.
QColor toneColor(const QPalette& palette, Tone tone);
QColor toneColor(ThemeLook look, Tone tone);
QPalette paletteOf(ThemeLook look);
bool isDark(const QPalette& palette);
bool isHighContrast(const QPalette& palette);
/// How wide the frame around what has the focus is, in pixels.
int focusWidth(const QPalette& palette);
/// `ground` with `share` (0..1) of `over` laid on it; opaque.
QColor mixed(const QColor& ground, const QColor& over, qreal share);

/// What ThemeChoice::System means from the next applyTheme() on; until then the platform's palette decides.
void setSystemAppearance(QApplication& application, const SystemAppearance& appearance);
/// Sets style, palette and the small style sheet on the application; call again to switch. Main thread.
void applyTheme(QApplication& application, ThemeChoice choice);

/// An own line icon from resources/icons ("play" for play.svg), drawn in the palette's text colour or in
/// `tone`; follows the theme and every scale factor.
QIcon lineIcon(const QString& name);
QIcon lineIcon(const QString& name, Tone tone);

/// The application's font with tabular figures, for numbers that change in place.
QFont tabularFont(const QFont& base);

/// A fixed-pitch font that stands well beside `base`: for requests, ids and templates.
QFont monoFont(const QFont& base);

} // namespace rowmill
