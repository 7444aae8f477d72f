#include "ui/table/go_to_row.h"

#include "ui/table/row_table.h"
#include "ui/text/numbers.h"
#include "ui/widget/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace rowmill {

namespace {

constexpr int FieldWidth = 110;

/// "1,000,000" as it is shown, or plain digits; 0: no number.
qint64 rowFrom(const QString& text)
{
    bool ok = false;
    QString digits;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QLatin1Char(',') && c != QLatin1Char('.') && c != QChar(0x2019))
            digits += c;
    }
    const qlonglong row = QLocale::c().toLongLong(digits, &ok);
    if (ok)
        return row;
    const bool allDigits =
        !digits.isEmpty() && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); });
    return allDigits ? std::numeric_limits<qint64>::max() : 0;
}

} // namespace

GoToRow::GoToRow(RowTable* table, RowTableModel* model) : QFrame(table), m_table(table), m_rows(model)
{
    setObjectName(QStringLiteral("goToRow"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* label = new PlainLabel(tr("Go to ro&w"), PlainLabel::Role::Normal, this);
    m_field = new QLineEdit(this);
    m_field->setFixedWidth(FieldWidth);
    m_field->setAccessibleName(tr("Row number"));
    m_field->setMaxLength(24);
    label->setBuddy(m_field);
    m_note = new PlainLabel({}, PlainLabel::Role::Warning, this);
    m_note->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(label);
    row->addWidget(m_field);
    row->addWidget(m_note);
    hide();

    connect(m_field, &QLineEdit::returnPressed, this, &GoToRow::go);
    connect(m_field, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_rows->sourceRows() == 0)
            shut();
    });
    m_field->installEventFilter(this);
    table->installEventFilter(this);
}

void GoToRow::open()
{
    if (m_rows->sourceRows() == 0)
        return;
    say({});
    m_field->setPlaceholderText(tr("1 to %1").arg(grouped(m_rows->sourceRows())));
    m_field->selectAll();
    show();
    raise();
    place();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString GoToRow::note() const
{
    return m_note->text();
}

void GoToRow::go()
{
    const qint64 asked = rowFrom(m_field->text());
    if (asked <= 0) {
        say(tr("That is no row number."));
        return;
    }
    const qint64 row = qMin<qint64>(asked, m_rows->sourceRows());
    bool shown = false;
    const int position = qMin(m_rows->positionOf(row, &shown), m_rows->rowCount() - 1);
    m_table->goToPosition(position);
    if (asked > row)
        say(tr("The last row is %1.").arg(grouped(row)));
    else if (!shown)
        say(tr("Row %1 is not among the rows shown.").arg(grouped(row)));
    else
        shut();
}

void GoToRow::say(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    place();
    if (!text.isEmpty())
        m_field->selectAll();
}

void GoToRow::shut()
{
    const bool held = m_field->hasFocus();
    hide();
    if (held)
        m_table->setFocus();
}

void GoToRow::place()
{
    adjustSize();
    const QRect view = m_table->viewport()->geometry();
    move(qMax(view.left(), view.right() - width() - 12), view.top() + 8);
}

bool GoToRow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* press = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (watched == m_field && press && press->key() == Qt::Key_Escape) {
        shut();
        return true;
    }
    if (watched == m_table && isVisible() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace rowmill
