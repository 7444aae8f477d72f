#include "ui/inspector/inspector.h"

#include "ui/inspector/answer_box.h"
#include "ui/inspector/attempt_view.h"
#include "ui/inspector/earlier_answers.h"
#include "ui/inspector/legend_item.h"
#include "ui/inspector/text_box.h"
#include "ui/text/numbers.h"
#include "ui/widget/flow_layout.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/spoken.h"
#include "ui/widget/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStyle>

namespace rowmill {

namespace {

constexpr int MaxAttemptsShown = 50;

PlainLabel* caption(const QString& text, QWidget* parent)
{
    return new PlainLabel(text, PlainLabel::Role::Dim, parent);
}

} // namespace

Inspector::Inspector(QWidget* parent) : QWidget(parent), m_stack(new QStackedLayout(this))
{
    speakAs(this, QAccessible::Grouping);
    setAccessibleName(tr("Inspector"));
    m_stack->addWidget(makeHint());
    m_stack->addWidget(makePage());
    clear();
}

QWidget* Inspector::makeHint()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 0, 28, 0);
    auto* hint = new PlainLabel(tr("Select a row to see its request, answer and attempts"),
                                PlainLabel::Role::Dim, page);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    column->addStretch(2);
    column->addWidget(hint);
    column->addStretch(3);
    return page;
}

QWidget* Inspector::makePage()
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(area);
    m_page = page;
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(6);
    m_heading = new PlainLabel(QString(), PlainLabel::Role::Section, page);
    column->addWidget(m_heading);
    column->addSpacing(2);

    m_systemToggle = new QPushButton(page);
    m_systemToggle->setFlat(true);
    m_systemToggle->setText(tr("System"));
    m_systemToggle->setCheckable(true);
    m_systemToggle->setProperty("disclosure", true);
    speakAs(m_systemToggle, QAccessible::Button);
    m_systemToggle->setIconSize(QSize(14, 14));
    connect(m_systemToggle, &QPushButton::toggled, this, &Inspector::updateSystem);
    column->addWidget(m_systemToggle);
    m_system = new TextBox(10, page);
    m_system->setAccessibleName(tr("System message"));
    column->addWidget(m_system);

    column->addWidget(caption(tr("Request"), page));
    m_request = new TextBox(12, page);
    m_request->setAccessibleName(tr("Request"));
    column->addWidget(m_request);
    column->addSpacing(6);

    m_answer = new AnswerBox(page);
    column->addWidget(m_answer);
    m_shared = new PlainLabel(QString(), PlainLabel::Role::Dim, page);
    m_shared->setWordWrap(true);
    m_shared->hide();
    column->addWidget(m_shared);
    column->addSpacing(6);
    m_earlier = new EarlierAnswers(page);
    column->addWidget(m_earlier);
    connect(m_answer, &AnswerBox::corrected, this, &Inspector::corrected);
    connect(m_answer, &AnswerBox::revertRequested, this, &Inspector::revertRequested);
    connect(m_earlier, &EarlierAnswers::chosen, this,
            [this](const QString& text) { emit corrected(m_row, text); });

    m_attemptsHeading = caption(tr("Attempts"), page);
    column->addWidget(m_attemptsHeading);
    m_attempts = new QVBoxLayout;
    m_attempts->setSpacing(2);
    column->addLayout(m_attempts);
    m_legend = new QWidget(page);
    // Side by side, or one below the other where the panel is narrow.
    auto* legend = new FlowLayout(12, m_legend);
    legend->setContentsMargins(0, 2, 0, 0);
    legend->addWidget(new LegendItem(Tone::Waiting, tr("waiting for us"), m_legend));
    m_serverLegend = new LegendItem(Tone::Running, tr("waiting for the server"), m_legend);
    legend->addWidget(m_serverLegend);
    column->addWidget(m_legend);
    column->addSpacing(6);

    m_requestIdHeading = caption(tr("Request id"), page);
    column->addWidget(m_requestIdHeading);
    m_requestId = new PlainLabel(QString(), PlainLabel::Role::Mono, page);
    m_requestId->setWordWrap(true);
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_requestId->setFocusPolicy(Qt::StrongFocus); // to be copied by keyboard too
    column->addWidget(m_requestId);
    column->addStretch(1);
    return area;
}

QSize Inspector::minimumSizeHint() const
{
    // The page can be scrolled up and down only.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {std::max(200, m_page->minimumSizeHint().width() + bar), 80};
}

void Inspector::clear()
{
    m_answer->clear();
    m_row = 0;
    m_request->setText({});
    m_system->setText({});
    m_stack->setCurrentIndex(0);
}

void Inspector::setAnswers(const AnswerColumns& answers)
{
    m_answer->setAnswers(answers);
    m_earlier->setColumns(answers);
}

void Inspector::setDetail(const RowDetail& detail)
{
    if (detail.row.row != m_row) {
        m_request->setText({});
        m_system->setText({});
    }
    m_row = detail.row.row;
    m_heading->setText(tr("Row %1").arg(grouped(m_row)));
    m_answer->setDetail(detail);
    const qint64 from = detail.row.sharedFrom;
    m_shared->setText(from > 0 ? tr("Not asked: row %1 had asked the very same.").arg(grouped(from))
                               : QString());
    m_shared->setVisible(from > 0);
    m_earlier->setAnswers(detail.earlier);
    showAttempts(detail.attempts);
    updateSystem();
    m_stack->setCurrentIndex(1);
}

void Inspector::setRequest(const RequestPreview& request)
{
    m_system->setText(request.system);
    m_request->setText(request.user);
    updateSystem();
}

void Inspector::setRequestError(const QString& sentence)
{
    m_system->setText({});
    m_request->setText(sentence);
    updateSystem();
}

void Inspector::updateSystem()
{
    const bool open = m_systemToggle->isChecked();
    const bool any = !m_system->toPlainText().isEmpty();
    m_systemToggle->setVisible(any);
    m_systemToggle->setIcon(
        lineIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Tone::Dim));
    m_system->setVisible(any && open);
}

void Inspector::showAttempts(const QList<AttemptRecord>& attempts)
{
    while (QLayoutItem* item = m_attempts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<AttemptRecord> shown = attempts.mid(qMax<qsizetype>(0, attempts.size() - MaxAttemptsShown));
    qint64 fullMs = 1;
    QString requestId;
    for (const AttemptRecord& attempt : shown) {
        fullMs = qMax(fullMs, AttemptView::totalMs(attempt));
        if (!attempt.requestId.isEmpty())
            requestId = attempt.requestId;
    }
    for (const AttemptRecord& attempt : shown)
        m_attempts->addWidget(new AttemptView(attempt, fullMs, this));
    if (!shown.isEmpty())
        m_serverLegend->setTone(AttemptView::serverTone(shown.last()));
    m_attemptsHeading->setVisible(!shown.isEmpty());
    m_legend->setVisible(!shown.isEmpty());
    m_requestIdHeading->setVisible(!requestId.isEmpty());
    m_requestId->setVisible(!requestId.isEmpty());
    m_requestId->setText(requestId);
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Panel));
}

} // namespace rowmill
