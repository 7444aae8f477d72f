#include "ui/window/sample_project.h"

#include "app/engine/presets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

static void linkSample()
{
    Q_INIT_RESOURCE(samples);
}

namespace rowmill {

namespace {

struct SampleProjectWords {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

Result<QString> putIntoCache(const QString& name, const QByteArray& table)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    const QString path = folder + QLatin1Char('/') + name;
    QSaveFile target(path);
    if (!QDir().mkpath(folder) || !target.open(QIODevice::WriteOnly))
        return Error{ErrorKind::FileUnwritable, path, target.errorString()};
    target.write(table);
    if (!target.commit())
        return Error{ErrorKind::FileUnwritable, path, target.errorString()};
    return path;
}

} // namespace

Result<QString> unpackSample()
{
    linkSample();
    QFile source(QStringLiteral(":/rowmill/samples/reviews.csv"));
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, source.fileName(), source.errorString()};
    return putIntoCache(QStringLiteral("reviews.csv"), source.readAll());
}

Result<QString> unpackPreset(const QString& preset)
{
    const auto table = presetSample(preset);
    if (!table)
        return table.error();
    return putIntoCache(preset + QStringLiteral(".csv"), *table);
}

ProjectSetup sampleSetup()
{
    ProjectSetup setup;
    setup.recipe.systemPrompt = SampleProjectWords::tr("You sort customer reviews.");
    setup.recipe.userPrompt =
        SampleProjectWords::tr("Is this review positive, negative or mixed? Answer with one word.\n\n"
                               "{{product}}: {{review}}");
    setup.recipe.answerColumn = SampleProjectWords::tr("mood");
    setup.model.model = QStringLiteral("practice");
    // Slow enough to be watched.
    setup.limits.concurrency = 16;
    return setup;
}

} // namespace rowmill
