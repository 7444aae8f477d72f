#include "app/formats/column_names.h"

namespace rowmill {

namespace {

QString withoutLineBreaks(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar& c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar(QChar::LineSeparator) ||
            c == QChar(QChar::ParagraphSeparator))
            c = QLatin1Char(' ');
    }
    return text.trimmed();
}

} // namespace

void ColumnNames::add(const QString& heading)
{
    QString wanted = withoutLineBreaks(heading);
    if (wanted.isEmpty())
        wanted = QStringLiteral("Column %1").arg(m_list.size() + 1);
    QString name = wanted;
    for (int number = 2; m_taken.contains(name); ++number)
        name = wanted + QStringLiteral(" (%1)").arg(number);
    m_taken.insert(name);
    m_list.append(name);
}

} // namespace rowmill
