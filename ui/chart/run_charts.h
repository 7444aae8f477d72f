#pragma once

#include "app/metrics/sample.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace rowmill {

class LiveChart;
class PlainLabel;

/// The three charts of a run on one time axis: answers per second, latency, requests in flight; a switch
/// for the range and a place for one sentence below them. Shows the last snapshot it was given and keeps
/// no history of its own. Main thread.
class RunCharts : public QWidget {
    Q_OBJECT

public:
    enum class Range : quint8 { Minute, TenMinutes, WholeRun };

    explicit RunCharts(QWidget* parent = nullptr);

    void setSeries(const SeriesSnapshot& series);
    Range range() const { return m_range; }
    void setRange(Range range);
    /// One sentence at the left of the range switch, plain text.
    void setSentence(const QString& sentence);

    LiveChart* throughput() const { return m_throughput; }
    LiveChart* latency() const { return m_latency; }
    LiveChart* inFlight() const { return m_inFlight; }

signals:
    void rangeChanged(rowmill::RunCharts::Range range);

private:
    void refresh();
    void growRange();
    void setHover(std::optional<double> time);

    SeriesSnapshot m_series;
    Range m_range = Range::Minute;
    bool m_chosen = false; ///< by hand; until then the range grows with the run
    LiveChart* m_throughput;
    LiveChart* m_latency;
    LiveChart* m_inFlight;
    PlainLabel* m_sentence;
    QButtonGroup* m_ranges;
};

} // namespace rowmill
