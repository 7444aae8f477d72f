#include "ui/dialogs/gone_dialog.h"

#include "ui/text/numbers.h"
#include "ui/widget/allow.h"
#include "ui/widget/plain_label.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rowmill {

namespace {

enum GoneColumn : quint8 { Row, Cells, Answer, Run, Gone, GoneColumnCount };

/// As much of a text as a line of the list can show.
QString glance(const QString& text)
{
    constexpr qsizetype Most = 200;
    return text.left(Most).simplified();
}

QString runWords(const GoneAnswer& answer)
{
    return answer.run > 0 ? grouped(answer.run) : GoneDialog::tr("by hand");
}

QString cellsGlance(const GoneAnswer& answer)
{
    QStringList texts;
    for (const auto& [name, text] : answer.cells.mid(0, 10))
        texts.append(glance(text));
    return texts.join(QStringLiteral(" · "));
}

QTreeWidgetItem* itemOf(const GoneAnswer& answer)
{
    auto* item = new QTreeWidgetItem;
    item->setText(Row, grouped(answer.row));
    item->setText(Cells, cellsGlance(answer));
    item->setText(Answer, glance(answer.text));
    item->setText(Run, runWords(answer));
    item->setText(Gone,
                  QLocale().toString(QDateTime::fromMSecsSinceEpoch(answer.goneMs), QLocale::ShortFormat));
    item->setTextAlignment(Row, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString detailsOf(const GoneAnswer& answer)
{
    QString details = GoneDialog::tr("ANSWER") + QLatin1Char('\n') + answer.text;
    for (qsizetype i = 0; i < answer.cells.size(); ++i) {
        const auto& [name, text] = answer.cells.at(i);
        const QString heading = name.isEmpty() ? GoneDialog::tr("Column %1").arg(grouped(i + 1)) : name;
        details += QStringLiteral("\n\n") + heading + QLatin1Char('\n') + text;
    }
    return details;
}

} // namespace

GoneDialog::GoneDialog(qint64 count, QWidget* parent) : QDialog(parent), m_count(count)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Answers of rows that are gone"));
    build();
    const QSize room = parent ? parent->size() : QSize(1000, 700);
    resize(QSize(900, 580).boundedTo(room * 0.94));
}

void GoneDialog::build()
{
    m_note = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_note->setWordWrap(true);
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Answers of rows that are gone"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Row"), tr("Its cells"), tr("Answer"), tr("Run"), tr("Gone since")});
    m_list->headerItem()->setTextAlignment(Row, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Cells, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Answer, QHeaderView::Stretch);
    m_details = new QPlainTextEdit;
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("What is kept of the row"));

    auto* buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setEnabled(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 4);
    layout->addWidget(m_details, 3);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &GoneDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &GoneDialog::exportRequested);
}

void GoneDialog::setAnswers(const QList<GoneAnswer>& answers)
{
    m_answers = answers;
    m_list->clear();
    for (const GoneAnswer& answer : answers)
        m_list->addTopLevelItem(itemOf(answer));
    for (const int column : {Row, Run, Gone})
        m_list->resizeColumnToContents(column);
    const int count = countable(m_count);
    QString note = tr("%Ln answer(s) of rows that the data no longer has. They are kept, and count for "
                      "nothing, until old answers are dropped.",
                      nullptr, count);
    if (m_count > answers.size())
        note += QLatin1Char(' ') +
                tr("Listed are the last %1; a file takes them all.").arg(grouped(answers.size()));
    m_note->setText(note);
    allow(m_export, !answers.isEmpty(), tr("There is none."));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void GoneDialog::showCurrent()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_details->setPlainText(at >= 0 ? detailsOf(m_answers.at(at)) : QString());
}

} // namespace rowmill
