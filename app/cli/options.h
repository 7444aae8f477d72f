#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace rowmill {

/// One option a command takes. `later`: the design names it, this version does not have it yet.
struct OptionSpec {
    const char* name; ///< "--model"
    bool takesValue = true;
    bool later = false;
};

/// The words after a command, sorted into options and the rest; nothing is ignored. Values may stand behind
/// a space or an "=".
class Options {
public:
    /// BadOption and LaterOption name the word at fault.
    static Result<Options> parse(const QStringList& words, const QList<OptionSpec>& specs);

    bool has(const char* name) const { return m_values.contains(QLatin1String(name)); }
    QString text(const char* name) const { return m_values.value(QLatin1String(name)); }
    /// Nothing when not given; BadOption when it is no number, or not within the bounds.
    Result<std::optional<qint64>> integer(const char* name, qint64 least, qint64 most) const;
    Result<std::optional<double>> real(const char* name, double least, double most) const;
    const QStringList& rest() const { return m_rest; }

private:
    QHash<QString, QString> m_values;
    QStringList m_rest;
};

Error badOption(const QString& option, const QString& why);

} // namespace rowmill
