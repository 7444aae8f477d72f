#pragma once

#include "tests/practice/served.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace rowmill::test {

/// Arguments without a space in them.
inline QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What a finished command left.
struct Finished {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The real program in a temporary folder, as a script would call it.
class CliFixture {
public:
    QString file(const QString& name) const { return m_folder.filePath(name); }

    void writeTable(int rows) const { write(QStringLiteral("t.csv"), table(rows)); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile target(file(name));
        if (target.open(QIODevice::WriteOnly))
            target.write(bytes);
    }

    QByteArray read(const QString& name) const
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    static QByteArray table(int rows)
    {
        QByteArray text = "id,text\n";
        for (int i = 1; i <= rows; ++i)
            text += QByteArray::number(i) + ",message " + QByteArray::number(i) + '\n';
        return text;
    }

    /// Ready to start in the folder; `environment` is "NAME=value".
    std::unique_ptr<QProcess> process(const QStringList& arguments, const QStringList& environment = {}) const
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.remove(QStringLiteral("OPENAI_API_KEY"));
        for (const QString& variable : environment)
            variables.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
        program->setProcessEnvironment(variables);
        program->setWorkingDirectory(m_folder.path());
        program->setProgram(qEnvironmentVariable("ROWMILL_BIN"));
        program->setArguments(arguments);
        return program;
    }

    Finished run(const QStringList& arguments, const QStringList& environment = {}) const
    {
        const auto program = process(arguments, environment);
        program->start();
        if (!program->waitForFinished(60'000))
            return {};
        return {program->exitStatus() == QProcess::NormalExit ? program->exitCode() : -1,
                program->readAllStandardOutput(), program->readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};

inline QStringList runOn(const PracticeServer& server, const QStringList& more = {})
{
    return QStringList{QStringLiteral("run"),        QStringLiteral("t.csv"),
                       QStringLiteral("--prompt"),   QStringLiteral("Say: {{text}}"),
                       QStringLiteral("--endpoint"), server.baseUrl().toString()} +
           more;
}

} // namespace rowmill::test
