#include "app/formats/encoding_probe.h"

#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <bit>
#include <uchardet.h>

namespace rowmill {

namespace {

constexpr qsizetype MaxOdd = 256 * 1024;
constexpr qint64 MaxFed = 4 * 1024 * 1024;
/// UTF-8 with a slip in it: so many good sequences for each broken one.
constexpr qint64 GoodForBroken = 4;
/// Text has hardly a zero byte. UTF-16 has them in one half of its pairs: Latin text in all of them, others
/// with their spaces, digits and line breaks.
constexpr double FewZeros = 0.001;
constexpr double Utf16Zeros = 0.01;
constexpr qint64 ManyZeros = 8;
constexpr double OneSided = 8;

qsizetype sequenceSize(unsigned char lead)
{
    const int ones = std::countl_one(lead);
    return ones == 0 ? 1 : ones >= 2 && ones <= 4 ? ones : 0;
}

QByteArray byLanguage()
{
    const QLocale locale = QLocale::system();
    switch (locale.language()) {
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalChineseScript ? "Big5" : "GB18030";
    case QLocale::Japanese:
        return "Shift_JIS";
    case QLocale::Korean:
        return "windows-949";
    case QLocale::Russian:
    case QLocale::Ukrainian:
    case QLocale::Bulgarian:
    case QLocale::Serbian:
        return "windows-1251";
    case QLocale::Polish:
    case QLocale::Czech:
    case QLocale::Slovak:
    case QLocale::Hungarian:
    case QLocale::Romanian:
    case QLocale::Croatian:
    case QLocale::Slovenian:
        return "windows-1250";
    case QLocale::Greek:
        return "windows-1253";
    case QLocale::Turkish:
        return "windows-1254";
    case QLocale::Hebrew:
        return "windows-1255";
    case QLocale::Arabic:
        return "windows-1256";
    default:
        return "windows-1252";
    }
}

/// What uchardet calls it, and the wider one of the same letters where there is one.
QByteArray usualName(const QByteArray& name)
{
    constexpr std::array<std::pair<const char*, const char*>, 12> Names = {{
        {"ISO-8859-1", "windows-1252"},
        {"ISO-8859-15", "windows-1252"},
        {"ISO-8859-8", "windows-1255"},
        {"ISO-8859-9", "windows-1254"},
        {"GB2312", "GB18030"},
        {"GBK", "GB18030"},
        {"HZ-GB-2312", "GB18030"},
        {"EUC-KR", "windows-949"},
        {"UHC", "windows-949"},
        {"BIG5", "Big5"},
        {"SHIFT_JIS", "Shift_JIS"},
        {"ASCII", ""},
    }};
    for (const auto& [from, to] : Names) {
        if (name == from)
            return to;
    }
    for (const QByteArray& offered : offeredEncodings()) {
        if (offered.compare(name, Qt::CaseInsensitive) == 0)
            return offered;
    }
    return name;
}

/// Encodings of the same letters at other places, which are easily taken for one another.
QByteArrayList relativesOf(const QByteArray& name)
{
    const QList<QByteArrayList> families = {
        {"windows-1250", "ISO-8859-2", "IBM852", "ISO-8859-16", "MAC-CENTRALEUROPE"},
        {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "IBM855", "MAC-CYRILLIC"},
        {"windows-1253", "ISO-8859-7"},
        {"windows-1256", "ISO-8859-6"},
        {"windows-1257", "ISO-8859-13", "ISO-8859-4", "ISO-8859-10"},
    };
    for (const QByteArrayList& family : families) {
        if (family.contains(name))
            return family;
    }
    return {name};
}

/// How much it looks like words: small letters beside letters, and no signs or capitals in the middle.
double wordLikeness(const QString& text)
{
    double points = 0;
    int odd = 0;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80)
            continue;
        ++odd;
        const bool after = text.at(i - 1).isLetter();
        const bool inside = after && text.at(i + 1).isLetter();
        if (c.unicode() < 0xa0 || c == QChar(QChar::ReplacementCharacter))
            points -= 2;
        else if (c.isLetter() || c.isMark())
            points += c.isUpper() && after && text.at(i - 1).isLower() ? -1 : 1;
        else if (inside)
            points -= 1;
    }
    return odd == 0 ? 0 : points / odd;
}

/// The guess, unless a relative of it makes clearly better words.
QByteArray likeliestOf(const QByteArray& guess, QByteArrayView bytes)
{
    QByteArray best = guess;
    double most = -3;
    for (const QByteArray& name : QByteArrayList{guess} + relativesOf(guess)) {
        QStringDecoder decoder(name.constData());
        if (!decoder.isValid())
            continue;
        const QString text = decoder.decode(bytes);
        const double points = wordLikeness(text);
        if (points > most + 0.01) {
            most = points;
            best = name;
        }
    }
    return best;
}

/// Whether all of it is that encoding; a character cut off at the end does not count.
bool decodes(QByteArrayView bytes, const QByteArray& name)
{
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return false;
    const QString text = decoder.decode(bytes);
    return text.count(QChar(QChar::ReplacementCharacter)) <= 1;
}

} // namespace

struct EncodingProbe::Detector {
    Detector() : handle(uchardet_new()) {}
    ~Detector() { uchardet_delete(handle); }
    Detector(const Detector&) = delete;
    Detector& operator=(const Detector&) = delete;

    uchardet_t handle;
    qint64 fed = 0;
};

EncodingProbe::EncodingProbe() = default;
EncodingProbe::~EncodingProbe() = default;

void EncodingProbe::add(QByteArrayView bytes)
{
    if (m_size == 0)
        m_marked = encodingByMark(bytes);
    countZeros(bytes);
    m_size += bytes.size();
    if (m_marked.markSize == 0)
        checkUtf8(bytes);
}

void EncodingProbe::countZeros(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('\0'); at >= 0; at = bytes.indexOf('\0', at + 1))
        ++m_zeros.at(static_cast<size_t>((m_size + at) % 2));
}

void EncodingProbe::checkUtf8(QByteArrayView bytes)
{
    QByteArray joined;
    if (!m_tail.isEmpty()) {
        joined = m_tail + bytes.toByteArray();
        bytes = joined;
        m_tail.clear();
    }
    // A sequence that is cut off by the end of this stretch is judged with the next one.
    qsizetype cut = bytes.size();
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xc0) == 0x80)
            continue;
        if (sequenceSize(byte) > back)
            cut = bytes.size() - back;
        break;
    }
    const QByteArrayView whole = bytes.first(cut);
    if (!whole.isValidUtf8())
        keepForLetters(whole);
    else if (m_brokenSequences == 0 && m_goodSequences < MaxOdd)
        m_goodSequences += std::count_if(whole.begin(), whole.end(), [](char c) {
            return (static_cast<unsigned char>(c) & 0xc0) == 0xc0;
        });
    m_tail = bytes.sliced(cut).toByteArray();
}

void EncodingProbe::keepForLetters(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = sequenceSize(static_cast<unsigned char>(bytes[at]));
        const bool good = size > 0 && at + size <= bytes.size() && bytes.sliced(at, size).isValidUtf8();
        if (!good)
            ++m_brokenSequences;
        else if (size > 1)
            ++m_goodSequences;
        at += good ? size : 1;
    }
    if (m_odd.size() < MaxOdd)
        m_odd += bytes.first(std::min(bytes.size(), MaxOdd - m_odd.size())).toByteArray();
    if (!m_detector)
        m_detector = std::make_unique<Detector>();
    if (m_detector->fed < MaxFed) {
        uchardet_handle_data(m_detector->handle, bytes.data(), static_cast<size_t>(bytes.size()));
        m_detector->fed += bytes.size();
    }
}

Result<TextEncoding> EncodingProbe::conclude()
{
    if (m_marked.markSize > 0)
        return m_marked;
    const double even = m_size == 0 ? 0 : double(m_zeros[0]) / double(m_size);
    const double odd = m_size == 0 ? 0 : double(m_zeros[1]) / double(m_size);
    const bool wide = m_size % 2 == 0 && m_zeros[0] + m_zeros[1] >= ManyZeros;
    if (wide && odd > Utf16Zeros && odd > OneSided * even)
        return TextEncoding{"UTF-16LE", 0};
    if (wide && even > Utf16Zeros && even > OneSided * odd)
        return TextEncoding{"UTF-16BE", 0};
    if (even + odd > FewZeros && m_zeros[0] + m_zeros[1] > 4)
        return Error{ErrorKind::NotText, {}, {}};
    if (!m_tail.isEmpty())
        keepForLetters(m_tail);
    if (m_brokenSequences == 0 || m_goodSequences >= GoodForBroken * m_brokenSequences)
        return TextEncoding{};
    return TextEncoding{byLetters(), 0};
}

QByteArray EncodingProbe::byLetters()
{
    uchardet_data_end(m_detector->handle);
    const QByteArray named = usualName(uchardet_get_charset(m_detector->handle));
    const QByteArray guess = likeliestOf(named, m_odd);
    if (!guess.isEmpty() && isKnownEncoding(guess) && decodes(m_odd, guess))
        return guess;
    for (const QByteArray& name : {byLanguage(), QByteArrayLiteral("GB18030"), QByteArrayLiteral("Big5"),
                                   QByteArrayLiteral("Shift_JIS"), QByteArrayLiteral("windows-949")}) {
        if (decodes(m_odd, name))
            return name;
    }
    return "windows-1252";
}

} // namespace rowmill
