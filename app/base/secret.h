#pragma once

#include <QByteArray>

namespace rowmill {

/// Bytes that must not leave memory: an API key. Wiped when the last holder drops them; has no conversion
/// to text, no stream operator and no equality, so it cannot slip into a log or a file by accident.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret&) = default;
    Secret(Secret&&) noexcept = default;
    Secret& operator=(const Secret& other)
    {
        if (this != &other) {
            wipe();
            m_bytes = other.m_bytes;
        }
        return *this;
    }
    Secret& operator=(Secret&& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// For the one place that puts it on the wire.
    const QByteArray& reveal() const { return m_bytes; }

private:
    void wipe()
    {
        if (!m_bytes.isEmpty() && m_bytes.isDetached())
            m_bytes.fill('\0');
    }

    QByteArray m_bytes;
};

} // namespace rowmill
