#include "ui/dialogs/export_dialog.h"

#include "ui/widget/allow.h"
#include "ui/widget/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QVBoxLayout>

namespace rowmill {

namespace {

const QLatin1String FormKey("export/form");
const QLatin1String DelimiterKey("export/delimiter");
const QLatin1String BomKey("export/bom");
const QLatin1String SafeKey("export/excel_safe");
const QLatin1String LeftOutKey("export/left_out");

constexpr int ColumnRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1; ///< before it was changed

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

ExportDialog::ExportDialog(const QStringList& columns, bool filtered, bool onlyShown, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export the answers"));
    buildForm();
    buildRows(filtered, onlyShown);
    buildColumns(columns);
    arrange();
    restore();
    check();
    m_form->setFocus();
}

void ExportDialog::buildForm()
{
    m_form = new QComboBox(this);
    m_form->setAccessibleName(tr("File form"));
    m_form->addItem(tr("Excel workbook (.xlsx)"), QStringLiteral("xlsx"));
    m_form->addItem(tr("OpenDocument spreadsheet (.ods)"), QStringLiteral("ods"));
    m_form->addItem(tr("CSV (.csv)"), QStringLiteral("csv"));
    m_form->addItem(tr("TSV, tab separated (.tsv)"), QStringLiteral("tsv"));
    m_form->addItem(tr("JSON lines (.jsonl)"), QStringLiteral("jsonl"));
    m_note = new PlainLabel(QString(), PlainLabel::Role::Faint, this);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 2 + 2);
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_delimiter = new QComboBox(this);
    m_delimiter->setAccessibleName(tr("Delimiter"));
    m_delimiter->addItem(tr("Comma ,"), QStringLiteral(","));
    m_delimiter->addItem(tr("Semicolon ;"), QStringLiteral(";"));
    m_delimiter->addItem(tr("Bar |"), QStringLiteral("|"));
    m_delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
    m_bom = new QCheckBox(tr("&Byte order mark, by which Excel knows UTF-8"), this);
    m_safe = new QCheckBox(tr("A ' before cells that a s&preadsheet would run as a formula"), this);
    m_safe->setToolTip(tr("Changes those cells. Numbers stay as they are."));
    // Their words are never cut off, however narrow the dialog is made.
    for (QCheckBox* box : {m_bom, m_safe})
        box->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
}

void ExportDialog::buildRows(bool filtered, bool onlyShown)
{
    m_rows = new QComboBox(this);
    m_rows->setAccessibleName(tr("Rows"));
    m_rows->addItem(tr("All rows"), false);
    if (filtered)
        m_rows->addItem(tr("Only the rows shown in the table"), true);
    else
        m_rows->setToolTip(tr("Filter the table to export a part of it."));
    choose(m_rows, filtered && onlyShown);
}

void ExportDialog::buildColumns(const QStringList& columns)
{
    m_columns = new QListWidget(this);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_columns->setMinimumHeight(m_columns->fontMetrics().lineSpacing() * 9);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto* item = new QListWidgetItem(columns[i], m_columns);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable |
                       Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
        item->setCheckState(Qt::Checked);
        item->setData(ColumnRole, i);
        item->setData(NameRole, columns[i]);
    }
    m_columns->setCurrentRow(0);
    m_up = new QPushButton(tr("Move &up"), this);
    m_down = new QPushButton(tr("Move &down"), this);
    m_all = new QPushButton(tr("&All"), this);
    m_none = new QPushButton(tr("&None"), this);
    for (QPushButton* button : {m_up, m_down, m_all, m_none})
        button->setAutoDefault(false);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::check);
    connect(m_columns, &QListWidget::currentRowChanged, this, &ExportDialog::check);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ExportDialog::check);
}

void ExportDialog::arrange()
{
    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&Form"), m_form);
    form->addRow(QString(), m_note);
    form->addRow(tr("De&limiter"), m_delimiter);
    form->addRow(QString(), m_bom);
    form->addRow(QString(), m_safe);
    form->addRow(tr("&Rows"), m_rows);

    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    for (QPushButton* button : {m_up, m_down, m_all, m_none})
        side->addWidget(button);
    side->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(8);
    columns->addWidget(m_columns, 1);
    columns->addLayout(side);

    m_problem = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addSpacing(4);
    layout->addWidget(new PlainLabel(tr("Columns"), PlainLabel::Role::Section, this));
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

void ExportDialog::restore()
{
    const QSettings settings;
    choose(m_form, settings.value(FormKey, QStringLiteral("xlsx")));
    choose(m_delimiter, settings.value(DelimiterKey, QStringLiteral(",")));
    m_bom->setChecked(settings.value(BomKey, false).toBool());
    m_safe->setChecked(settings.value(SafeKey, false).toBool());
    const QStringList leftOut = settings.value(LeftOutKey).toStringList();
    for (int i = 0; i < m_columns->count(); ++i) {
        if (leftOut.contains(m_columns->item(i)->data(NameRole).toString()))
            m_columns->item(i)->setCheckState(Qt::Unchecked);
    }
}

void ExportDialog::remember() const
{
    QSettings settings;
    settings.setValue(FormKey, m_form->currentData());
    settings.setValue(DelimiterKey, m_delimiter->currentData());
    settings.setValue(BomKey, m_bom->isChecked());
    settings.setValue(SafeKey, m_safe->isChecked());
    QStringList leftOut;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() != Qt::Checked)
            leftOut.append(m_columns->item(i)->data(NameRole).toString());
    }
    settings.setValue(LeftOutKey, leftOut);
}

void ExportDialog::check()
{
    const QString ending = m_form->currentData().toString();
    const bool csv = ending == QLatin1String("csv");
    const bool text = csv || ending == QLatin1String("tsv");
    allow(m_delimiter, csv, tr("Only a CSV file has one to choose."));
    for (QCheckBox* choice : {m_bom, m_safe})
        allow(choice, text, tr("Only for CSV and TSV files."));
    m_note->setText(
        text ? tr("UTF-8. Quotes and line breaks in cells are kept.")
        : ending == QLatin1String("jsonl")
            ? tr("UTF-8, one object a line, for programs.")
            : tr("Every cell is text: leading zeros and long numbers stay, and nothing is run as a "
                 "formula. At most 1,048,576 rows."));

    QSet<QString> headings;
    QString problem;
    for (const ExportColumn& column : choice().columns) {
        if (column.heading.isEmpty())
            problem = tr("A column needs a name.");
        else if (headings.contains(column.heading))
            problem = tr("Two columns are named “%1”.").arg(column.heading);
        headings.insert(column.heading);
    }
    if (headings.isEmpty() && problem.isEmpty())
        problem = tr("Choose at least one column.");
    m_problem->setRole(problem.isEmpty() ? PlainLabel::Role::Dim : PlainLabel::Role::Failed);
    m_problem->setText(
        problem.isEmpty() ? tr("F2 or a double click renames a column; drag to change the order.") : problem);
    allow(m_export, problem.isEmpty(), problem);
    const int row = m_columns->currentRow();
    allow(m_up, row > 0, tr("Select a column that is not the first."));
    allow(m_down, row >= 0 && row + 1 < m_columns->count(), tr("Select a column that is not the last."));
}

void ExportDialog::move(int by)
{
    const int row = m_columns->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_columns->count())
        return;
    QListWidgetItem* item = m_columns->takeItem(row);
    m_columns->insertItem(target, item);
    m_columns->setCurrentRow(target);
    check();
}

void ExportDialog::checkAll(bool on)
{
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice made;
    made.ending = m_form->currentData().toString();
    made.onlyShown = m_rows->currentData().toBool();
    made.write.bom = m_bom->isEnabled() && m_bom->isChecked();
    made.write.excelSafe = m_safe->isEnabled() && m_safe->isChecked();
    made.write.delimiter = m_delimiter->currentData().toString().front().toLatin1();
    for (int i = 0; i < m_columns->count(); ++i) {
        const QListWidgetItem* item = m_columns->item(i);
        if (item->checkState() == Qt::Checked)
            made.columns.append({item->data(ColumnRole).toLongLong(), item->text().trimmed()});
    }
    return made;
}

void ExportDialog::accept()
{
    if (!m_export->isEnabled())
        return;
    remember();
    emit chosen(choice());
    QDialog::accept();
}

} // namespace rowmill
