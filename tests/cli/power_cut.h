#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace rowmill::test {

/// A power cut for the files that a killed program has left: what it wrote and did not sync is lost, or is
/// there in part, torn and in any order, as a disk may have it. The program must have run with environment().
class PowerCut {
public:
    /// For the program to be watched; `disk` is how its disk behaves besides.
    enum class Disk { Honest, NeverSyncs };
    static QStringList environment(Disk disk);

    /// Returns how many changes were taken away or torn.
    static int strike(const QString& folder, QRandomGenerator& random);
};

} // namespace rowmill::test
