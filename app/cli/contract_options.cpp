#include "app/cli/contract_options.h"

#include "app/engine/answer_ask.h"

#include <QFile>

namespace rowmill {

namespace {

constexpr qint64 LongestLabelsFile = 1024 * 1024;

Result<AnswerContract> labelsOf(const QString& text, const QString& option)
{
    AnswerContract contract;
    contract.kind = AnswerContract::Kind::Labels;
    contract.labels = labelsFromText(text);
    if (contract.labels.isEmpty())
        return badOption(option, QStringLiteral("it names no label"));
    return contract;
}

Result<AnswerContract> labelsOfFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    if (file.size() > LongestLabelsFile)
        return badOption(QStringLiteral("--labels-file"), QStringLiteral("the file is over 1 MiB"));
    const QString text = QString::fromUtf8(file.readAll());
    if (text.contains(QChar::ReplacementCharacter))
        return Error{ErrorKind::NotUtf8, path, {}, 1};
    // One a line, also where there is only one: a comma may belong to it.
    return labelsOf(text.contains(QLatin1Char('\n')) ? text : text + QLatin1Char('\n'),
                    QStringLiteral("--labels-file"));
}

Result<AnswerContract> fieldsOf(const QString& text)
{
    AnswerContract contract;
    contract.kind = AnswerContract::Kind::Fields;
    QString why;
    contract.fields = fieldsFromText(text, &why);
    if (contract.fields.isEmpty())
        return badOption(QStringLiteral("--fields"), why);
    if (const auto usable = checkContract(contract); !usable)
        return badOption(QStringLiteral("--fields"), usable.error().detail);
    return contract;
}

} // namespace

Result<std::optional<AnswerContract>> contractOf(const Options& options)
{
    const int given =
        int(options.has("--labels")) + int(options.has("--labels-file")) + int(options.has("--fields"));
    if (given == 0)
        return std::optional<AnswerContract>();
    if (given > 1)
        return badOption(options.has("--fields") ? QStringLiteral("--fields")
                                                 : QStringLiteral("--labels-file"),
                         QStringLiteral("labels are given as well; keep one"));
    const auto contract = options.has("--labels")
                              ? labelsOf(options.text("--labels"), QStringLiteral("--labels"))
                          : options.has("--fields") ? fieldsOf(options.text("--fields"))
                                                    : labelsOfFile(options.text("--labels-file"));
    if (!contract)
        return contract.error();
    return std::optional(*contract);
}

} // namespace rowmill
