#include "app/formats/json_encoding.h"

#include <QFile>

namespace rowmill {

Result<TextEncoding> jsonEncoding(const QString& path, const QByteArray& asked)
{
    if (!asked.isEmpty())
        return TextEncoding{asked, 0};
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    const QByteArray start = file.read(4);
    const TextEncoding marked = encodingByMark(start);
    if (marked.markSize > 0 || start.size() < 2)
        return marked;
    if (start.at(0) == '\0' && start.at(1) != '\0')
        return TextEncoding{"UTF-16BE", 0};
    if (start.at(0) != '\0' && start.at(1) == '\0')
        return TextEncoding{"UTF-16LE", 0};
    return marked;
}

} // namespace rowmill
