#include "app/cli/console.h"

#include "app/base/redact.h"

#include <QLocale>

#include <cstdio>

namespace rowmill {

namespace {

void put(FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

bool isHarmful(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f;
}

} // namespace

QString printable(const QString& text)
{
    QString clean = text;
    for (QChar& c : clean) {
        if (isHarmful(c))
            c = QLatin1Char(' ');
    }
    return clean;
}

void printLine(const QString& line)
{
    put(stdout, line);
}

void printNote(const QString& line)
{
    put(stderr, withoutKeys(line));
}

void printError(const Error& error)
{
    printNote(QStringLiteral("rowmill: ") + printable(describe(error)));
}

QString inGroups(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace rowmill
