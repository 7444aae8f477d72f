#include "app/formats/folder_reader.h"

#include "app/formats/byte_window.h"
#include "app/formats/limits.h"
#include "app/formats/table_words.h"
#include "app/formats/text_bytes.h"

#include <QCollator>
#include <QDir>

#include <algorithm>

namespace rowmill {

Result<void> FolderReader::open(const QString& path)
{
    const QStringList texts = {QStringLiteral("*.txt"),  QStringLiteral("*.text"), QStringLiteral("*.md"),
                               QStringLiteral("*.html"), QStringLiteral("*.htm"),  QStringLiteral("*.xml"),
                               QStringLiteral("*.json"), QStringLiteral("*.srt"),  QStringLiteral("*.vtt"),
                               QStringLiteral("*.rst"),  QStringLiteral("*.tex"),  QStringLiteral("*.log"),
                               QStringLiteral("*.eml")};
    m_files = QDir(path).entryInfoList(texts, QDir::Files | QDir::Readable, QDir::NoSort);
    if (m_files.isEmpty())
        return Error{ErrorKind::EmptyTable, path, {}};
    // The locale of a bare server knows no numbers.
    const QLocale locale;
    QCollator order(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    order.setNumericMode(true); // 2.txt before 10.txt
    std::sort(m_files.begin(), m_files.end(), [&order](const QFileInfo& a, const QFileInfo& b) {
        return order.compare(a.fileName(), b.fileName()) < 0;
    });
    for (const QFileInfo& file : std::as_const(m_files))
        m_total += file.size();
    return {};
}

Result<bool> FolderReader::next(QStringList& cells)
{
    if (m_next == m_files.size())
        return false;
    const QFileInfo& file = m_files.at(m_next);
    ++m_next;
    const auto text = textOfFile(file.filePath());
    if (!text)
        return text.error();
    m_read += file.size();
    cells = {file.fileName(), *text};
    return true;
}

Result<QString> FolderReader::textOfFile(const QString& path)
{
    TextEncoding encoding{m_options.encoding, 0};
    if (m_options.encoding.isEmpty()) {
        const auto guess = guessEncoding(path);
        if (!guess)
            return guess.error();
        encoding = *guess;
    }
    ByteWindow window;
    if (const auto opened = window.open(path, encoding); !opened)
        return opened.error();
    while (!window.isLast()) {
        if (window.unread().size() > MaxCellBytes) {
            return Error{ErrorKind::TooLarge, path, TableWords::tr("a cell of more than 16 MiB")};
        }
        if (const auto read = window.more(); !read)
            return read.error();
    }
    QString text = textOf(window.unread());
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace rowmill
