#include "ui/window/drop_filter.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

namespace rowmill {

namespace {

bool takesText(const QWidget* widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
            qobject_cast<const QPlainTextEdit*>(widget))
            return true;
    }
    return false;
}

} // namespace

DropFilter::DropFilter(QWidget* window) : QObject(window), m_window(window)
{
    // On the application, since the table and the editors take drops of their own kinds first.
    qApp->installEventFilter(this);
    window->setAcceptDrops(true);
}

bool DropFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    auto* drop = static_cast<QDropEvent*>(event);
    const PastedTable table = pastedTable(drop->mimeData());
    const bool files = drop->mimeData()->hasUrls();
    // What is dragged within the window, as a column to its place, is not a table.
    if (table.isEmpty() || drop->source() || (!files && takesText(widget)))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() != QEvent::Drop)
        return true;
    if (drop->mimeData()->urls().size() > 1)
        emit droppedMany();
    else
        emit dropped(table);
    return true;
}

} // namespace rowmill
