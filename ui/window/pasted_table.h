#pragma once

#include "app/base/result.h"

#include <QString>

class QMimeData;

namespace rowmill {

/// What a clipboard or a drop holds of a table, as other programs put it there. A value.
struct PastedTable {
    QString file; ///< a local file or folder, before anything else
    QString text;
    QString html;

    bool isEmpty() const { return file.isEmpty() && text.isEmpty() && html.isEmpty(); }
};

PastedTable pastedTable(const QMimeData* data);

/// Writes it as a table file into `folder`, and says where: cells between tabs as spreadsheets give them, a
/// table of a web page, or any other text as it is. Any thread. FileUnwritable, and EmptyTable when there is
/// nothing but space in it.
Result<QString> writePasted(const PastedTable& pasted, const QString& folder);

} // namespace rowmill
