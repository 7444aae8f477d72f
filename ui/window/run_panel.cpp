#include "ui/window/run_panel.h"

#include "ui/chart/run_charts.h"
#include "ui/text/numbers.h"
#include "ui/text/run_text.h"
#include "ui/widget/part_bar.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/spoken.h"
#include "ui/window/chart_files.h"
#include "ui/window/window_settings.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rowmill {

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent), m_title(new PlainLabel(QString(), PlainLabel::Role::Strong, this)),
      m_bar(new PartBar(8, this)), m_percent(new PlainLabel(QString(), PlainLabel::Role::Strong, this)),
      m_done(new PlainLabel(this)), m_rate(new PlainLabel(this)), m_left(new PlainLabel(this)),
      m_tokens(new PlainLabel(this)), m_cost(new PlainLabel(this)), m_charts(new RunCharts(this))
{
    speakAs(this, QAccessible::Grouping);
    setAccessibleName(tr("Run"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(20);
    line->addWidget(m_title);
    line->addWidget(m_bar, 1);
    for (PlainLabel* figure : {m_percent, m_done, m_rate, m_left, m_tokens, m_cost}) {
        figure->setFont(tabularFont(figure->font()));
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(figure);
    }
    column->addLayout(line);
    column->addWidget(m_charts, 1);
    m_bar->setAccessibleName(tr("Progress"));
    m_charts->setHiddenCharts(WindowSettings::hiddenCharts());
    connect(m_charts, &RunCharts::hiddenChartsChanged, this, &WindowSettings::setHiddenCharts);
    connect(new ChartFiles(m_charts, this), &ChartFiles::failed, this, &RunPanel::failed);
    clear();
}

void RunPanel::clear()
{
    m_run = -1;
    resetWidths();
    m_title->setText(tr("RUN"));
    m_bar->setParts({});
    for (PlainLabel* figure : {m_percent, m_done, m_rate, m_left, m_tokens, m_cost})
        figure->clear();
    m_charts->setSeries({});
    m_outlook.clear();
    say(tr("Press Run to start. Answers are saved as they arrive."));
}

void RunPanel::setTick(const RunTick& tick)
{
    if (tick.phase == RunPhase::Idle) {
        clear();
        return;
    }
    if (tick.run != m_run) {
        m_run = tick.run;
        resetWidths();
        m_title->setText(tr("RUN %1").arg(grouped(tick.run)));
        say(runSentence(tick));
    }
    const double rows = double(qMax<qint64>(1, tick.rows));
    const qint64 finished = tick.done + tick.failed;
    m_bar->setParts({{double(tick.done) / rows, Tone::Done}, {double(tick.failed) / rows, Tone::Failed}});
    const QString share = percent(double(finished) / rows);
    m_bar->setAccessibleDescription(share);
    setFigure(m_percent, share);
    setFigure(m_done, tr("%1 of %2").arg(grouped(finished), grouped(tick.rows)));
    const bool ended = tick.phase == RunPhase::Ended;
    const double mean = tick.seconds > 0 ? double(finished) / tick.seconds : 0;
    setFigure(m_rate, rate(ended ? mean : tick.rowsPerSecond));
    setFigure(m_left, timeLeftText(tick));
    const QString used = tokens(tick.promptTokens + tick.completionTokens);
    setFigure(m_tokens, tick.budget.unit == Budget::Unit::Tokens
                            ? tr("%1 of %2 tokens").arg(used, tokens(qint64(tick.budget.amount)))
                            : tr("%1 tokens").arg(used));
    m_tokens->setToolTip(tokenDetails(tick).toHtmlEscaped());
    setFigure(m_cost, costOfBudget(tick));
    if (tick.seriesChanged) {
        m_charts->setSeries(tick.series);
        say(runSentence(tick));
    } else if (tick.phase != RunPhase::Running) {
        say(runSentence(tick));
    }
    if (tick.phase != RunPhase::Ended)
        m_outlook.clear();
}

void RunPanel::setOutlook(const QString& sentence)
{
    m_outlook = sentence;
    say(m_sentence);
}

void RunPanel::say(const QString& sentence)
{
    m_sentence = sentence;
    // Before the first run the outlook says enough, and a narrow window has room for no more.
    const bool alone = m_outlook.isEmpty() || m_run < 0;
    m_charts->setSentence(alone ? (m_outlook.isEmpty() ? sentence : m_outlook)
                                : sentence + QLatin1Char(' ') + m_outlook);
}

void RunPanel::setFigure(PlainLabel* label, const QString& text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    label->setMinimumWidth(qMax(label->minimumWidth(), label->sizeHint().width()));
}

void RunPanel::resetWidths()
{
    for (PlainLabel* figure : {m_percent, m_done, m_rate, m_left, m_tokens, m_cost})
        figure->setMinimumWidth(0);
}

void RunPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Panel));
    painter.fillRect(0, 0, width(), 1, toneColor(palette(), Tone::Line));
}

} // namespace rowmill
