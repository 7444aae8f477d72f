#pragma once

#include "ui/chart/run_series.h"

#include <QImage>
#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace rowmill {

class LiveChart;
class PlainLabel;

/// The four charts of a run on one time axis: answers per second, latency, requests in flight, tokens per
/// minute; a switch for the range, menus to choose and to copy charts, and a place for one sentence below.
/// Where there is no room for all, the last ones make way. Shows the last snapshot it was given and keeps no
/// history of its own. Main thread.
class RunCharts : public QWidget {
    Q_OBJECT

public:
    enum Chart : quint8 { Throughput, Latency, InFlight, Tokens };
    static constexpr int ChartCount = 4;

    explicit RunCharts(QWidget* parent = nullptr);
    ~RunCharts() override;

    void setSeries(const SeriesSnapshot& series);
    ChartRange range() const { return m_range; }
    void setRange(ChartRange range);
    /// One sentence at the left of the range switch, plain text.
    void setSentence(const QString& sentence);

    LiveChart* chart(Chart chart) const { return m_charts.at(chart); }
    /// Charts that a person does not want to see, by their names: "throughput", "latency", "inFlight",
    /// "tokens". One always stays.
    QStringList hiddenCharts() const;
    void setHiddenCharts(const QStringList& names);

    /// Of the charts in view.
    QImage toImage() const;
    /// Of all four, as one table.
    QString toTsv() const;

signals:
    void hiddenChartsChanged(const QStringList& names);
    /// Asks where; `name` is for the file, without an ending.
    void saveImageRequested(const QImage& image, const QString& name);
    void saveDataRequested(const QString& text, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCharts();
    QWidget* makeFoot();
    QToolButton* makeMenuButton(const QString& icon, const QString& name);
    void fillChooser(QToolButton* button);
    void fillCopyMenu(QToolButton* button);
    void refresh();
    void growRange();
    void arrange();
    void choose(Chart chart, bool wanted);
    void setHover(std::optional<double> time);

    SeriesSnapshot m_series;
    ChartRange m_range = ChartRange::Minute;
    bool m_chosen = false; ///< by hand; until then the range grows with the run
    std::array<LiveChart*, ChartCount> m_charts{};
    std::array<QAction*, ChartCount> m_wanted{};
    QWidget* m_row = nullptr;
    PlainLabel* m_sentence = nullptr;
    QButtonGroup* m_ranges = nullptr;
};

} // namespace rowmill
