#include "ui/setup/data_page.h"

#include "ui/setup/page_parts.h"
#include "ui/text/numbers.h"
#include "ui/widget/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rowmill {

namespace {

constexpr qsizetype SampleLength = 200;

QTreeWidget* columnTree(QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setSelectionMode(QAbstractItemView::SingleSelection);
    tree->setTextElideMode(Qt::ElideRight);
    tree->header()->setStretchLastSection(true);
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setTabKeyNavigation(false);
    return tree;
}

} // namespace

DataPage::DataPage(QWidget* parent) : QWidget(parent)
{
    m_name = new PlainLabel(QString(), PlainLabel::Role::Strong, this);
    m_name->setWordWrap(true);
    m_size = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_notes = new QPushButton(this);
    m_notes->hide();
    connect(m_notes, &QPushButton::clicked, this, &DataPage::notesRequested);
    m_columns = columnTree(this);
    auto* open = new QPushButton(lineIcon(QStringLiteral("folder")), tr("Open another table…"), this);
    open->setAccessibleName(tr("Open another table"));
    connect(open, &QPushButton::clicked, this, &DataPage::openTableRequested);

    auto* layout = pageLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_size);
    layout->addWidget(m_notes, 0, Qt::AlignLeading);
    layout->addSpacing(8);
    layout->addWidget(fieldLabel(tr("Columns"), m_columns));
    layout->addWidget(m_columns, 1);
    layout->addSpacing(8);
    layout->addWidget(open, 0, Qt::AlignLeading);
}

void DataPage::setTable(const TableFacts& table)
{
    m_name->setText(table.fileName);
    const int rows = countable(table.rows);
    const int columns = static_cast<int>(table.columns.size());
    m_size->setText(tr("%Ln row(s)", nullptr, rows) + u", " + tr("%Ln column(s)", nullptr, columns));
    const auto noted = countable(table.noted);
    m_notes->setText(tr("%Ln row(s) not as the others…", nullptr, noted));
    m_notes->setVisible(noted > 0);
    m_columns->clear();
    m_columns->setHeaderLabels({tr("Column"), tr("Value")});
    for (const QString& column : table.columns)
        m_columns->addTopLevelItem(new QTreeWidgetItem({column, QString()}));
    const int shown = std::clamp(columns, 3, 10);
    m_columns->setMinimumHeight((shown + 1) * (fontMetrics().height() + 10) + 4);
}

void DataPage::setSample(qint64 row, const QStringList& cells)
{
    m_columns->setHeaderLabels({tr("Column"), tr("Row %L1").arg(row)});
    for (int i = 0; i < m_columns->topLevelItemCount(); ++i)
        m_columns->topLevelItem(i)->setText(1, cells.value(i).left(SampleLength).simplified());
}

} // namespace rowmill
