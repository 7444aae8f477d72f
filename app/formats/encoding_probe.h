#pragma once

#include "app/formats/text_encoding.h"

#include <QByteArrayView>

#include <array>
#include <memory>

namespace rowmill {

/// Takes the bytes of a text file one stretch after the other and gathers what tells its encoding. Any one
/// thread; owned by whoever reads the file.
class EncodingProbe {
public:
    EncodingProbe();
    ~EncodingProbe();
    EncodingProbe(const EncodingProbe&) = delete;
    EncodingProbe& operator=(const EncodingProbe&) = delete;

    void add(QByteArrayView bytes);
    /// After the last stretch. NotText when the bytes are none of a text.
    Result<TextEncoding> conclude();

private:
    struct Detector;

    void checkUtf8(QByteArrayView bytes);
    void countZeros(QByteArrayView bytes);
    void keepForLetters(QByteArrayView bytes);
    QByteArray byLetters();

    std::unique_ptr<Detector> m_detector;
    TextEncoding m_marked;
    QByteArray m_tail;               ///< an unfinished UTF-8 sequence
    QByteArray m_odd;                ///< some of the bytes that are not UTF-8, with what is around them
    std::array<qint64, 2> m_zeros{}; ///< at even and odd places
    qint64 m_size = 0;
    qint64 m_goodSequences = 0;
    qint64 m_brokenSequences = 0;
};

} // namespace rowmill
