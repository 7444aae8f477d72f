#include "tests/layout/layout_rules.h"

namespace rowmill::layout {

using namespace Qt::StringLiterals;

namespace {

const QString base = u"app/base/"_s;
const QStringList seven = {u"app/formats/"_s, u"app/prompt/"_s, u"app/provider/"_s, u"app/http/"_s,
                           u"app/keys/"_s,    u"app/store/"_s,  u"app/metrics/"_s};
const QString engine = u"app/engine/"_s;
const QString practice = u"app/practice/"_s;
const QString cli = u"app/cli/"_s;
const QString widget = u"ui/widget/"_s;
const QString text = u"ui/text/"_s;
const QString desktop = u"ui/desktop/"_s;

const QStringList appAndUi = {u"app/"_s, u"ui/"_s};
const QStringList everywhere = {u"app/"_s, u"ui/"_s, u"tests/"_s};

Room page(const QString& path)
{
    return {path, {u"app/"_s, widget, text, path}};
}

QRegularExpression code(const QString& pattern)
{
    return QRegularExpression(pattern);
}

} // namespace

QList<Room> rooms()
{
    return {
        {base, {base}},
        {u"app/formats/"_s, {base, u"app/formats/"_s}},
        {u"app/prompt/"_s, {base, u"app/prompt/"_s}},
        {u"app/provider/"_s, {base, u"app/provider/"_s, u"app/http/http_types.h"_s}},
        {u"app/http/"_s, {base, u"app/http/"_s}},
        {u"app/keys/"_s, {base, u"app/keys/"_s}},
        {u"app/store/"_s, {base, u"app/store/"_s}},
        {u"app/metrics/"_s, {base, u"app/metrics/"_s}},
        {engine, QStringList{base} + seven + QStringList{engine}},
        {practice, QStringList{base} + seven + QStringList{engine, practice}},
        {cli, QStringList{base} + seven + QStringList{engine, practice, cli}},

        {widget, {widget}},
        {text, {u"app/"_s, widget, text}},
        page(u"ui/setup/"_s),
        page(u"ui/table/"_s),
        page(u"ui/inspector/"_s),
        page(u"ui/chart/"_s),
        page(u"ui/dialogs/"_s),
        page(u"ui/log/"_s),
        {desktop, {widget, desktop}},
        {u"ui/window/"_s, {u"app/"_s, u"ui/"_s}},
        {u"ui/main.cpp"_s, {u"app/"_s, u"ui/"_s}},

        {u"tests/"_s, {u"app/"_s, u"ui/"_s, u"tests/"_s}},
    };
}

QStringList appModules()
{
    return {u"QtCore"_s, u"QtNetwork"_s, u"QtSql"_s, u"QtConcurrent"_s};
}

QList<HeaderLaw> headerLaws()
{
    return {
        {code(u"^curl/"_s), {u"app/http/"_s, u"tests/"_s}, u"only app/http speaks to libcurl"_s},
        {code(u"^qt6keychain/"_s), {u"app/keys/"_s}, u"only app/keys speaks to the keychain"_s},
        {code(u"^(QtSql\\b|QSql)"_s), {u"app/store/"_s, u"tests/"_s}, u"only app/store speaks SQL"_s},
        {code(u"^(QtDBus\\b|QDBus)"_s), {desktop, u"tests/"_s}, u"only ui/desktop speaks on a bus"_s},
        {code(u"^sqlite3"_s), {u"app/store/"_s, u"tests/"_s}, u"only app/store speaks SQL"_s},
    };
}

QList<CodeLaw> codeLaws()
{
    return {
        {code(u"\\bQNetworkAccessManager\\b"_s), everywhere, {}, u"requests go through app/http"_s},
        {code(u"\\bignoreSslErrors\\b"_s), everywhere, {}, u"a TLS error is never ignored"_s},
        {code(u"\\bCURLOPT_SSL_VERIFY(PEER|HOST)\\s*,\\s*0"_s),
         everywhere,
         {},
         u"a TLS error is never ignored"_s},
        {code(u"\\bQEventLoop\\b"_s), appAndUi, {}, u"no nested event loops"_s},
        {code(u"\\bprocessEvents\\s*\\("_s), appAndUi, {}, u"no nested event loops"_s},
        {code(u"(\\.|->)exec\\s*\\("_s), {u"ui/"_s}, {u"ui/main.cpp"_s}, u"no nested event loops"_s},
        {code(u"\\bQFileDialog::get|\\bQInputDialog::get|\\bQColorDialog::get|\\bQFontDialog::get"_s),
         {u"ui/"_s},
         {},
         u"no nested event loops"_s},
        {code(u"\\bQMessageBox::(about|aboutQt|critical|information|question|warning)\\s*\\("_s),
         {u"ui/"_s},
         {},
         u"no nested event loops"_s},
        {code(u"\\b(sleep|msleep|usleep|nanosleep|sleep_for|sleep_until|qSleep|qWait)\\s*\\("_s),
         appAndUi,
         {},
         u"nobody sleeps"_s},
        {code(u"\\b(qSleep|qWait)\\s*\\("_s), {u"tests/"_s}, {}, u"a test waits for a condition"_s},
        {code(u"\\bQSKIP\\s*\\("_s), everywhere, {}, u"a test is never skipped"_s},
        {code(u"\\bQt::(RichText|AutoText|MarkdownText)\\b"_s),
         appAndUi,
         {},
         u"text is shown as plain text"_s},
        {code(u"\\bnew\\s+QLabel\\b|\\bmake_unique<QLabel>|\\bpublic\\s+QLabel\\b"_s),
         {u"ui/"_s},
         {widget},
         u"text is shown by ui/widget's PlainLabel"_s},
    };
}

QList<SizeLaw> sizeLaws()
{
    return {{u".cpp"_s, 600}, {u".h"_s, 250}};
}

} // namespace rowmill::layout
