#include "app/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rowmill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Error", text);
}

const char* sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled.");
    case ErrorKind::FileMissing:
        return QT_TRANSLATE_NOOP("Error", "%1 does not exist. Check the name and the folder.");
    case ErrorKind::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2.");
    case ErrorKind::FileUnwritable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2. Choose another folder.");
    case ErrorKind::FileExists:
        return QT_TRANSLATE_NOOP("Error", "%1 exists already. Choose another name, or allow overwriting.");
    case ErrorKind::DiskFull:
        return QT_TRANSLATE_NOOP("Error", "No room is left for %1. Free some space, then go on.");
    case ErrorKind::UnknownForm:
        return QT_TRANSLATE_NOOP(
            "Error", "%1: Rowmill cannot read or write “%2” files. Use XLSX, ODS, CSV, TSV or JSONL.");
    case ErrorKind::NotText:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is not a text file, whatever its name says. Save it as CSV in the "
                                 "program that made it.");
    case ErrorKind::NotUtf8:
        return QT_TRANSLATE_NOOP(
            "Error", "%1, line %3: this is not UTF-8 text. Save the file as UTF-8 and open it again.");
    case ErrorKind::BrokenTable:
        return QT_TRANSLATE_NOOP("Error", "%1, line %3: %2.");
    case ErrorKind::BrokenJson:
        return QT_TRANSLATE_NOOP("Error", "%1, line %3: not a JSON object (%2).");
    case ErrorKind::EmptyTable:
        return QT_TRANSLATE_NOOP("Error", "%1 has no columns: it is empty, or no line in it names them.");
    case ErrorKind::NoSuchSheet:
        return QT_TRANSLATE_NOOP("Error", "%1 has no such sheet. Its sheets are: %2.");
    case ErrorKind::TooLarge:
        return QT_TRANSLATE_NOOP("Error", "%1, line %3: too large: %2.");
    case ErrorKind::NotAProject:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a Rowmill project. Nothing in it was run or changed.");
    case ErrorKind::NewerProject:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 was saved by a newer Rowmill (project version %2). Update Rowmill to open it.");
    case ErrorKind::DamagedProject:
        return QT_TRANSLATE_NOOP("Error", "%1 is damaged: %2. Open a backup of it.");
    case ErrorKind::ProjectInUse:
        return QT_TRANSLATE_NOOP("Error", "%1 is open in another Rowmill (%2). Close it there first.");
    case ErrorKind::ReadOnlyProject:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is open for reading only. Save it under another name to change it.");
    case ErrorKind::StoreFailed:
        return QT_TRANSLATE_NOOP("Error", "%1: the project file could not be used: %2.");
    case ErrorKind::UnknownColumn:
        return QT_TRANSLATE_NOOP("Error", "The prompt names a column that the table does not have: %2.");
    case ErrorKind::EmptyPrompt:
        return QT_TRANSLATE_NOOP("Error", "The prompt is empty. Write what to ask for each row.");
    case ErrorKind::BadContract:
        return QT_TRANSLATE_NOOP("Error", "The answer cannot be asked for as it is set: %2.");
    case ErrorKind::BadEndpoint:
        return QT_TRANSLATE_NOOP("Error", "The endpoint %1 cannot be used: %2.");
    case ErrorKind::BadProxy:
        return QT_TRANSLATE_NOOP("Error", "The proxy address “%1” cannot be used: %2.");
    case ErrorKind::BadCaFile:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 cannot be used as CA file: %2. Choose a file with certificates in PEM form.");
    case ErrorKind::KeyWithheld:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The key was not sent: this project asks %2. Name that endpoint yourself to send a key there.");
    case ErrorKind::OriginUnknown:
        return QT_TRANSLATE_NOOP(
            "Error", "Nothing was sent: this project asks %2, and you have not named that server yourself.");
    case ErrorKind::NoKeychain:
        return QT_TRANSLATE_NOOP("Error",
                                 "This system has no keychain that Rowmill can use (%2). A key can be given "
                                 "for this session only.");
    case ErrorKind::KeychainRefused:
        return QT_TRANSLATE_NOOP("Error", "The keychain refused: %2. Unlock it and try again.");
    case ErrorKind::KeychainSilent:
        return QT_TRANSLATE_NOOP("Error",
                                 "The keychain did not answer in time; it may be locked. Unlock it, or give "
                                 "the key for this session only.");
    case ErrorKind::KeyMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "The keychain does not show the key %1: it is locked, or the key was "
                                 "deleted there. Unlock it, or store the key again.");
    case ErrorKind::BadRecipe:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a recipe that can be used: %2.");
    case ErrorKind::UnknownPrice:
        return QT_TRANSLATE_NOOP("Error",
                                 "The price of the model %1 is not known here, so no budget of money can be "
                                 "kept. Set its price, or give the budget in tokens.");
    case ErrorKind::BadOption:
        return QT_TRANSLATE_NOOP("Error", "%1: %2.");
    case ErrorKind::LaterOption:
        return QT_TRANSLATE_NOOP("Error", "%1 is not in this version of Rowmill yet. Leave it out.");
    }
    return "";
}

/// "%1, line %3" without a line would read "line 0": the shorter form says only the place.
QString withoutLine(QString text)
{
    const qsizetype at = text.indexOf(QLatin1String("%3"));
    const qsizetype end = text.indexOf(QLatin1Char(':'), at);
    const qsizetype chinese = text.indexOf(QChar(0xff1a), at);
    const qsizetype stop = end < 0 ? chinese : end;
    const qsizetype place = text.indexOf(QLatin1String("%1"));
    if (at < 0 || stop < 0 || place < 0)
        return text;
    return text.remove(place + 2, stop - place - 2);
}

} // namespace

QString describe(const Error& error)
{
    QString text = tr(sentence(error.kind));
    if (error.line <= 0)
        text = withoutLine(text);
    const QString place = QFileInfo(error.place).fileName();
    QString shown = place.isEmpty() ? error.place : place;
    if (error.kind == ErrorKind::BadOption || error.kind == ErrorKind::LaterOption ||
        error.kind == ErrorKind::BadEndpoint || error.kind == ErrorKind::BadProxy ||
        error.kind == ErrorKind::KeyMissing || error.kind == ErrorKind::FileMissing ||
        error.kind == ErrorKind::UnknownPrice)
        shown = error.place;
    QString detail = error.detail;
    while (detail.endsWith(QLatin1Char('.')))
        detail.chop(1);
    // One pass: a place or detail that itself holds "%2" stays as it is.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (text.at(i) == QLatin1Char('%') && next >= QLatin1Char('1') && next <= QLatin1Char('3')) {
            result += next == QLatin1Char('1')   ? shown
                      : next == QLatin1Char('2') ? detail
                                                 : QString::number(error.line);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace rowmill
