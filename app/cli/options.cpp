#include "app/cli/options.h"

#include <algorithm>

namespace rowmill {

Error badOption(const QString& option, const QString& why)
{
    return {ErrorKind::BadOption, option, why};
}

Result<Options> Options::parse(const QStringList& words, const QList<OptionSpec>& specs)
{
    Options options;
    bool onlyRest = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (onlyRest || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-")) {
            options.m_rest.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyRest = true;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.left(equals);
        const auto spec = std::find_if(specs.begin(), specs.end(), [&name](const OptionSpec& known) {
            return name == QLatin1String(known.name);
        });
        if (spec == specs.end())
            return badOption(name, QStringLiteral("there is no such option; see rowmill --help"));
        if (spec->later)
            return Error{ErrorKind::LaterOption, name, {}};
        if (options.m_values.contains(name))
            return badOption(name, QStringLiteral("it is given twice"));
        QString value;
        if (spec->takesValue && equals >= 0) {
            value = word.mid(equals + 1);
        } else if (spec->takesValue) {
            if (++i >= words.size())
                return badOption(name, QStringLiteral("its value is missing"));
            value = words.at(i);
        } else if (equals >= 0) {
            return badOption(name, QStringLiteral("it takes no value"));
        }
        options.m_values.insert(name, value);
    }
    return options;
}

Result<std::optional<qint64>> Options::integer(const char* name, qint64 least, qint64 most) const
{
    if (!has(name))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 value = text(name).toLongLong(&ok);
    if (!ok || value < least || value > most) {
        return badOption(
            QLatin1String(name),
            QStringLiteral("“%1” is not a whole number from %2 to %3").arg(text(name)).arg(least).arg(most));
    }
    return std::optional<qint64>(value);
}

Result<std::optional<double>> Options::real(const char* name, double least, double most) const
{
    if (!has(name))
        return std::optional<double>();
    bool ok = false;
    const double value = text(name).toDouble(&ok);
    // Written so that "nan" is refused too.
    if (!ok || !(value >= least && value <= most)) {
        return badOption(
            QLatin1String(name),
            QStringLiteral("“%1” is not a number from %2 to %3").arg(text(name)).arg(least).arg(most));
    }
    return std::optional<double>(value);
}

} // namespace rowmill
