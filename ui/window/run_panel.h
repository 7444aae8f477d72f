#pragma once

#include "app/base/error.h"
#include "app/engine/run_types.h"

#include <QWidget>

namespace rowmill {

class PartBar;
class PlainLabel;
class RunCharts;

/// The bottom of the window: how far the run is, how fast, how long still, and its charts. Shows the tick it
/// is given; its figures keep their widths, so that nothing jumps. Main thread; owned by the window.
class RunPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunPanel(QWidget* parent = nullptr);

    void setTick(const RunTick& tick);
    /// What the next run would take, while none is on; empty: not known.
    void setOutlook(const QString& sentence);
    /// Another project: back to "no run yet".
    void clear();

    RunCharts* charts() const { return m_charts; }
    QSize sizeHint() const override { return {1000, 236}; }

signals:
    void failed(const rowmill::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setFigure(PlainLabel* label, const QString& text);
    void resetWidths();
    void say(const QString& sentence);

    qint64 m_run = -1;
    QString m_sentence; ///< of the run itself
    QString m_outlook;
    PlainLabel* m_title;
    PartBar* m_bar;
    PlainLabel* m_percent;
    PlainLabel* m_done;
    PlainLabel* m_rate;
    PlainLabel* m_left;
    PlainLabel* m_tokens;
    PlainLabel* m_cost;
    RunCharts* m_charts;
};

} // namespace rowmill
