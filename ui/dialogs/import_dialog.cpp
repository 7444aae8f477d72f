#include "ui/dialogs/import_dialog.h"

#include "ui/dialogs/form_choices.h"
#include "ui/dialogs/preview_model.h"
#include "ui/dialogs/table_look.h"
#include "ui/text/form_words.h"
#include "ui/text/numbers.h"
#include "ui/text/table_notes_text.h"
#include "ui/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int RowHeight = 27;
constexpr int MostColumnWidth = 320;
constexpr int LeastColumnWidth = 56;

QTableView* previewTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(ImportDialog::tr("Preview"));
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setMaximumSectionSize(MostColumnWidth * 4);
    table->setMinimumHeight(RowHeight * 5);
    return table;
}

} // namespace

ImportDialog::ImportDialog(const QString& path, const QString& name, const ReadOptions& options,
                           const QString& act, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a table"));
    m_look = new TableLook(path, this);
    m_model = new PreviewModel(this);
    build(name, act);
    m_choices->setOptions(options);
    connect(m_choices, &FormChoices::changed, this, &ImportDialog::ask);
    connect(m_look, &TableLook::previewed, this, &ImportDialog::show);
    connect(m_look, &TableLook::checked, this, &ImportDialog::showChecked);
    connect(m_look, &TableLook::counted, this,
            [this](qint64 rows) { showFacts(tr("%Ln row(s) so far", nullptr, countable(rows))); });
    const QSize room = screen()->availableSize() - QSize(64, 96);
    resize(QSize(760, 640).boundedTo(room));
    ask();
}

void ImportDialog::build(const QString& name, const QString& act)
{
    auto* title = new PlainLabel(name, PlainLabel::Role::Strong, this);
    title->setElide(Qt::ElideMiddle);
    m_facts = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_choices = new FormChoices(this);
    m_table = previewTable(m_model, this);
    m_fault = new PlainLabel(QString(), PlainLabel::Role::Failed, this);
    m_notes = new PlainLabel(QString(), PlainLabel::Role::Warning, this);
    for (PlainLabel* label : {m_fault, m_notes}) {
        label->setWordWrap(true);
        label->setVisible(false);
    }
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    // Enter opens or does nothing.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_accept->setDefault(true);
    m_accept->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_facts);
    layout->addSpacing(8);
    layout->addWidget(m_choices);
    layout->addSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_notes);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

void ImportDialog::ask()
{
    m_known = false;
    m_wanted = false;
    m_look->ask(m_choices->options());
}

void ImportDialog::show(const TablePreview& preview)
{
    m_known = true;
    m_preview = preview;
    m_choices->show(preview);
    m_model->show(preview);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, std::clamp(m_table->columnWidth(i), LeastColumnWidth, MostColumnWidth));
    showFacts(preview.whole ? tr("%Ln row(s)", nullptr, countable(preview.rows.size())) : QString());
    showNotes(preview.notes, preview.fault);
    if (m_wanted)
        accept();
}

void ImportDialog::showFacts(const QString& rows)
{
    QStringList facts;
    if (const QString kind = kindWords(m_preview.kind); !kind.isEmpty())
        facts.append(kind);
    if (!rows.isEmpty())
        facts.append(rows);
    if (const auto columns = m_preview.columns.size(); columns > 0)
        facts.append(tr("%Ln column(s)", nullptr, countable(columns)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ImportDialog::showChecked(const TableCheck& check)
{
    if (check.fault && check.fault->kind == ErrorKind::Cancelled)
        return;
    showFacts(tr("%Ln row(s)", nullptr, countable(check.rows)));
    showNotes(check.notes, check.fault);
}

void ImportDialog::showNotes(const TableNotes& notes, const std::optional<Error>& fault)
{
    m_fault->setText(fault ? describe(*fault) : QString());
    m_fault->setVisible(fault.has_value());
    const QStringList sentences = noteSentences(notes);
    m_notes->setText(sentences.join(QLatin1Char('\n')));
    m_notes->setVisible(!sentences.isEmpty());
    if (fault && m_accept->hasFocus())
        m_choices->focusFirst();
    m_accept->setEnabled(!fault);
}

void ImportDialog::accept()
{
    if (!m_known) {
        m_wanted = true;
        return;
    }
    if (!m_accept->isEnabled())
        return;
    m_look->stop();
    emit chosen(m_choices->options());
    QDialog::accept();
}

} // namespace rowmill
