#include "app/store/sort_keys.h"

#include "app/store/sort_text.h"

#include <QtConcurrent>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace rowmill {

namespace {

constexpr qsizetype HeadBytes = sizeof(quint64);
constexpr qsizetype FewestBytes = 16;
constexpr qsizetype ManyBytes = 512;
constexpr size_t Part = 100'000; ///< texts that are sorted while the next ones are read

quint64 headOf(const char* bytes, qsizetype length)
{
    uchar head[HeadBytes] = {};
    std::memcpy(head, bytes, size_t(std::min(length, HeadBytes)));
    return qFromBigEndian<quint64>(head);
}

} // namespace

SortKeys::SortKeys(qint64 rows, bool descending)
    : m_descending(descending),
      m_most(std::clamp<qsizetype>(MostBytes / qMax<qint64>(1, rows), FewestBytes, ManyBytes))
{
    // Address space, not memory: what is not used stays untouched.
    m_texts.reserve(size_t(rows));
    m_numbers.reserve(size_t(rows));
    m_bytes.reserve(qMin<qsizetype>(MostBytes, rows * m_most));
}

SortKeys::~SortKeys()
{
    finishParts();
}

SortKeys::Text SortKeys::put(quint32 row, QByteArrayView text)
{
    const qsizetype offset = m_bytes.size();
    appendSortText(m_bytes, text, m_round * m_most, m_most);
    const qsizetype length = m_bytes.size() - offset;
    return {headOf(m_bytes.constData() + offset, length), quint32(offset), row, quint32(length)};
}

void SortKeys::add(qint64 row, QByteArrayView text)
{
    if (const auto number = sortNumber(text)) {
        addNumber(row, *number);
        return;
    }
    // What others are sorting must stay where it is.
    if (m_texts.size() == m_texts.capacity() || m_bytes.size() + m_most > m_bytes.capacity())
        finishParts();
    const Text kept = put(quint32(row), text);
    if (kept.length == 0) {
        addEmpty(row);
        return;
    }
    m_texts.push_back(kept);
    if (m_texts.size() - (m_parts.empty() ? 0 : m_parts.back()) >= Part)
        startPart();
}

void SortKeys::addNumber(qint64 row, double number)
{
    m_numbers.push_back({number, quint32(row)});
}

void SortKeys::addEmpty(qint64 row)
{
    m_empty.push_back(quint32(row));
}

int SortKeys::compare(const Text& a, const Text& b) const
{
    if (a.head != b.head)
        return a.head < b.head ? -1 : 1;
    const quint32 both = std::min(a.length, b.length);
    if (both > HeadBytes) {
        const char* bytes = m_bytes.constData() + HeadBytes;
        if (const int order = std::memcmp(bytes + a.offset, bytes + b.offset, both - HeadBytes))
            return order;
    }
    return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
}

bool SortKeys::isBefore(const Text& a, const Text& b) const
{
    const int order = compare(a, b);
    if (order == 0)
        return a.row < b.row;
    return m_descending ? order > 0 : order < 0;
}

void SortKeys::sortTexts(Texts::iterator first, Texts::iterator last)
{
    std::sort(first, last, [this](const Text& a, const Text& b) { return isBefore(a, b); });
}

/// Has the texts added since the last one sorted, by another thread.
void SortKeys::startPart()
{
    const auto first = m_texts.begin() + qsizetype(m_parts.empty() ? 0 : m_parts.back());
    m_parts.push_back(m_texts.size());
    m_sorting.append(QtConcurrent::run([this, first, last = m_texts.end()] { sortTexts(first, last); }));
}

void SortKeys::finishParts()
{
    for (QFuture<void>& part : m_sorting)
        part.waitForFinished();
    m_sorting.clear();
}

/// Neighbours in pairs, until all are one.
void SortKeys::mergeParts()
{
    const auto at = [this](size_t part) { return m_texts.begin() + qsizetype(m_parts.at(part)); };
    m_parts.insert(m_parts.begin(), 0);
    while (m_parts.size() > 2) {
        for (size_t part = 2; part < m_parts.size(); part += 2) {
            m_sorting.append(
                QtConcurrent::run([this, first = at(part - 2), middle = at(part - 1), last = at(part)] {
                    std::inplace_merge(first, middle, last,
                                       [this](const Text& a, const Text& b) { return isBefore(a, b); });
                }));
        }
        finishParts();
        std::vector<size_t> merged;
        for (size_t part = 0; part < m_parts.size(); part += 2)
            merged.push_back(m_parts.at(part));
        if (m_parts.size() % 2 == 0)
            merged.push_back(m_parts.back());
        m_parts = std::move(merged);
    }
    m_parts.clear();
}

void SortKeys::findTies(Texts::iterator first, Texts::iterator last)
{
    while (first != last) {
        auto end = first + 1;
        while (end != last && compare(*first, *end) == 0)
            ++end;
        // Equal, and cut off: what decides may come later in the text.
        if (end - first > 1 && qsizetype(first->length) == m_most)
            m_ties.emplace_back(first - m_texts.begin(), end - m_texts.begin());
        first = end;
    }
}

void SortKeys::sort()
{
    std::sort(m_numbers.begin(), m_numbers.end(), [this](const Number& a, const Number& b) {
        if (a.number == b.number)
            return a.row < b.row;
        return m_descending ? a.number > b.number : a.number < b.number;
    });
    startPart();
    finishParts();
    mergeParts();
    findTies(m_texts.begin(), m_texts.end());
    sortMore();
}

/// The first time nothing is asked for yet, and this only finds out what to ask.
void SortKeys::sortMore()
{
    if (!m_asked.empty()) {
        const auto groups = std::exchange(m_ties, {});
        for (const auto& [first, end] : groups) {
            sortTexts(m_texts.begin() + qsizetype(first), m_texts.begin() + qsizetype(end));
            findTies(m_texts.begin() + qsizetype(first), m_texts.begin() + qsizetype(end));
        }
    }
    m_asked.clear();
    m_got = 0;
    if (++m_round >= MostRounds)
        m_ties.clear();
    for (const auto& [first, end] : m_ties) {
        for (size_t at = first; at < end; ++at)
            m_asked.emplace_back(m_texts[at].row, at);
    }
    std::sort(m_asked.begin(), m_asked.end());
    m_bytes.clear();
}

QList<qint64> SortKeys::undecided() const
{
    QList<qint64> rows;
    rows.reserve(qsizetype(m_asked.size()));
    for (const auto& asked : m_asked)
        rows.append(asked.first);
    return rows;
}

void SortKeys::addMore(qint64 row, QByteArrayView text)
{
    while (m_got < m_asked.size() && m_asked[m_got].first < row)
        ++m_got;
    if (m_got < m_asked.size() && m_asked[m_got].first == row)
        m_texts[m_asked[m_got].second] = put(quint32(row), text);
}

QList<qint64> SortKeys::take()
{
    QList<qint64> rows;
    rows.reserve(qsizetype(m_numbers.size()) + qsizetype(m_texts.size()) + qsizetype(m_empty.size()));
    const auto takeNumbers = [&] {
        for (const Number& number : m_numbers)
            rows.append(number.row);
        m_numbers = {};
    };
    if (!m_descending)
        takeNumbers();
    for (const Text& text : m_texts)
        rows.append(text.row);
    m_texts = {};
    if (m_descending)
        takeNumbers();
    for (const quint32 row : m_empty)
        rows.append(row);
    m_empty = {};
    return rows;
}

} // namespace rowmill
