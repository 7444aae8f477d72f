#pragma once

#include <QList>
#include <QString>

namespace rowmill {

/// A language that the window speaks: its own name for itself, so that whoever needs it can read it, and its
/// code as in the names of translations/.
struct Language {
    QString name;
    QString code;
};

/// In the order of the menus.
QList<Language> languages();

} // namespace rowmill
