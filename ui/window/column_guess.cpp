#include "ui/window/column_guess.h"

namespace rowmill {

QString wordiestColumn(const QStringList& columns, const QList<RowRecord>& rows)
{
    QString best;
    qint64 most = 0;
    for (int i = 0; i < columns.size(); ++i) {
        qint64 length = 0;
        for (const RowRecord& row : rows)
            length += row.cells.value(i).size();
        if (length > most) {
            most = length;
            best = columns.at(i);
        }
    }
    return best;
}

QString freeColumnName(const QString& wanted, const QStringList& columns)
{
    QString name = wanted;
    for (int i = 2; columns.contains(name); ++i)
        name = wanted + QLatin1Char(' ') + QString::number(i);
    return name;
}

} // namespace rowmill
