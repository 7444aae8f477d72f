#include "app/formats/text_encoding.h"

#include "app/formats/encoding_probe.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace rowmill {

namespace {

constexpr qsizetype StretchSize = 1024 * 1024;
/// Beyond this the rest is taken to be like the beginning.
constexpr qint64 MostRead = 1024LL * 1024 * 1024;

} // namespace

TextEncoding encodingByMark(QByteArrayView start)
{
    if (start.startsWith("\xef\xbb\xbf"))
        return {"UTF-8", 3};
    if (start.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return {"UTF-32LE", 4};
    if (start.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return {"UTF-32BE", 4};
    if (start.startsWith("\xff\xfe"))
        return {"UTF-16LE", 2};
    if (start.startsWith("\xfe\xff"))
        return {"UTF-16BE", 2};
    return {};
}

Result<TextEncoding> guessEncoding(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path, {}};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    EncodingProbe probe;
    QByteArray stretch(StretchSize, Qt::Uninitialized);
    for (qint64 done = 0; done < MostRead;) {
        const qint64 count = file.read(stretch.data(), stretch.size());
        if (count < 0)
            return Error{ErrorKind::FileUnreadable, path, file.errorString()};
        if (count == 0)
            break;
        probe.add(QByteArrayView(stretch).first(count));
        done += count;
    }
    auto concluded = probe.conclude();
    if (!concluded)
        return Error{concluded.error().kind, path, {}};
    return concluded;
}

QByteArrayList offeredEncodings()
{
    QByteArrayList names = {"UTF-8",        "UTF-16LE",     "UTF-16BE",     "GB18030",      "Big5",
                            "Shift_JIS",    "EUC-JP",       "windows-949",  "EUC-KR",       "windows-1252",
                            "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255",
                            "windows-1256", "windows-1257", "windows-1258", "ISO-8859-1",   "ISO-8859-2",
                            "ISO-8859-5",   "ISO-8859-7",   "ISO-8859-9",   "ISO-8859-15",  "KOI8-R",
                            "macintosh",    "IBM850"};
    names.removeIf([](const QByteArray& name) { return !isKnownEncoding(name); });
    return names;
}

bool isKnownEncoding(const QByteArray& name)
{
    return QStringDecoder(name.constData()).isValid();
}

QByteArray knownEncoding(const QByteArray& written)
{
    const QByteArray name = written.trimmed();
    for (const QByteArray& offered : offeredEncodings()) {
        if (offered.compare(name, Qt::CaseInsensitive) == 0)
            return offered;
    }
    if (QStringConverter::encodingForName(name.constData()) == QStringConverter::Utf8)
        return "UTF-8";
    return isKnownEncoding(name) ? name : QByteArray();
}

} // namespace rowmill
