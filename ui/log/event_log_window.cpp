#include "ui/log/event_log_window.h"

#include "ui/log/event_filter.h"
#include "ui/log/event_log.h"
#include "ui/log/event_text.h"
#include "ui/text/numbers.h"
#include "ui/widget/allow.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace rowmill {

EventLogWindow::EventLogWindow(EventLog* log, QWidget* parent)
    : QDialog(parent, Qt::Window), m_log(log), m_filter(new EventFilter(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Event log"));
    m_filter->setSourceModel(m_log);
    buildFilters();
    buildList();
    arrange();
    connect(m_log, &EventLog::changed, this, &EventLogWindow::refresh);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &EventLogWindow::followEnd);
    refresh();
    followEnd();
    m_search->setFocus();
}

void EventLogWindow::buildFilters()
{
    const QString words[] = {tr("&Info"), tr("&Warnings"), tr("&Errors")};
    for (int kind = 0; kind < LogKindCount; ++kind) {
        auto* box = new QCheckBox(words[kind], this);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this, kind](bool on) {
            m_filter->setWanted(static_cast<LogEvent::Kind>(kind), on);
            refresh();
        });
        m_kinds.at(size_t(kind)) = box;
    }
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find in the events"));
    m_search->setAccessibleName(tr("Find in the events"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search"), Tone::Faint), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSought(text);
        refresh();
        followEnd();
    });
    m_follow = new QCheckBox(tr("&Follow the end"), this);
    m_follow->setToolTip(tr("Keeps the latest event in view"));
    m_follow->setChecked(true);
    connect(m_follow, &QCheckBox::toggled, this, &EventLogWindow::followEnd);
}

void EventLogWindow::buildList()
{
    m_list = new QTreeView(this);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Events"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(true);
    const QFontMetrics metrics(font());
    m_list->setColumnWidth(EventLog::Time,
                           metrics.horizontalAdvance(QStringLiteral("00/00/0000 00:00:00")) + 8);
    m_list->setColumnWidth(EventLog::Kind,
                           metrics.horizontalAdvance(kindWords(LogEvent::Kind::Warning)) + 52);
    m_list->setColumnWidth(EventLog::Row, metrics.horizontalAdvance(QStringLiteral("1,000,000")) + 24);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventLogWindow::refresh);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 row = index.data(EventLog::RowRole).toLongLong())
            emit rowChosen(row);
    });
    // Who scrolls up wants to read.
    connect(m_list->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar* bar = m_list->verticalScrollBar();
        m_follow->setChecked(bar->sliderPosition() >= bar->maximum());
    });
}

void EventLogWindow::arrange()
{
    m_count = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_goTo = new QPushButton(tr("&Go to the row"), this);
    m_goTo->setToolTip(tr("Selects the event's row in the table"));
    m_copy = new QPushButton(tr("&Copy"), this);
    m_copy->setToolTip(tr("Copies the selected events; without a selection, all that are shown"));
    m_save = new QPushButton(tr("&Save as…"), this);
    m_save->setToolTip(tr("Saves the events that are shown, as text or as CSV"));
    m_clear = new QPushButton(this);
    auto* close = new QPushButton(tr("C&lose"), this);
    for (QPushButton* button : {m_goTo, m_copy, m_save, m_clear, close})
        button->setAutoDefault(false);
    connect(m_goTo, &QPushButton::clicked, this, [this] { emit rowChosen(selected().constFirst().row); });
    connect(m_copy, &QPushButton::clicked, this, &EventLogWindow::copy);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_filter->events()); });
    connect(m_clear, &QPushButton::clicked, this,
            [this] { m_log->canRestore() ? m_log->restore() : m_log->clear(); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    QWidget* before = m_search;
    for (QWidget* next : std::initializer_list<QWidget*>{m_kinds[0], m_kinds[1], m_kinds[2], m_list, m_follow,
                                                         m_goTo, m_copy, m_save, m_clear, close}) {
        setTabOrder(before, next);
        before = next;
    }

    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_search, 1);
    for (QCheckBox* box : m_kinds)
        top->addWidget(box);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_follow);
    bottom->addWidget(m_count, 1);
    for (QPushButton* button : {m_goTo, m_copy, m_save, m_clear, close})
        bottom->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);
    resize(920, 480);
}

QList<LogEvent> EventLogWindow::selected() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<LogEvent> events;
    for (const QModelIndex& row : std::as_const(rows))
        events.append(m_filter->eventAt(row));
    return events;
}

void EventLogWindow::copy()
{
    const QList<LogEvent> chosen = selected();
    QGuiApplication::clipboard()->setText(eventsAsText(chosen.isEmpty() ? m_filter->events() : chosen));
}

void EventLogWindow::refresh()
{
    const int shown = m_filter->rowCount();
    const int all = m_log->size();
    m_count->setText(shown == all ? tr("%Ln event(s)", nullptr, all)
                                  : tr("%1 of %2 events").arg(grouped(shown), grouped(all)));
    const QList<LogEvent> chosen = selected();
    const bool hasRow = chosen.size() == 1 && chosen.constFirst().row > 0;
    allow(m_goTo, hasRow, tr("Select one event that has a row."));
    for (QPushButton* button : {m_copy, m_save})
        allow(button, shown > 0, tr("No event is shown."));
    m_clear->setText(m_log->canRestore() ? tr("&Undo clear") : tr("Clea&r"));
    m_clear->setToolTip(m_log->canRestore()
                            ? tr("Brings back what was cleared")
                            : tr("Empties the log; it can be brought back until the next event"));
    m_clear->setEnabled(all > 0 || m_log->canRestore());
    if (!m_clear->isEnabled())
        m_clear->setToolTip(tr("The log is empty."));
}

void EventLogWindow::followEnd()
{
    if (m_follow->isChecked())
        m_list->scrollToBottom();
}

void EventLogWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else
        QDialog::keyPressEvent(event);
}

} // namespace rowmill
