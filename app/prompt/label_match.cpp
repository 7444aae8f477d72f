#include "app/prompt/label_match.h"

#include <algorithm>
#include <array>

namespace rowmill {

namespace {

/// Beyond this a reply is no label with some words around it.
constexpr int MostLines = 200;

bool isAround(QChar c)
{
    static const QString Marks = QStringLiteral("\"'`*“”‘’«»「」『』【】《》");
    return c.isSpace() || Marks.contains(c);
}

bool isStop(QChar c)
{
    return c == u'.' || c == u'。' || c == u'．';
}

QStringView bare(QStringView text)
{
    qsizetype before = -1;
    while (before != text.size()) {
        before = text.size();
        while (!text.isEmpty() && isAround(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && isAround(text.back()))
            text.chop(1);
        if (text.size() > 1 && isStop(text.back()))
            text.chop(1);
    }
    return text;
}

/// Spellings of the same word have the same form.
QString formOf(QStringView text)
{
    QString form = bare(text).toString().simplified().toCaseFolded();
    for (qsizetype i = 1; i + 1 < form.size(); ++i) {
        const bool joint = form.at(i) == u'_' || form.at(i) == u'-';
        if (joint && form.at(i - 1).isLetter() && form.at(i + 1).isLetter())
            form[i] = u' ';
    }
    return form;
}

bool saysNo(QStringView words)
{
    static const std::array Noes = {
        QStringLiteral("not"),    QStringLiteral("no"),     QStringLiteral("never"), QStringLiteral("cannot"),
        QStringLiteral("rather"), QStringLiteral("unsure"), QStringLiteral("if"),
    };
    static const QString Signs = QStringLiteral("不没非否");
    QString word;
    bool no = false;
    const auto ended = [&word, &no] {
        no = no || std::find(Noes.begin(), Noes.end(), word) != Noes.end() ||
             word.endsWith(QLatin1String("n't")) || word.endsWith(QStringLiteral("n’t"));
        word.clear();
    };
    for (const QChar c : words) {
        no = no || Signs.contains(c);
        if (c.isLetterOrNumber() || c == u'\'' || c == u'’')
            word.append(c.toLower());
        else
            ended();
    }
    ended();
    return no;
}

} // namespace

LabelMatch::LabelMatch(const QStringList& labels) : m_labels(labels)
{
    for (const QString& label : labels) {
        const QString form = formOf(label);
        m_byForm.insert(form, m_byForm.contains(form) ? QString() : label);
    }
}

std::optional<QString> LabelMatch::whole(const QString& text) const
{
    const QString trimmed = text.trimmed();
    const auto exact = std::find_if(m_labels.cbegin(), m_labels.cend(),
                                    [&trimmed](const QString& label) { return label.trimmed() == trimmed; });
    if (exact != m_labels.cend())
        return *exact;
    const QString bared = bare(text).toString();
    if (m_labels.contains(bared))
        return bared;
    const QString label = m_byForm.value(formOf(text));
    return label.isNull() ? std::nullopt : std::optional(label);
}

std::optional<QString> LabelMatch::inChatter(const QString& reply) const
{
    const QStringList lines = reply.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() > MostLines)
        return std::nullopt;
    QStringList found;
    for (const QString& line : lines) {
        auto label = whole(line);
        if (!label)
            label = atEndOf(line);
        if (label && !found.contains(*label))
            found.append(*label);
    }
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

std::optional<QString> LabelMatch::atEndOf(const QString& line) const
{
    static const std::array Leads = {QStringLiteral(":"),    QStringLiteral("："), QStringLiteral(" is "),
                                     QStringLiteral(" as "), QStringLiteral("是"), QStringLiteral("为")};
    for (const QString& lead : Leads) {
        const qsizetype at = line.lastIndexOf(lead, -1, Qt::CaseInsensitive);
        if (at < 0 || saysNo(QStringView(line).first(at)))
            continue;
        if (auto label = whole(line.mid(at + lead.size())))
            return label;
    }
    return std::nullopt;
}

} // namespace rowmill
