#pragma once

#include "app/base/result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace rowmill {

/// One part of an archive, inflated while it is read. What its header promises is not believed: the bytes are
/// counted as they come, and reading stops at a cap on them, on their ratio to the packed ones, and on what
/// is taken for one piece (an XML token). Any one thread; owned by its reader, and gone before its archive.
class ZipPart final : public QIODevice {
public:
    ZipPart(zip_file* file, QString archivePath, QString name, qint64 packed, qint64 promised);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    /// Gives the next piece its whole allowance.
    void beginPiece() { m_piece = 0; }
    /// Reads to the end, which is where the check sum is compared.
    Result<void> drain();
    /// Whether reading ended for another reason than the end of the part, and for which.
    bool hasFailed() const { return m_failed; }
    const Error& failure() const { return m_failure; }

    const QString& archivePath() const { return m_archivePath; }
    qint64 inflated() const { return m_inflated; }
    /// For progress alone: the size that the archive's directory names.
    qint64 promised() const { return m_promised; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    qint64 fail(Error error);

    zip_file* m_file;
    QString m_archivePath;
    QString m_name;
    qint64 m_packed;
    qint64 m_promised;
    qint64 m_inflated = 0;
    qint64 m_piece = 0;
    bool m_failed = false;
    Error m_failure;
};

/// Why a workbook with a password is refused, and the way out.
QString lockedWorkbookWords();
/// The same for one in the form of Excel 97 to 2003.
QString oldWorkbookWords();

/// A ZIP archive opened for reading: the shell of XLSX and ODS files. Any one thread; owned by its reader.
class ZipArchive {
public:
    /// FileMissing, FileUnreadable; BrokenTable for what is no archive, or cut short, with a word of its own
    /// for the old and the password-protected workbooks that users meet under the same endings.
    static Result<std::unique_ptr<ZipArchive>> open(const QString& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    const QString& path() const { return m_path; }
    /// By its name in any case, "xl/workbook.xml"; BrokenTable when there is none or it is locked.
    Result<std::unique_ptr<ZipPart>> part(const QString& name) const;
    bool has(const QString& name) const { return find(name) >= 0; }

private:
    ZipArchive(zip* archive, QString path) : m_archive(archive), m_path(std::move(path)) {}
    qint64 find(const QString& name) const;

    zip* m_archive;
    QString m_path;
};

} // namespace rowmill
