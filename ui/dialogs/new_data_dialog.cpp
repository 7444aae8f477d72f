#include "ui/dialogs/new_data_dialog.h"

#include "app/base/when_ready.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/text/numbers.h"
#include "ui/text/table_notes_text.h"
#include "ui/widget/allow.h"
#include "ui/widget/plain_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

/// Written by the comparing thread, read here: it outlives whichever ends first.
struct NewDataDialog::Watch {
    std::atomic<qint64> rows = 0;
    Session::CancelFlag cancel = std::make_shared<std::atomic_bool>(false);
};

NewDataDialog::NewDataDialog(std::shared_ptr<Session> session, const QString& tablePath, QWidget* parent)
    : QDialog(parent), m_session(std::move(session)), m_path(tablePath)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Use another file"));
    build();
    m_reporter.setInterval(200);
    connect(&m_reporter, &QTimer::timeout, this, &NewDataDialog::report);
    whenReady(m_session->outdatedRows(), this, [this](const Result<OutdatedRows>& outdated) {
        m_outdated = outdated ? outdated->rows : 0;
        compare();
    });
}

NewDataDialog::~NewDataDialog()
{
    if (m_watch)
        m_watch->cancel->store(true);
}

void NewDataDialog::build()
{
    m_key = new QComboBox(this);
    m_key->addItem(tr("Position: first with first, and so on"), QString());
    for (const QString& column : m_session->info().columns)
        m_key->addItem(tr("Key column: %1").arg(column), column);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->setMinimumContentsLength(36);
    m_counts = new PlainLabel(QString(), PlainLabel::Role::Normal, this);
    m_counts->setWordWrap(true);
    m_counts->setMinimumHeight(m_counts->fontMetrics().lineSpacing() * 2 + 2);
    m_note = new PlainLabel(QString(), PlainLabel::Role::Faint, this);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 3 + 2);
    for (PlainLabel* label : {m_counts, m_note})
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);

    auto* buttons = new QDialogButtonBox(this);
    m_use = buttons->addButton(tr("Use these rows"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDataDialog::replace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_key, &QComboBox::currentIndexChanged, this, &NewDataDialog::compare);

    auto* file = new PlainLabel(QFileInfo(m_path).fileName(), PlainLabel::Role::Strong, this);
    file->setElide(Qt::ElideMiddle);
    auto* form = new QPushButton(tr("&Read as…"), this);
    form->setAutoDefault(false);
    form->setToolTip(tr("How the file is read: delimiter, encoding, heading, sheet."));
    connect(form, &QPushButton::clicked, this, &NewDataDialog::askForForm);
    m_noted = new PlainLabel(QString(), PlainLabel::Role::Warning, this);
    m_noted->setWordWrap(true);
    m_noted->setVisible(false);
    auto* top = new QHBoxLayout;
    top->addWidget(file, 1);
    top->addWidget(form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(top);
    auto* match = new QFormLayout;
    match->addRow(tr("&Match rows by"), m_key);
    layout->addLayout(match);
    layout->addWidget(m_counts);
    layout->addWidget(m_note);
    layout->addWidget(m_noted);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(480);
}

void NewDataDialog::work(bool onlyTell, const std::function<void(const Result<ChangedData>&)>& then)
{
    if (m_watch)
        m_watch->cancel->store(true);
    m_watch = std::make_shared<Watch>();
    m_use->setEnabled(false);
    m_note->setRole(PlainLabel::Role::Faint);
    m_note->setText(QString());
    m_reporter.start();
    report();
    const auto progress = [watch = m_watch](const Session::Progress& now) { watch->rows = now.rows; };
    const DataOptions options{m_key->currentData().toString(), {}, onlyTell, m_read};
    whenReady(m_session->changeData(m_path, options, progress, m_watch->cancel), this,
              [this, then, watch = m_watch](const Result<ChangedData>& change) {
                  if (watch != m_watch)
                      return; // another choice has been made since
                  m_reporter.stop();
                  then(change);
              });
}

void NewDataDialog::report()
{
    m_counts->setRole(PlainLabel::Role::Dim);
    m_counts->setText(tr("Comparing… %L1 rows read").arg(m_watch->rows));
}

void NewDataDialog::compare()
{
    work(true, [this](const Result<ChangedData>& change) { show(change); });
}

/// Begins with what was chosen here, or for the file before it.
void NewDataDialog::askForForm()
{
    auto* dialog = new ImportDialog(m_path, QFileInfo(m_path).fileName(), m_read.value_or(m_used),
                                    tr("Read it so"), this);
    connect(dialog, &ImportDialog::chosen, this, [this](const ReadOptions& options) {
        m_read = options;
        compare();
    });
    dialog->open();
}

void NewDataDialog::show(const Result<ChangedData>& change)
{
    allow(m_use, bool(change), change ? QString() : describe(change.error()));
    const QStringList noted = change ? noteSentences(change->read.notes) : QStringList();
    m_noted->setText(noted.join(QLatin1Char('\n')));
    m_noted->setVisible(!noted.isEmpty());
    if (!change) {
        m_counts->setRole(PlainLabel::Role::Failed);
        m_counts->setText(describe(change.error()));
        return;
    }
    m_used = change->read.options;
    m_counts->setRole(PlainLabel::Role::Normal);
    m_counts->setText(tr("%L1 new, %L2 changed, %L3 unchanged; %L4 of the present rows are gone.")
                          .arg(change->added)
                          .arg(change->changed)
                          .arg(change->unchanged)
                          .arg(change->gone));
    QStringList notes{
        tr("New and changed rows wait to be asked; the others keep their answers. Answers of rows "
           "that are gone stay in the project.")};
    if (change->keyless > 0)
        notes.append(tr("%L1 rows have an empty or a repeated key and count as new.").arg(change->keyless));
    if (change->corrections > 0)
        notes.append(
            tr("%L1 corrections belong to changed rows and go into the history.").arg(change->corrections));
    if (m_outdated > 0)
        notes.append(tr("%L1 of the present answers were given to another prompt or by another model; Run "
                        "offers to ask for them again.")
                         .arg(m_outdated));
    m_note->setText(notes.join(QLatin1Char(' ')));
}

void NewDataDialog::replace()
{
    work(false, [this](const Result<ChangedData>& change) {
        if (!change) {
            show(change);
            return;
        }
        const DataChange done = static_cast<const DataChange&>(*change);
        m_session.reset(); // its rows are others now
        emit replaced(done);
        accept();
    });
}

} // namespace rowmill
