#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>

#include <vector>

namespace rowmill {

/// The keys of rows to be sorted, and the sorting: numbers by size, then texts, then what is empty. However
/// long the texts are, about MostBytes of them are held: of each only its beginning, and where beginnings
/// turn out the same, more is asked for. Used by one thread at a time; has others sort while rows are added.
class SortKeys {
public:
    static constexpr qsizetype MostBytes = 48 * 1024 * 1024;
    static constexpr int MostRounds = 12;

    /// For about `rows` rows, which must be added in ascending order.
    explicit SortKeys(qint64 rows, bool descending);
    SortKeys(const SortKeys&) = delete;
    SortKeys& operator=(const SortKeys&) = delete;
    ~SortKeys();

    void add(qint64 row, QByteArrayView text);
    void addNumber(qint64 row, double number);
    void addEmpty(qint64 row);
    /// After the last one. Equal ones by their row.
    void sort();

    /// Rows, ascending, whose order is not known yet: addMore() wants the same text for each of them in this
    /// order, and then sortMore(). Empty: everything is sorted.
    QList<qint64> undecided() const;
    void addMore(qint64 row, QByteArrayView text);
    void sortMore();

    /// The rows in order; leaves nothing behind.
    QList<qint64> take();

private:
    struct Number {
        double number;
        quint32 row;
    };
    struct Text {
        quint64 head; ///< its first bytes, as a number that compares like them
        quint32 offset;
        quint32 row;
        quint32 length;
    };
    using Texts = std::vector<Text>;

    Text put(quint32 row, QByteArrayView text);
    int compare(const Text& a, const Text& b) const;
    bool isBefore(const Text& a, const Text& b) const;
    void sortTexts(Texts::iterator first, Texts::iterator last);
    void startPart();
    void finishParts();
    void mergeParts();
    void findTies(Texts::iterator first, Texts::iterator last);

    bool m_descending;
    qsizetype m_most; ///< bytes of a text that are kept
    int m_round = 0;
    QByteArray m_bytes;
    std::vector<Number> m_numbers;
    Texts m_texts;
    std::vector<quint32> m_empty;
    std::vector<size_t> m_parts; ///< where each that is sorted meanwhile ends, in m_texts
    QList<QFuture<void>> m_sorting;
    std::vector<std::pair<size_t, size_t>> m_ties;   ///< first and end, in m_texts
    std::vector<std::pair<quint32, size_t>> m_asked; ///< row, and where it stands in m_texts
    size_t m_got = 0;
};

} // namespace rowmill
