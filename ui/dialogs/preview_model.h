#pragma once

#include "app/engine/table_preview.h"

#include <QAbstractTableModel>
#include <QHash>

namespace rowmill {

/// The front of a table file for a table view: the file's lines beside the rows, and a mark with words at
/// those that were not as the others. Main thread; owned by its dialog.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(QObject* parent) : QAbstractTableModel(parent) {}

    void show(const TablePreview& preview);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TablePreview m_preview;
    QHash<qint64, QString> m_marks; ///< by line
};

} // namespace rowmill
