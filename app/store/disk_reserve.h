#pragma once

#include <QString>

namespace rowmill {

/// Room on a project's disk, kept in a file beside it while a run is on and given back when the disk is full:
/// what was on the wire just then has been paid for, and must still find a place. Owned by the store; on its
/// writing thread. Destroying it gives the room back.
class DiskReserve {
public:
    static constexpr qint64 Bytes = 1024 * 1024;

    explicit DiskReserve(const QString& project);
    ~DiskReserve();
    DiskReserve(const DiskReserve&) = delete;
    DiskReserve& operator=(const DiskReserve&) = delete;

    /// False when the disk has not even that much room. Where it cannot be kept for another reason: true, and
    /// all works without.
    bool hold();
    /// What a killed program has left beside the project.
    void removeLeft() const;
    /// The room is whoever's writes next. False when none was held.
    bool release();

private:
    QString m_path;
    bool m_held = false;
};

} // namespace rowmill
