#include "ui/table/find_sign.h"

#include "ui/widget/plain_label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace rowmill {

FindSign::FindSign(QWidget* parent) : QWidget(parent)
{
    m_label = new PlainLabel({}, PlainLabel::Role::Dim, this);
    m_again = new QToolButton(this);
    m_again->setText(tr("Sort again"));
    m_again->setFocusPolicy(Qt::TabFocus);
    m_again->setToolTip(
        tr("Rows have changed since they were sorted. They stay where they are until you sort again."));
    m_again->setAccessibleName(tr("Sort again: rows have changed since they were sorted"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_again);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    m_noteEnd.setSingleShot(true);
    m_noteEnd.setInterval(NoteMs);
    connect(&m_patience, &QTimer::timeout, this, &FindSign::refresh);
    connect(&m_noteEnd, &QTimer::timeout, this, [this] {
        m_note.clear();
        refresh();
    });
    connect(m_again, &QToolButton::clicked, this, &FindSign::againRequested);
    refresh();
}

void FindSign::setBusy(const QString& words)
{
    if (words.isEmpty())
        m_patience.stop();
    else if (m_busy.isEmpty())
        m_patience.start();
    m_busy = words;
    refresh();
}

void FindSign::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    refresh();
}

void FindSign::note(const QString& words)
{
    m_note = words;
    m_noteEnd.start();
    refresh();
}

QString FindSign::words() const
{
    if (!m_busy.isEmpty() && !m_patience.isActive())
        return m_busy;
    return m_note;
}

void FindSign::refresh()
{
    const QString now = words();
    m_label->setText(now);
    m_label->setVisible(!now.isEmpty());
    m_again->setVisible(now.isEmpty() && m_stale);
    setVisible(!now.isEmpty() || m_stale);
}

} // namespace rowmill
