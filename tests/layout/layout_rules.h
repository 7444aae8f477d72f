#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace rowmill::layout {

/// A folder or a file, and the folders or files whose headers it may include. The first room in rooms() that
/// a file lies in is the one that counts.
struct Room {
    QString path;
    QStringList mayName;
};

/// System headers that only some folders may include; `onlyIn` empty: nobody may.
struct HeaderLaw {
    QRegularExpression header;
    QStringList onlyIn;
    QString law;
};

/// Code that must not stand in the folders `in`, save in those of `except`. Comments and the text of string
/// literals are not looked at.
struct CodeLaw {
    QRegularExpression code;
    QStringList in;
    QStringList except;
    QString law;
};

/// How many lines a file with that ending may have.
struct SizeLaw {
    QString ending;
    int lines;
};

QList<Room> rooms();
QList<HeaderLaw> headerLaws();
QList<CodeLaw> codeLaws();
QList<SizeLaw> sizeLaws();

/// The Qt modules that app/ may include headers of; all others bring Gui, Widgets or worse.
QStringList appModules();

} // namespace rowmill::layout
