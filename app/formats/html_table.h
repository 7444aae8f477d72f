#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace rowmill {

/// The rows of the table with the most cells in a piece of HTML, as programs put it on the clipboard; empty
/// when there is none. Nothing in it is fetched or run: tags are passed over, save for rows, cells and line
/// breaks. A cell over several columns is followed by empty ones.
QList<QStringList> htmlTable(QStringView html);

/// Cells as CSV: commas, quotes where they are needed, line feeds.
QString csvText(const QList<QStringList>& rows);

} // namespace rowmill
