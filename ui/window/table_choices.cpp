#include "ui/window/table_choices.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSettings>

#include <algorithm>

namespace rowmill {

namespace {

const QLatin1String TableGroup("table");
const QLatin1String When("when");

QString groupOf(const QString& project)
{
    const QByteArray hash = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha1).toHex();
    return TableGroup + QLatin1Char('/') + QLatin1String(hash);
}

void dropOldest(QSettings& settings)
{
    settings.beginGroup(TableGroup);
    QList<std::pair<qint64, QString>> projects;
    for (const QString& name : settings.childGroups())
        projects.append({settings.value(name + QLatin1Char('/') + When).toLongLong(), name});
    std::sort(projects.begin(), projects.end());
    for (qsizetype i = 0; i + TableChoices::MostProjects < projects.size(); ++i)
        settings.remove(projects.at(i).second);
    settings.endGroup();
}

} // namespace

TableChoices TableChoices::load(const QString& project)
{
    QSettings settings;
    settings.beginGroup(groupOf(project));
    TableChoices choices;
    const int count = settings.beginReadArray(QStringLiteral("columns"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        choices.columns.append({settings.value(QStringLiteral("key")).toString(),
                                settings.value(QStringLiteral("width")).toInt(),
                                settings.value(QStringLiteral("hidden")).toBool()});
    }
    settings.endArray();
    choices.sortKey = settings.value(QStringLiteral("sort")).toString();
    choices.descending = settings.value(QStringLiteral("descending")).toBool();
    return choices;
}

void TableChoices::save(const QString& project) const
{
    QSettings settings;
    settings.remove(groupOf(project));
    if (*this == TableChoices())
        return;
    settings.beginGroup(groupOf(project));
    settings.setValue(When, QDateTime::currentMSecsSinceEpoch());
    settings.setValue(QStringLiteral("sort"), sortKey);
    settings.setValue(QStringLiteral("descending"), descending);
    settings.beginWriteArray(QStringLiteral("columns"), int(columns.size()));
    for (int i = 0; i < columns.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("key"), columns.at(i).key);
        settings.setValue(QStringLiteral("width"), columns.at(i).width);
        settings.setValue(QStringLiteral("hidden"), columns.at(i).hidden);
    }
    settings.endArray();
    settings.endGroup();
    dropOldest(settings);
}

} // namespace rowmill
