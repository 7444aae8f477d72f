#include "ui/dialogs/table_look.h"

#include "app/base/when_ready.h"

#include <QtConcurrent>

namespace rowmill {

/// Of one question; written by the reading thread, read here.
struct TableLook::Watch {
    std::atomic<qint64> rows = 0;
    CancelFlag cancel = std::make_shared<std::atomic_bool>(false);
};

TableLook::TableLook(const QString& path, QObject* parent) : QObject(parent), m_path(path)
{
    m_reporter.setInterval(200);
    connect(&m_reporter, &QTimer::timeout, this, [this] { emit counted(m_watch->rows); });
}

TableLook::~TableLook()
{
    stop();
}

void TableLook::stop()
{
    m_reporter.stop();
    if (m_watch)
        m_watch->cancel->store(true);
    m_watch.reset();
}

void TableLook::ask(const ReadOptions& options)
{
    stop();
    m_watch = std::make_shared<Watch>();
    ReadOptions read = options;
    if (read.encoding.isEmpty())
        read.encoding = m_encoding;
    const auto looked = QtConcurrent::run([path = m_path, read, cancel = m_watch->cancel] {
        return isCancelled(cancel) ? TablePreview() : previewTable(path, read);
    });
    const bool detecting = read.encoding.isEmpty();
    whenReady(looked, this, [this, detecting, read, watch = m_watch](const TablePreview& preview) {
        if (watch != m_watch)
            return;
        if (detecting && preview.kind != TableKind::Workbook && preview.kind != TableKind::Folder)
            m_encoding = preview.form.encoding;
        emit previewed(preview);
        if (watch == m_watch && !preview.fault)
            check(read);
    });
}

void TableLook::check(const ReadOptions& options)
{
    ReadOptions read = options;
    if (read.encoding.isEmpty())
        read.encoding = m_encoding;
    const auto progress = [watch = m_watch](const Progress& now) { watch->rows = now.rows; };
    const auto reading = QtConcurrent::run([path = m_path, read, progress, cancel = m_watch->cancel] {
        return checkTable(path, read, progress, cancel);
    });
    m_reporter.start();
    whenReady(reading, this, [this, watch = m_watch](const TableCheck& found) {
        if (watch != m_watch)
            return;
        m_reporter.stop();
        emit checked(found);
    });
}

} // namespace rowmill
