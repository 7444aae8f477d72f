#pragma once

#include "app/base/outcome.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace rowmill {

/// The error a body holds, however its server spells it: the fields are empty where it says nothing.
struct ProviderError {
    QString code; ///< may be a number as text
    QString type;
    QString detailCode; ///< error.details.error_code
    QString message;    ///< plain words
    QString requestId;
    bool dailyQuota = false; ///< a quota that comes back with the next day, not with a wait
    std::optional<qint64> retryAfterMs;
};

/// Of a whole error body: JSON in any known shape, a list of one such, HTML or bare text.
ProviderError readErrorBody(const QByteArray& body);

/// Of a JSON object that has an "error" member, or is the error itself.
ProviderError readErrorObject(const QJsonObject& root);

/// What an error reply means. `status` is 400 or above, or 200 for an error inside a success.
Outcome errorOutcome(int status, const ProviderError& error);

} // namespace rowmill
