#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace rowmill {

/// The encoding of a text file, by the name that QStringDecoder takes ("UTF-8", "windows-1252").
struct TextEncoding {
    QByteArray name = QByteArrayLiteral("UTF-8");
    int markSize = 0; ///< bytes of the byte order mark in front

    bool operator==(const TextEncoding&) const = default;
};

/// Reads the file from end to end, in constant memory, and judges in this order: its byte order mark; UTF-8
/// if it is that throughout, or but for a few slips; UTF-16 by where the zero bytes stand; then by its
/// letters, and at last by the user's language. FileMissing, FileUnreadable, and NotText for a file that is
/// full of zero bytes.
Result<TextEncoding> guessEncoding(const QString& path);

/// The mark in front and nothing else; UTF-8 without one.
TextEncoding encodingByMark(QByteArrayView start);

/// Those that a person may choose from, the likeliest first.
QByteArrayList offeredEncodings();

/// Whether this build can read it.
bool isKnownEncoding(const QByteArray& name);

/// The name that the readers go by of what a person wrote ("utf8", "gbk"); empty when it is not known.
QByteArray knownEncoding(const QByteArray& written);

} // namespace rowmill
