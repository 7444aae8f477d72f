#include "ui/dialogs/preview_model.h"

#include "ui/text/table_notes_text.h"

#include <QLocale>

namespace rowmill {

void PreviewModel::show(const TablePreview& preview)
{
    beginResetModel();
    m_preview = preview;
    m_marks.clear();
    for (const NotedLine& noted : notedLines(preview.notes)) {
        QString& mark = m_marks[noted.line];
        mark += (mark.isEmpty() ? QString() : QStringLiteral("\n")) + noted.what;
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_preview.rows.at(index.row()).value(index.column()).simplified();
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? m_preview.columns.value(section) : QVariant();
    const qint64 line = m_preview.lines.value(section);
    const QString mark = m_marks.value(line);
    if (role == Qt::DisplayRole)
        return QString(QLocale().toString(line) + (mark.isEmpty() ? QString() : QStringLiteral(" !")));
    if (role == Qt::ToolTipRole && !mark.isEmpty())
        return mark;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace rowmill
