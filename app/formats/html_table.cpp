#include "app/formats/html_table.h"

#include "app/formats/limits.h"

#include <QHash>

#include <algorithm>

namespace rowmill {

namespace {

/// "&amp;" and its like; what is not known stays as it is.
QString withoutEntities(const QString& text)
{
    static const QHash<QString, QChar> named = {
        {QStringLiteral("amp"), QChar(u'&')},   {QStringLiteral("lt"), QChar(u'<')},
        {QStringLiteral("gt"), QChar(u'>')},    {QStringLiteral("quot"), QChar(u'"')},
        {QStringLiteral("apos"), QChar(u'\'')}, {QStringLiteral("nbsp"), QChar(u' ')}};
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text.at(at) == QLatin1Char('&') ? text.indexOf(QLatin1Char(';'), at) : -1;
        constexpr qsizetype longest = 10;
        if (end < 0 || end - at > longest) {
            result += text.at(at);
            continue;
        }
        const QString name = text.mid(at + 1, end - at - 1);
        bool ok = false;
        char32_t code = 0;
        if (name.startsWith(QLatin1String("#x"), Qt::CaseInsensitive))
            code = name.mid(2).toUInt(&ok, 16);
        else if (name.startsWith(QLatin1Char('#')))
            code = name.mid(1).toUInt(&ok);
        if (ok && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code))
            result += QString::fromUcs4(&code, 1);
        else if (named.contains(name))
            result += named.value(name);
        else
            result += text.mid(at, end - at + 1);
        at = end;
    }
    return result;
}

/// Line breaks and runs of spaces are one space; `\n` stands only where a tag asked for it.
QString cellText(const QString& raw)
{
    QStringList lines;
    for (const QString& line : raw.split(QChar::LineSeparator))
        lines.append(withoutEntities(line.simplified()));
    return lines.join(QLatin1Char('\n')).trimmed();
}

class Tables {
public:
    void text(QStringView piece)
    {
        if (m_inCell && m_silent == 0)
            m_text += piece;
    }

    void tag(const QString& name, bool closing, const QString& inside)
    {
        if (name == QLatin1String("style") || name == QLatin1String("script")) {
            m_silent = closing ? 0 : 1;
        } else if (name == QLatin1String("table")) {
            m_depth = std::max(0, m_depth + (closing ? -1 : 1));
            if (m_depth == (closing ? 0 : 1))
                endTable();
        } else if (m_depth > 1) {
            return; // a table inside a cell is its text
        } else if (name == QLatin1String("tr")) {
            endRow();
        } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
            endCell();
            m_inCell = !closing && m_depth > 0;
            m_span = closing ? 1 : spanOf(inside);
        } else if (name == QLatin1String("br") || (name == QLatin1String("p") && closing)) {
            m_text += QChar::LineSeparator;
        }
    }

    QList<QStringList> best()
    {
        endTable();
        return m_best;
    }

private:
    static int spanOf(const QString& inside)
    {
        const qsizetype at = inside.indexOf(QLatin1String("colspan"), 0, Qt::CaseInsensitive);
        if (at < 0)
            return 1;
        int span = 0;
        for (const QChar c : QStringView(inside).mid(at + 7, 8)) {
            if (c.isDigit() && span < MaxColumns)
                span = span * 10 + c.digitValue();
            else if (span > 0)
                break;
        }
        return std::clamp(span, 1, MaxColumns);
    }

    void endCell()
    {
        if (m_inCell) {
            m_row.append(cellText(m_text));
            for (int i = 1; i < m_span && m_row.size() < MaxColumns; ++i)
                m_row.append(QString());
        }
        m_text.clear();
        m_inCell = false;
    }

    void endRow()
    {
        endCell();
        if (!m_row.isEmpty())
            m_rows.append(m_row);
        m_cells += m_row.size();
        m_row.clear();
    }

    void endTable()
    {
        endRow();
        if (m_cells > m_bestCells) {
            m_best = m_rows;
            m_bestCells = m_cells;
        }
        m_rows.clear();
        m_cells = 0;
    }

    QList<QStringList> m_best;
    qsizetype m_bestCells = 0;
    QList<QStringList> m_rows;
    qsizetype m_cells = 0;
    QStringList m_row;
    QString m_text;
    int m_span = 1;
    int m_depth = 0;
    int m_silent = 0;
    bool m_inCell = false;
};

} // namespace

QList<QStringList> htmlTable(QStringView html)
{
    Tables tables;
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype open = html.indexOf(QLatin1Char('<'), at);
        tables.text(html.sliced(at, (open < 0 ? html.size() : open) - at));
        if (open < 0)
            break;
        if (html.sliced(open).startsWith(QLatin1String("<!--"))) {
            const qsizetype end = html.indexOf(QLatin1String("-->"), open);
            at = end < 0 ? html.size() : end + 3;
            continue;
        }
        const qsizetype close = html.indexOf(QLatin1Char('>'), open);
        if (close < 0)
            break;
        const QString inside = html.sliced(open + 1, close - open - 1).toString();
        const bool closing = inside.startsWith(QLatin1Char('/'));
        qsizetype end = closing ? 1 : 0;
        while (end < inside.size() && inside.at(end).isLetterOrNumber())
            ++end;
        tables.tag(inside.mid(closing ? 1 : 0, end - (closing ? 1 : 0)).toLower(), closing, inside);
        at = close + 1;
    }
    return tables.best();
}

QString csvText(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += QLatin1Char(',');
            QString cell = row.at(i);
            text +=
                QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace rowmill
