#include "app/formats/jsonl_writer.h"

#include "app/formats/column_names.h"

namespace rowmill {

namespace {

void appendEscape(QString& out, QChar c)
{
    switch (c.unicode()) {
    case u'"':
        out += QLatin1String("\\\"");
        break;
    case u'\\':
        out += QLatin1String("\\\\");
        break;
    case u'\n':
        out += QLatin1String("\\n");
        break;
    case u'\r':
        out += QLatin1String("\\r");
        break;
    case u'\t':
        out += QLatin1String("\\t");
        break;
    default:
        out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
}

bool needsEscape(const QString& text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c < u' ' || c == u'"' || c == u'\\')
        return true;
    // U+2028 and U+2029 end a line for some readers.
    if (c == u'\u2028' || c == u'\u2029')
        return true;
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

QByteArray jsonString(const QString& text)
{
    QString out;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!needsEscape(text, at))
            continue;
        out += QStringView(text).sliced(start, at - start);
        appendEscape(out, text.at(at));
        start = at + 1;
    }
    if (start == 0)
        return '"' + text.toUtf8() + '"';
    out += QStringView(text).sliced(start);
    return '"' + out.toUtf8() + '"';
}

} // namespace

Result<void> JsonlWriter::begin(const QStringList& columns)
{
    ColumnNames names;
    for (const QString& column : columns)
        names.add(column);
    for (const QString& name : names.list())
        m_keys.append(jsonString(name) + ':');
    return m_file.open();
}

Result<void> JsonlWriter::write(const QStringList& cells)
{
    Q_ASSERT(cells.size() <= m_keys.size());
    m_row += '{';
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (i > 0)
            m_row += ',';
        m_row += m_keys.at(i) + jsonString(cells.value(i));
    }
    m_row += "}\n";
    auto result = m_file.append(m_row);
    m_row.resize(0);
    return result;
}

} // namespace rowmill
