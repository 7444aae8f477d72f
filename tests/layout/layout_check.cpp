#include "tests/layout/layout_check.h"

#include "tests/layout/layout_rules.h"

#include <QDir>

#include <algorithm>

namespace rowmill::layout {

using namespace Qt::StringLiterals;

namespace {

struct Include {
    int line;
    bool quoted;
    QString name;
};

bool liesIn(const QString& path, const QStringList& places)
{
    return std::any_of(places.begin(), places.end(), [&](const QString& place) {
        return place.endsWith(u'/') ? path.startsWith(place) : path == place;
    });
}

int lineAt(const QString& text, qsizetype position)
{
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

QString at(const QString& path, int line, const QString& what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

QList<Include> includesOf(const QString& code)
{
    static const QRegularExpression pattern(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> found;
    for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.append({lineAt(code, match.capturedStart(1)), match.captured(1) == u"\"", match.captured(2)});
    }
    return found;
}

/// Blanks a literal or comment that begins at `from`; returns where it ends.
qsizetype blank(QString& text, qsizetype from, qsizetype to)
{
    const qsizetype end = to < 0 ? text.size() : std::min(to, text.size());
    for (qsizetype i = from; i < end; ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
    return end;
}

qsizetype literalEnd(const QString& text, qsizetype open)
{
    const QChar quote = text[open];
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote || text[i] == u'\n')
            return i;
    }
    return text.size();
}

qsizetype rawStringEnd(const QString& text, qsizetype open)
{
    const qsizetype bracket = text.indexOf(u'(', open);
    if (bracket < 0)
        return text.size();
    const QString close = u')' + text.mid(open + 1, bracket - open - 1) + u'"';
    const qsizetype end = text.indexOf(close, bracket);
    return end < 0 ? text.size() : end + close.size() - 1;
}

bool isDigitSeparator(const QString& text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() &&
           text[at + 1].isLetterOrNumber() && !u"uUL8"_s.contains(text[at - 1]);
}

/// Skips what starts at `at`: a comment or literal is blanked, an include line is kept.
qsizetype skipOne(QString& text, qsizetype at)
{
    static const QRegularExpression includeLine(u"\\G#[ \\t]*include[^\\n]*"_s);
    const QStringView rest = QStringView(text).mid(at);
    if (rest.startsWith(u"//"))
        return blank(text, at, text.indexOf(u'\n', at));
    if (rest.startsWith(u"/*")) {
        const qsizetype end = text.indexOf(u"*/"_s, at + 2);
        return blank(text, at, end < 0 ? end : end + 2);
    }
    if (rest.startsWith(u"R\""))
        return blank(text, at + 2, rawStringEnd(text, at + 1)) + 1;
    if (rest.startsWith(u'"') || (rest.startsWith(u'\'') && !isDigitSeparator(text, at)))
        return blank(text, at + 1, literalEnd(text, at)) + 1;
    if (rest.startsWith(u'#')) {
        const QRegularExpressionMatch match = includeLine.match(text, at);
        if (match.hasMatch())
            return match.capturedEnd();
    }
    return at + 1;
}

QString moduleOf(const QString& header, const QHash<QString, QString>& modules)
{
    const bool named = header.startsWith(u"Qt"_s) && header.contains(u'/');
    return named ? header.section(u'/', 0, 0) : modules.value(header);
}

void checkOwnInclude(const QString& path, const Include& include, QStringList& found)
{
    const QString stem = path.section(u'/', -1).section(u'.', 0, 0);
    if (include.quoted && include.name == stem + u".moc")
        return;
    if (!include.quoted || !liesIn(include.name, {u"app/"_s, u"ui/"_s, u"tests/"_s})) {
        found.append(at(
            path, include.line,
            u"includes %1; our own headers are quoted and spelled from the repo root"_s.arg(include.name)));
        return;
    }
    const QList<Room> all = rooms();
    const auto room =
        std::find_if(all.begin(), all.end(), [&](const Room& one) { return liesIn(path, {one.path}); });
    if (room != all.end() && !liesIn(include.name, room->mayName)) {
        found.append(at(path, include.line,
                        u"includes %1; %2 may include only %3"_s.arg(include.name, room->path,
                                                                     room->mayName.join(u", "_s))));
    }
}

void checkSystemInclude(const QString& path, const Include& include, const QHash<QString, QString>& modules,
                        QStringList& found)
{
    for (const HeaderLaw& law : headerLaws()) {
        if (law.header.match(include.name).hasMatch() && !liesIn(path, law.onlyIn))
            found.append(at(path, include.line, u"includes %1; %2"_s.arg(include.name, law.law)));
    }
    const QString module = moduleOf(include.name, modules);
    if (path.startsWith(u"app/"_s) && !module.isEmpty() && !appModules().contains(module)) {
        found.append(at(path, include.line,
                        u"includes %1 of %2; app/ may use only %3"_s.arg(include.name, module,
                                                                         appModules().join(u", "_s))));
    }
}

void checkIncludes(const QString& path, const QString& code, const QHash<QString, QString>& modules,
                   QStringList& found)
{
    for (const Include& include : includesOf(code)) {
        if (include.quoted || liesIn(include.name, {u"app/"_s, u"ui/"_s, u"tests/"_s}))
            checkOwnInclude(path, include, found);
        else
            checkSystemInclude(path, include, modules, found);
    }
}

void checkCode(const QString& path, const QString& code, QStringList& found)
{
    for (const CodeLaw& law : codeLaws()) {
        if (!liesIn(path, law.in) || liesIn(path, law.except))
            continue;
        for (auto matches = law.code.globalMatch(code); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            found.append(at(path, lineAt(code, match.capturedStart()),
                            u"says %1; %2"_s.arg(match.captured().simplified(), law.law)));
        }
    }
}

void checkFile(const QString& path, const QString& text, const QString& code, QStringList& found)
{
    static const QRegularExpression plainName(u"^[a-z0-9_]+\\.(h|cpp)$"_s);
    const QList<Room> all = rooms();
    if (std::none_of(all.begin(), all.end(), [&](const Room& one) { return liesIn(path, {one.path}); }))
        found.append(at(path, 1, u"lies in no known room; rooms have their laws in tests/layout"_s));
    if (!plainName.match(path.section(u'/', -1)).hasMatch())
        found.append(at(path, 1, u"is not a lower-case file name"_s));
    static const QRegularExpression once(u"^#pragma once$"_s, QRegularExpression::MultilineOption);
    if (path.endsWith(u".h"_s) && !once.match(code).hasMatch())
        found.append(at(path, 1, u"is a header without #pragma once"_s));
    const int lines = int(text.count(u'\n'));
    for (const SizeLaw& law : sizeLaws()) {
        if (path.endsWith(law.ending) && lines > law.lines)
            found.append(
                at(path, lines,
                   u"has %1 lines; %2 is the end for a %3"_s.arg(lines).arg(law.lines).arg(law.ending)));
    }
}

} // namespace

QHash<QString, QString> qtModules(const QString& headers)
{
    QHash<QString, QString> modules;
    const QStringList folders = QDir(headers).entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString& module : folders) {
        const QStringList files = QDir(headers + u'/' + module).entryList(QDir::Files);
        for (const QString& file : files)
            modules.insert(file, module);
    }
    return modules;
}

QString codeOnly(const QString& text)
{
    QString code = text;
    for (qsizetype at = 0; at < code.size();)
        at = skipOne(code, at);
    return code;
}

QStringList complaints(const QString& path, const QString& text, const QHash<QString, QString>& modules)
{
    QStringList found;
    const QString code = codeOnly(text);
    checkFile(path, text, code, found);
    checkIncludes(path, code, modules, found);
    checkCode(path, code, found);
    return found;
}

} // namespace rowmill::layout
