#include "ui/dialogs/history_dialog.h"

#include "app/engine/project_setup.h"
#include "ui/text/history_text.h"
#include "ui/text/money.h"
#include "ui/text/numbers.h"
#include "ui/widget/allow.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rowmill {

namespace {

enum HistoryColumn : quint8 {
    Number,
    Started,
    Took,
    Done,
    Failed,
    Tokens,
    Cost,
    Model,
    End,
    HistoryColumnCount
};

void alignNumbers(QTreeWidgetItem* item)
{
    for (const int column : {Number, Took, Done, Failed, Tokens, Cost})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

QTreeWidgetItem* itemOf(const RunRecord& run)
{
    auto* item = new QTreeWidgetItem;
    item->setText(Number, grouped(run.run));
    item->setText(Started, runStartText(run));
    item->setText(Took, runLengthText(run));
    item->setText(Done, grouped(run.done));
    item->setText(Failed, grouped(run.failed));
    item->setText(Tokens, tokens(run.promptTokens + run.completionTokens));
    item->setText(Cost, run.cost ? money(*run.cost) : HistoryDialog::tr("unknown", "a cost"));
    item->setText(Model, ProjectSetup::fromJson(run.setup).model.model);
    item->setText(End, runEndWords(run));
    alignNumbers(item);
    item->setData(Number, Qt::UserRole, run.run);
    return item;
}

} // namespace

HistoryDialog::HistoryDialog(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    build();
    const QSize room = parent ? parent->size() : QSize(1000, 700);
    resize(QSize(940, 620).boundedTo(room * 0.94));
}

void HistoryDialog::build()
{
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Runs"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Run"), tr("Started"), tr("Took"), tr("Done"), tr("Failed"), tr("Tokens"),
                             tr("Cost"), tr("Model"), tr("End")});
    alignNumbers(m_list->headerItem());
    m_list->header()->setStretchLastSection(true);
    m_details = new QPlainTextEdit;
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("What is kept of the run"));

    auto* buttons = new QDialogButtonBox;
    m_drop = buttons->addButton(tr("Drop old answers…"), QDialogButtonBox::ResetRole);
    m_gone = buttons->addButton(tr("Rows that are gone…"), QDialogButtonBox::ActionRole);
    m_show = buttons->addButton(tr("Show its answers"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    setOldAnswers({}, {}); // until they are counted

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 4);
    layout->addWidget(m_details, 5);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_drop, &QPushButton::clicked, this, [this] { emit dropRequested(m_old); });
    connect(m_gone, &QPushButton::clicked, this, [this] { emit goneRequested(m_old); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit answersChosen(currentRun());
        reject();
    });
    showCurrent();
}

void HistoryDialog::setRuns(const QList<RunRecord>& runs)
{
    const qint64 before = currentRun();
    m_runs = runs;
    m_list->clear();
    QTreeWidgetItem* current = nullptr;
    for (const RunRecord& run : runs) {
        QTreeWidgetItem* item = itemOf(run);
        m_list->addTopLevelItem(item);
        if (!current || run.run == before)
            current = item;
    }
    for (int column = 0; column < HistoryColumnCount - 1; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(current);
    showCurrent();
}

void HistoryDialog::setOldAnswers(const OldAnswers& old, const QString& whyNot)
{
    m_old = old;
    m_drop->setEnabled(old.count > 0 && whyNot.isEmpty());
    m_drop->setText(old.count > 0 ? tr("Drop old answers (%1)…").arg(QLocale().formattedDataSize(old.bytes))
                                  : tr("Drop old answers…"));
    m_gone->setEnabled(old.gone > 0);
    m_gone->setText(old.gone > 0 ? tr("Rows that are gone (%1)…").arg(grouped(old.gone))
                                 : tr("Rows that are gone…"));
    m_gone->setToolTip(old.gone > 0 ? tr("Answers of rows that the data no longer has")
                                    : tr("No row with an answer has gone."));
    m_drop->setToolTip(old.count > 0 ? whyNot : tr("No answer has been replaced yet."));
}

void HistoryDialog::showDropping()
{
    m_drop->setEnabled(false);
    m_drop->setText(tr("Dropping old answers…"));
    m_drop->setToolTip(tr("The file gives back their room, which takes as long as copying it."));
}

qint64 HistoryDialog::currentRun() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(Number, Qt::UserRole).toLongLong() : 0;
}

void HistoryDialog::showCurrent()
{
    const qint64 number = currentRun();
    const auto run = std::find_if(m_runs.cbegin(), m_runs.cend(),
                                  [number](const RunRecord& record) { return record.run == number; });
    const bool any = run != m_runs.cend();
    m_details->setPlainText(any ? runDetails(*run) : tr("No run yet."));
    allow(m_show, any && run->currentRows + run->keptRows + run->failed > 0,
          tr("No answer of this run is kept."));
}

} // namespace rowmill
