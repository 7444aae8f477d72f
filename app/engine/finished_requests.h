#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace rowmill {

/// Which row got the result of a request that is over, by the request's fingerprint: 12 bytes each, for a
/// million and a half of them at most (then no more are taken in). It may confuse two requests once in many
/// billions: whoever acts on it compares the whole fingerprint. One thread.
class FinishedRequests {
public:
    struct Found {
        qint64 row = 0;
        bool failed = false;
        bool operator==(const Found&) const = default;
    };

    /// `fingerprint` has 8 bytes or more.
    void add(const QByteArray& fingerprint, const Found& found);
    std::optional<Found> find(const QByteArray& fingerprint) const;
    qsizetype size() const { return m_size; }

private:
    size_t placeOf(quint64 key) const;
    void grow();

    std::vector<quint64> m_keys; ///< 0: free
    std::vector<quint32> m_rows; ///< twice the row, and one more where it failed
    qsizetype m_size = 0;
};

} // namespace rowmill
