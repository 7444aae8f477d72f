#pragma once

#include "app/base/error.h"

#include <QObject>

#include <functional>

class QImage;
class QIODevice;

namespace rowmill {

class RunCharts;

/// Asks where a chart's picture or its data is to be saved, and writes it there. Owned by the run panel; main
/// thread.
class ChartFiles final : public QObject {
    Q_OBJECT

public:
    ChartFiles(RunCharts* charts, QObject* parent);

signals:
    void failed(const rowmill::Error& error);

private:
    using Write = std::function<bool(QIODevice&)>;

    void saveImage(const QImage& image, const QString& name);
    void saveData(const QString& text, const QString& name);
    void write(const QString& path, const Write& content);

    RunCharts* m_charts;
};

} // namespace rowmill
