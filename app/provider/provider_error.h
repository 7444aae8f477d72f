#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace rowmill {

/// The error a body holds, however its server spells it: the fields are empty where it says nothing.
struct ProviderError {
    QString code; ///< may be a number as text
    QString type;
    QString detailCode; ///< of what stands inside: error.details, or Azure's innererror
    QString message;    ///< plain words
    QString requestId;
    bool dailyQuota = false;            ///< a quota that comes back with the next day, not with a wait
    bool flagged = false;               ///< names what a content filter found in the request
    std::optional<qint64> retryAfterMs; ///< the wait it asks for, 0 to LongestWaitMs
};

/// Of a whole error body: JSON in any known shape, a list of one such, HTML or bare text.
ProviderError readErrorBody(const QByteArray& body);

/// Of a JSON object that has an "error" or "errors" member, or is the error itself.
ProviderError readErrorObject(const QJsonObject& root);

/// Whether the JSON object of a success holds an error instead of, or beside, an answer.
bool holdsError(const QJsonObject& root);

} // namespace rowmill
