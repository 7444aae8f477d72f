#include "ui/inspector/answer_box.h"

#include "ui/inspector/text_box.h"
#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace rowmill {

namespace {

QPushButton* smallButton(const QString& text, const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setProperty("small", true);
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon, Tone::Dim));
    return button;
}

} // namespace

AnswerBox::AnswerBox(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    buildHead();
    column->addWidget(m_head);
    m_answer = new TextBox(14, this);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->installEventFilter(this);
    column->addWidget(m_answer);
    m_acts = new QWidget(this);
    auto* acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    auto* take = new QPushButton(tr("Save"), m_acts);
    auto* leave = new QPushButton(tr("Cancel"), m_acts);
    acts->addStretch(1);
    acts->addWidget(leave);
    acts->addWidget(take);
    column->addWidget(m_acts);
    m_note = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setFocusPolicy(Qt::StrongFocus); // an error text is copied by keyboard too
    column->addWidget(m_note);
    buildCandidate();
    column->addWidget(m_candidate);
    buildModel();
    column->addWidget(m_model);
    connect(take, &QPushButton::clicked, this, &AnswerBox::finish);
    connect(leave, &QPushButton::clicked, this, [this] { setWriting(false); });
    setWriting(false);
}

void AnswerBox::buildHead()
{
    m_head = new QWidget(this);
    auto* line = new QHBoxLayout(m_head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(new PlainLabel(tr("Answer"), PlainLabel::Role::Dim, m_head), 1);
    m_write = smallButton(tr("Correct"), QStringLiteral("pencil"), m_head);
    m_write->setAccessibleName(tr("Write the answer by hand"));
    m_copy = smallButton(tr("Copy"), QStringLiteral("copy"), m_head);
    m_copy->setAccessibleName(tr("Copy answer"));
    line->addWidget(m_write);
    line->addWidget(m_copy);
    connect(m_write, &QPushButton::clicked, this, &AnswerBox::write);
    connect(m_copy, &QPushButton::clicked, this, &AnswerBox::copy);
}

void AnswerBox::buildModel()
{
    m_model = new QWidget(this);
    auto* column = new QVBoxLayout(m_model);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    auto* icon = new PlainLabel(m_model);
    icon->setPixmap(
        lineIcon(QStringLiteral("pencil"), Tone::Done).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_byHand = new PlainLabel(QString(), PlainLabel::Role::Done, m_model);
    m_byHand->setElide(Qt::ElideRight);
    m_revert = smallButton(tr("Revert"), QStringLiteral("undo"), m_model);
    m_revert->setAccessibleName(tr("Revert to the model's answer"));
    line->addWidget(icon);
    line->addWidget(m_byHand, 1);
    line->addWidget(m_revert);
    column->addLayout(line);
    m_modelTitle = new PlainLabel(QString(), PlainLabel::Role::Dim, m_model);
    column->addWidget(m_modelTitle);
    m_modelAnswer = new TextBox(6, m_model);
    m_modelAnswer->setAccessibleName(tr("The model's answer"));
    column->addWidget(m_modelAnswer);
    connect(m_revert, &QPushButton::clicked, this, [this] { emit revertRequested(m_row); });
}

void AnswerBox::buildCandidate()
{
    m_candidate = new QWidget(this);
    auto* column = new QVBoxLayout(m_candidate);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(
        new PlainLabel(tr("The last answer, which did not fit"), PlainLabel::Role::Dim, m_candidate));
    m_candidateText = new TextBox(6, m_candidate);
    m_candidateText->setAccessibleName(tr("The last answer, which did not fit"));
    column->addWidget(m_candidateText);
}

void AnswerBox::setAnswers(const AnswerColumns& answers)
{
    if (answers == m_answers)
        return;
    finish();
    m_answers = answers;
    m_text = m_answers.lines(m_stored);
    m_answer->setText(m_text);
}

void AnswerBox::clear()
{
    finish();
    m_row = 0;
}

void AnswerBox::setDetail(const RowDetail& detail)
{
    if (m_writing && detail.row.row != m_row)
        finish();
    m_row = detail.row.row;
    show(detail);
}

void AnswerBox::show(const RowDetail& detail)
{
    const RowRecord& row = detail.row;
    const bool settled = row.state == RowState::Done ||
                         (row.state == RowState::Excluded && (row.corrected || detail.hasModelAnswer));
    m_stored = settled ? row.answer : QString();
    m_text = m_answers.lines(m_stored);
    m_suggested = settled ? QString() : m_answers.lines(detail.candidate);
    m_candidate->setVisible(!settled && !detail.candidate.isEmpty());
    m_candidateText->setText(detail.candidate);
    m_copy->setVisible(!m_text.isEmpty());
    m_write->setText(settled ? tr("Correct") : tr("Answer by hand"));
    if (!m_writing) {
        m_answer->setVisible(settled);
        m_answer->setText(m_text);
    }
    showNote(row);
    m_model->setVisible(row.corrected);
    m_byHand->setText(tr("Corrected %1").arg(moment(detail.correctedMs)));
    m_modelTitle->setText(detail.hasModelAnswer ? tr("The model's answer")
                                                : tr("The model has not answered."));
    m_modelAnswer->setVisible(detail.hasModelAnswer);
    m_modelAnswer->setText(m_answers.lines(detail.modelAnswer));
}

void AnswerBox::showNote(const RowRecord& row)
{
    QString note;
    if (row.state == RowState::Failed || row.state == RowState::Unknown)
        note = outcomeSentence(row.outcome);
    else if (row.state == RowState::Excluded)
        note = tr("Excluded: no run asks this row.");
    else if (row.state != RowState::Done)
        note = tr("No answer yet");
    if (row.state != RowState::Done && !row.error.isEmpty())
        note += QLatin1Char('\n') + row.error;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void AnswerBox::write()
{
    if (m_row <= 0)
        return;
    setWriting(true);
    if (m_text.isEmpty())
        m_answer->setText(m_suggested);
    m_answer->setFocus();
    m_answer->selectAll();
}

/// What stands there counts as the answer.
void AnswerBox::finish()
{
    if (!m_writing)
        return;
    const QString text = m_answer->toPlainText();
    const bool same = text == m_text;
    if (!same) {
        // Until it is stored and comes back.
        m_stored = m_answers.fromLines(m_stored, text);
        m_text = text;
    }
    setWriting(false);
    if (!same)
        emit corrected(m_row, m_stored);
}

void AnswerBox::setWriting(bool on)
{
    m_writing = on;
    m_acts->setVisible(on);
    m_write->setEnabled(!on);
    m_answer->setWritable(on);
    m_answer->setVisible(on || !m_text.isEmpty());
    if (!on)
        m_answer->setText(m_text);
}

bool AnswerBox::eventFilter(QObject* watched, QEvent* event)
{
    const bool ofKeys = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!m_writing || !ofKeys)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool take = enter && key->modifiers().testFlag(Qt::ControlModifier);
    if (!take && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (take)
            finish();
        else
            setWriting(false);
    }
    return true;
}

void AnswerBox::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace rowmill
