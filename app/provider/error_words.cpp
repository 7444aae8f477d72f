#include "app/provider/error_words.h"

#include <QStringList>

#include <algorithm>

namespace rowmill {

namespace {

bool isLetterAt(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

bool standsAlone(const QString& text, QLatin1String word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.size()))
            return true;
    }
    return false;
}

} // namespace

QString telltale(const ProviderError& error)
{
    return QStringList{error.code, error.type, error.detailCode, error.message}
        .join(QLatin1Char(' '))
        .toLower();
}

bool hasAny(const QString& text, std::initializer_list<const char*> pieces)
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [&text](const char* piece) { return text.contains(QString::fromUtf8(piece)); });
}

bool hasWord(const QString& text, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const char* word) { return standsAlone(text, QLatin1String(word)); });
}

} // namespace rowmill
