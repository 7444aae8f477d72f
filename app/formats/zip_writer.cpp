#include "app/formats/zip_writer.h"

#include "app/formats/workbook_words.h"

#include <QtEndian>

#include <limits>
#include <new>
#include <zlib.h>

namespace rowmill {

namespace {

constexpr qint64 MostBytes = std::numeric_limits<quint32>::max();
constexpr qsizetype BlockSize = 64 * 1024;
constexpr qint64 CheckSumAt = 14; ///< in the header of a part

template<typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// Version 2.0, no flags, the way of packing, 1980-01-01: the same rows make the same bytes.
QByteArray fixedFields(ZipWriter::Packing packing)
{
    const quint16 method = packing == ZipWriter::Packing::Deflated ? 8 : 0;
    return little<quint16>(20) + little<quint16>(0) + little(method) + little<quint16>(0) +
           little<quint16>(0x21);
}

} // namespace

ZipWriter::ZipWriter(const QString& path) : m_path(path), m_file(path) {}

ZipWriter::~ZipWriter()
{
    if (m_stream)
        deflateEnd(m_stream.get());
}

Result<void> ZipWriter::beginPart(const QByteArray& name, Packing packing)
{
    m_parts.append({name, packing, m_at});
    if (packing == Packing::Deflated) {
        m_stream = std::make_unique<z_stream>();
        if (deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8,
                         Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    // The sizes are put in by endPart().
    return put("PK\x03\x04" + fixedFields(packing) + sizesOf(m_parts.last()) +
               little(static_cast<quint16>(name.size())) + little<quint16>(0) + name);
}

Result<void> ZipWriter::append(QByteArrayView bytes)
{
    Part& part = m_parts.last();
    part.checkSum = static_cast<quint32>(crc32_z(part.checkSum, reinterpret_cast<const Bytef*>(bytes.data()),
                                                 static_cast<z_size_t>(bytes.size())));
    part.size += bytes.size();
    if (part.size > MostBytes)
        return Error{
            ErrorKind::TooLarge, m_path,
            WorkbookWords::tr("more than 4 GiB of cells in one sheet; export as CSV or JSONL instead")};
    if (m_stream)
        return pack(bytes, false);
    part.packed += bytes.size();
    return put(QByteArray::fromRawData(bytes.data(), bytes.size()));
}

Result<void> ZipWriter::pack(QByteArrayView bytes, bool last)
{
    m_stream->next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    m_stream->avail_in = static_cast<uInt>(bytes.size());
    char block[BlockSize];
    do {
        m_stream->next_out = reinterpret_cast<Bytef*>(block);
        m_stream->avail_out = BlockSize;
        deflate(m_stream.get(), last ? Z_FINISH : Z_NO_FLUSH);
        const qsizetype made = BlockSize - static_cast<qsizetype>(m_stream->avail_out);
        m_parts.last().packed += made;
        if (auto written = put(QByteArray::fromRawData(block, made)); !written)
            return written;
    } while (m_stream->avail_out == 0);
    return {};
}

Result<void> ZipWriter::endPart()
{
    if (m_stream) {
        if (auto packed = pack({}, true); !packed)
            return packed;
        deflateEnd(m_stream.get());
        m_stream.reset();
    }
    const Part& part = m_parts.last();
    return m_file.overwrite(part.start + CheckSumAt, sizesOf(part));
}

Result<void> ZipWriter::addPart(const QByteArray& name, Packing packing, QByteArrayView bytes)
{
    if (auto begun = beginPart(name, packing); !begun)
        return begun;
    if (auto appended = append(bytes); !appended)
        return appended;
    return endPart();
}

Result<void> ZipWriter::commit()
{
    const qint64 start = m_at;
    for (const Part& part : std::as_const(m_parts)) {
        const QByteArray name = little(static_cast<quint16>(part.name.size()));
        const QByteArray nothing(12, '\0'); // extra, comment, disk, attributes
        if (auto written =
                put("PK\x01\x02" + little<quint16>(20) + fixedFields(part.packing) + sizesOf(part) + name +
                    nothing + little(static_cast<quint32>(part.start)) + part.name);
            !written)
            return written;
    }
    const QByteArray count = little(static_cast<quint16>(m_parts.size()));
    const auto size = static_cast<quint32>(m_at - start);
    if (auto written = put(QByteArray("PK\x05\x06\0\0\0\0", 8) + count + count + little(size) +
                           little(static_cast<quint32>(start)) + little<quint16>(0));
        !written)
        return written;
    return m_file.commit();
}

Result<void> ZipWriter::put(const QByteArray& bytes)
{
    m_at += bytes.size();
    return m_file.append(bytes);
}

QByteArray ZipWriter::sizesOf(const Part& part)
{
    return little(part.checkSum) + little(static_cast<quint32>(part.packed)) +
           little(static_cast<quint32>(part.size));
}

} // namespace rowmill
