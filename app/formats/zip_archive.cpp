#include "app/formats/zip_archive.h"

#include "app/formats/limits.h"
#include "app/formats/workbook_words.h"

#include <QFile>

#include <zip.h>

namespace rowmill {

namespace {

Error broken(const QString& path, const QString& why)
{
    return {ErrorKind::BrokenTable, path, why};
}

/// Excel wraps a locked workbook in the container that its old .xls files use: a stream inside has this name.
bool namesEncryptedPackage(QFile& file)
{
    constexpr qint64 Bounds = 4 * 1024 * 1024;
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray wanted(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    file.seek(0);
    if (file.read(Bounds).contains(wanted))
        return true;
    file.seek(qMax<qint64>(0, file.size() - Bounds));
    return file.read(Bounds).contains(wanted);
}

Result<void> checkShell(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    const QByteArray head = file.read(8);
    if (head.startsWith("PK"))
        return {};
    if (head.isEmpty())
        return Error{ErrorKind::EmptyTable, path, {}};
    if (!head.startsWith("\xd0\xcf\x11\xe0"))
        return broken(path, WorkbookWords::tr("this is not a workbook, whatever its name says"));
    if (namesEncryptedPackage(file))
        return broken(path, lockedWorkbookWords());
    return broken(path, oldWorkbookWords());
}

} // namespace

QString lockedWorkbookWords()
{
    return WorkbookWords::tr("it is protected with a password; open it in its own program, "
                             "save it without one and open that file");
}

QString oldWorkbookWords()
{
    return WorkbookWords::tr("this is a workbook in a form of Excel's own (.xls, .xlsb); save it as "
                             ".xlsx and open that file");
}

ZipPart::ZipPart(zip_file* file, QString archivePath, QString name, qint64 packed, qint64 promised)
    : m_file(file), m_archivePath(std::move(archivePath)), m_name(std::move(name)), m_packed(packed),
      m_promised(promised)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

Result<void> ZipPart::drain()
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    do
        beginPiece();
    while (read(bytes.data(), bytes.size()) > 0);
    if (m_failed)
        return m_failure;
    return {};
}

qint64 ZipPart::readData(char* data, qint64 size)
{
    if (m_failed)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (got < 0) {
        const QString words = QString::fromUtf8(zip_file_strerror(m_file));
        return fail(
            broken(m_archivePath, WorkbookWords::tr("the archive is damaged at %1 (%2)").arg(m_name, words)));
    }
    if (got == 0)
        return -1;
    m_inflated += got;
    m_piece += got;
    const bool swollen =
        m_inflated > FreeInflatedBytes && m_inflated / MaxInflation > qMax<qint64>(1, m_packed);
    if (swollen || m_inflated > MaxInflatedBytes)
        return fail({ErrorKind::TooLarge, m_archivePath,
                     WorkbookWords::tr("%1 unpacks to far more than a table needs").arg(m_name)});
    if (m_piece > MaxXmlPieceBytes)
        return fail({ErrorKind::TooLarge, m_archivePath,
                     WorkbookWords::tr("a single piece of %1 has more than 16 MiB").arg(m_name)});
    return got;
}

qint64 ZipPart::writeData(const char*, qint64)
{
    return -1;
}

qint64 ZipPart::fail(Error error)
{
    m_failed = true;
    m_failure = std::move(error);
    return -1;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path)
{
    if (const auto checked = checkShell(path); !checked)
        return checked.error();
    int code = 0;
    zip* opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!opened) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString words = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return broken(path, WorkbookWords::tr("the archive is damaged or cut short (%1)").arg(words));
    }
    std::unique_ptr<ZipArchive> archive(new ZipArchive(opened, path));
    if (zip_get_num_entries(opened, 0) > MaxArchiveParts)
        return Error{ErrorKind::TooLarge, path, WorkbookWords::tr("an archive of more than 20,000 parts")};
    return archive;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

qint64 ZipArchive::find(const QString& name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString& name) const
{
    const qint64 index = find(name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return broken(m_path, WorkbookWords::tr("the part %1 is missing in it").arg(name));
    zip_file* file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(m_archive));
        if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP)
            return broken(m_path, lockedWorkbookWords());
        const QString words = QString::fromUtf8(zip_strerror(m_archive));
        return broken(m_path, WorkbookWords::tr("the archive is damaged at %1 (%2)").arg(name, words));
    }
    return std::make_unique<ZipPart>(file, m_path, name, static_cast<qint64>(stat.comp_size),
                                     static_cast<qint64>(stat.size));
}

} // namespace rowmill
