#pragma once

#include "app/base/result.h"
#include "app/store/records.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace rowmill {

/// One SQLite connection to a project file. Belongs to the thread that opened it and is used on no other;
/// closes itself. Its errors name the file.
class Connection {
public:
    static Result<Connection> open(const QString& path, OpenMode mode);
    /// An empty database in memory, to compare schemas against.
    static Result<Connection> openMemory();

    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&&) = delete;
    Connection(const Connection&) = delete;
    ~Connection();

    const QString& path() const { return m_path; }
    /// Speaks of `path` from now on, whose stand-in it is, and takes `folder` along when it goes.
    void standFor(const QString& path, std::unique_ptr<QTemporaryDir> folder);

    /// Runs one statement without a result.
    Result<void> run(const QString& sql) const;
    /// Forward-only, prepared, not yet executed.
    Result<QSqlQuery> prepare(const QString& sql) const;
    Result<void> execute(QSqlQuery& query) const;
    /// The first value of the first row; 0 when there is none.
    Result<qint64> number(const QString& sql) const;
    Result<QString> text(const QString& sql) const;

    /// The Error behind a failed statement: a full disk, a locked or a damaged file are told apart.
    Error errorOf(const QSqlQuery& query) const;

private:
    Connection(QString name, QString path);
    static Result<Connection> connect(const QString& path, const QString& options);
    QSqlDatabase database() const;

    QString m_name;
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// While it lives, temporary tables are files, without a name and private, where they are in memory
/// otherwise: for those that may be as large as the project. They end with it. Begins and ends outside of
/// transactions.
class TablesInFiles {
public:
    static Result<TablesInFiles> begin(const Connection& connection);
    TablesInFiles(TablesInFiles&& other) noexcept;
    TablesInFiles& operator=(TablesInFiles&&) = delete;
    TablesInFiles(const TablesInFiles&) = delete;
    ~TablesInFiles();

private:
    explicit TablesInFiles(const Connection& connection) : m_connection(&connection) {}
    const Connection* m_connection;
};

/// Rolls back when it goes out of scope uncommitted.
class Transaction {
public:
    static Result<Transaction> begin(const Connection& connection);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Connection& connection) : m_connection(&connection) {}
    const Connection* m_connection;
};

} // namespace rowmill
