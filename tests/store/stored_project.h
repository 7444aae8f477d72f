#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QtTest>

namespace rowmill::test {

/// A copy, in a temporary folder, of a project that an older Rowmill has written and projects/ keeps: made by
/// the real program of its time, killed in a run, its log folded into the file.
class StoredProject {
public:
    static QString original(int version)
    {
        return QStringLiteral(STORED_PROJECTS "/version-%1.rowmill").arg(version);
    }

    explicit StoredProject(int version)
    {
        if (!QFile::copy(original(version), path()))
            qWarning("no stored project of version %d", version);
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return file(QStringLiteral("plan.rowmill")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace rowmill::test
