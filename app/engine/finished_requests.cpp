#include "app/engine/finished_requests.h"

#include <cstring>
#include <limits>

namespace rowmill {

namespace {

constexpr size_t FirstPlaces = 1024;
constexpr size_t MostPlaces = size_t(1) << 21;
constexpr qint64 LastRow = std::numeric_limits<quint32>::max() / 2;

quint64 keyOf(const QByteArray& fingerprint)
{
    quint64 key = 0;
    std::memcpy(&key, fingerprint.constData(), sizeof key);
    return key == 0 ? 1 : key;
}

} // namespace

/// Of the key, or the free one where it would go.
size_t FinishedRequests::placeOf(quint64 key) const
{
    size_t place = size_t(key) & (m_keys.size() - 1);
    while (m_keys[place] != 0 && m_keys[place] != key)
        place = (place + 1) & (m_keys.size() - 1);
    return place;
}

void FinishedRequests::grow()
{
    const std::vector<quint64> keys = std::move(m_keys);
    const std::vector<quint32> rows = std::move(m_rows);
    const size_t places = keys.empty() ? FirstPlaces : keys.size() * 2;
    m_keys.assign(places, 0);
    m_rows.assign(places, 0);
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == 0)
            continue;
        const size_t place = placeOf(keys[i]);
        m_keys[place] = keys[i];
        m_rows[place] = rows[i];
    }
}

void FinishedRequests::add(const QByteArray& fingerprint, const Found& found)
{
    if (fingerprint.size() < qsizetype(sizeof(quint64)) || found.row > LastRow)
        return;
    if (size_t(m_size + 1) * 4 > m_keys.size() * 3) {
        if (m_keys.size() >= MostPlaces)
            return;
        grow();
    }
    const quint64 key = keyOf(fingerprint);
    const size_t place = placeOf(key);
    m_size += m_keys[place] == 0 ? 1 : 0;
    m_keys[place] = key;
    m_rows[place] = quint32(found.row) * 2 + (found.failed ? 1 : 0);
}

std::optional<FinishedRequests::Found> FinishedRequests::find(const QByteArray& fingerprint) const
{
    if (m_keys.empty() || fingerprint.size() < qsizetype(sizeof(quint64)))
        return std::nullopt;
    const size_t place = placeOf(keyOf(fingerprint));
    if (m_keys[place] == 0)
        return std::nullopt;
    return Found{qint64(m_rows[place] / 2), m_rows[place] % 2 == 1};
}

} // namespace rowmill
