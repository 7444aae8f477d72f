#include "ui/window/chart_files.h"

#include "ui/chart/run_charts.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/window/window_settings.h"

#include <QFileInfo>
#include <QSaveFile>

namespace rowmill {

ChartFiles::ChartFiles(RunCharts* charts, QObject* parent) : QObject(parent), m_charts(charts)
{
    connect(charts, &RunCharts::saveImageRequested, this, &ChartFiles::saveImage);
    connect(charts, &RunCharts::saveDataRequested, this, &ChartFiles::saveData);
}

void ChartFiles::saveImage(const QImage& image, const QString& name)
{
    const FileQuestion question{tr("Save the image as"),
                                WindowSettings::lastFolder(),
                                name + QStringLiteral(".png"),
                                {tr("PNG images (*.png)")},
                                QStringLiteral("png")};
    pickFileToSave(m_charts->window(), question, [this, image](const QString& path) {
        write(path, [&image](QIODevice& file) { return image.save(&file, "PNG"); });
    });
}

void ChartFiles::saveData(const QString& text, const QString& name)
{
    const FileQuestion question{tr("Save the data as"),
                                WindowSettings::lastFolder(),
                                name + QStringLiteral(".tsv"),
                                {tr("Tab-separated text (*.tsv)")},
                                QStringLiteral("tsv")};
    pickFileToSave(m_charts->window(), question, [this, text](const QString& path) {
        const QByteArray bytes = text.toUtf8();
        write(path, [&bytes](QIODevice& file) { return file.write(bytes) == bytes.size(); });
    });
}

void ChartFiles::write(const QString& path, const Write& content)
{
    WindowSettings::setLastFolder(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !content(file) || !file.commit())
        emit failed({ErrorKind::FileUnwritable, path, file.errorString()});
}

} // namespace rowmill
