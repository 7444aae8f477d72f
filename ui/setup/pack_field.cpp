#include "ui/setup/pack_field.h"

#include "app/prompt/recipe.h"
#include "ui/setup/page_parts.h"
#include "ui/text/numbers.h"

#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rowmill {

PackField::PackField(QWidget* parent) : QWidget(parent)
{
    m_count = new QSpinBox(this);
    m_count->setRange(1, Recipe::MostPacked);
    m_count->setSpecialValueText(tr("1: each row alone"));
    guardWheel(m_count);
    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("Rows in one request"), m_count));
    layout->addWidget(m_count);
    m_note = noteLabel(QString(), this);
    layout->addWidget(m_note);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int rows) {
        refresh();
        emit changed(rows);
    });
    refresh();
}

void PackField::setPack(int rows)
{
    const QSignalBlocker blocker(m_count);
    m_count->setValue(rows);
    refresh();
}

void PackField::setTable(qint64 rows, Obstacle obstacle)
{
    m_rows = rows;
    m_obstacle = obstacle;
    refresh();
}

void PackField::refresh()
{
    const int size = m_count->value();
    if (size == 1)
        m_note->setText(tr("Several short rows in one request save requests, and the system prompt and the "
                           "labels or fields are sent once for all of them."));
    else if (m_obstacle == Obstacle::Context)
        m_note->setText(tr("Each row is shown with the rows around it: each is asked alone."));
    else if (m_obstacle == Obstacle::SystemDiffers)
        m_note->setText(tr("The system prompt differs from row to row: each is asked alone."));
    else
        m_note->setText(tr("%1 requests instead of %2. Each answer counts only with its row's own number and "
                           "check word; what is missing is asked again in smaller groups.")
                            .arg(grouped((m_rows + size - 1) / size), grouped(m_rows)));
}

} // namespace rowmill
