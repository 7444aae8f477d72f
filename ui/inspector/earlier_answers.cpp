#include "ui/inspector/earlier_answers.h"

#include "app/engine/project_setup.h"
#include "ui/inspector/text_box.h"
#include "ui/text/numbers.h"
#include "ui/widget/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

namespace {

QString titleOf(const OldAnswer& answer)
{
    if (answer.run == 0)
        return EarlierAnswers::tr("By hand %1").arg(moment(answer.madeMs));
    const QString run = EarlierAnswers::tr("Run %1").arg(grouped(answer.run));
    const QString model = ProjectSetup::fromJson(answer.setup).model.model;
    return model.isEmpty() ? run : QStringLiteral("%1 · %2").arg(run, model);
}

} // namespace

EarlierAnswers::EarlierAnswers(QWidget* parent)
    : QWidget(parent), m_heading(new PlainLabel(QString(), PlainLabel::Role::Dim, this)),
      m_entries(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    column->addWidget(m_heading);
    m_entries->setSpacing(6);
    column->addLayout(m_entries);
    hide();
}

void EarlierAnswers::setAnswers(const QList<OldAnswer>& answers)
{
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what led here
        delete item;
    }
    m_heading->setText(tr("Earlier answers (%1)").arg(grouped(answers.size())));
    for (const OldAnswer& answer : answers.mid(0, MaxShown))
        m_entries->addWidget(makeEntry(answer));
    setVisible(!answers.isEmpty());
}

QWidget* EarlierAnswers::makeEntry(const OldAnswer& answer)
{
    auto* entry = new QWidget(this);
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    const QString title = titleOf(answer);
    auto* label = new PlainLabel(title, PlainLabel::Role::Faint, entry);
    label->setElide(Qt::ElideRight);
    line->addWidget(label, 1);
    auto* use = new QPushButton(tr("Use this answer"), entry);
    use->setFlat(true);
    use->setProperty("small", true);
    use->setAccessibleName(tr("Use the answer of: %1").arg(title));
    line->addWidget(use);
    column->addLayout(line);
    auto* box = new TextBox(4, entry);
    box->setAccessibleName(title);
    box->setText(m_columns.lines(answer.text));
    column->addWidget(box);
    connect(use, &QPushButton::clicked, this, [this, text = answer.text] { emit chosen(text); });
    return entry;
}

} // namespace rowmill
