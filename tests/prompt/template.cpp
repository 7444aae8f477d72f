#include "app/prompt/template.h"

#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;

class TemplateTest : public QObject {
    Q_OBJECT

private slots:
    void findsPlaceholders_data();
    void findsPlaceholders();
    void saysWherePlaceholdersAre();
    void fills_data();
    void fills();
    void refusesUnknownNames();
    void saysWhichColumnsItUses();
    void findsNothingInManyBracesQuickly();
};

namespace {

QStringList texts(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* one : list)
        result.append(QString::fromUtf8(one));
    return result;
}

} // namespace

void TemplateTest::findsPlaceholders_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* name, const char* prompt, const QStringList& names) {
        QTest::newRow(name) << QString::fromUtf8(prompt) << names;
    };
    row("nothing in nothing", "", {});
    row("nothing in plain text", "Classify this.", {});
    row("one", "{{text}}", texts({"text"}));
    row("spaces around the name", "{{  text\t}}", texts({"text"}));
    row("spaces in the name", "{{ Full Name }}", texts({"Full Name"}));
    row("any characters in the name", "{{价格 (€) %1, \"x\"}}", texts({"价格 (€) %1, \"x\""}));
    row("side by side", "{{a}}{{b}}", texts({"a", "b"}));
    row("twice the same", "{{a}} and {{a}}", texts({"a", "a"}));
    row("inside the braces of JSON", "{\"text\": {{a}}}", texts({"a"}));
    row("right after a brace", "{{{a}}}", texts({"a"}));
    row("after an open one", "{{ {{a}}", texts({"a"}));
    row("one brace is text", "{a}", {});
    row("never closed", "{{a", {});
    row("closed by one brace", "{{a}", {});
    row("closed by one brace, then another", "{{a} }", {});
    row("no name", "{{}} {{  }}", {});
    row("a brace in the name", "{{a{b}}", {});
    row("a line break in the name", "{{a\nb}}", {});
    row("a line break around the name", "{{a\r\n}}", {});
    row("closing braces alone", "a}} b", {});
    row("an open brace at the end", "a {", {});
    row("two open braces at the end", "a {{", {});
}

void TemplateTest::findsPlaceholders()
{
    QFETCH(QString, prompt);
    QFETCH(QStringList, names);
    QStringList found;
    for (const Placeholder& placeholder : findPlaceholders(prompt))
        found.append(placeholder.name);
    QCOMPARE(found, names);
}

void TemplateTest::saysWherePlaceholdersAre()
{
    const QString prompt = QString::fromUtf8("ab {{{ x }}} {{y}}");
    const auto found = findPlaceholders(prompt);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0), (Placeholder{4, 7, QString::fromUtf8("x")}));
    QCOMPARE(found.at(1), (Placeholder{13, 5, QString::fromUtf8("y")}));
    QCOMPARE(prompt.sliced(4, 7), QString::fromUtf8("{{ x }}"));
}

void TemplateTest::fills_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char* name, const char* prompt, const QStringList& cells, const char* filled) {
        QTest::newRow(name) << QString::fromUtf8(prompt) << cells << QString::fromUtf8(filled);
    };
    const QStringList cells = texts({"one", "two", "three"});
    row("nothing", "", cells, "");
    row("plain text", "Hello.", cells, "Hello.");
    row("one in the middle", "a {{b}} c", cells, "a two c");
    row("at both ends", "{{a}}-{{c}}", cells, "one-three");
    row("the same twice", "{{b}}{{b}}", cells, "twotwo");
    row("text around that looks like one", "{{a {{b}} }}", cells, "{{a two }}");
    row("a cell that holds a placeholder", "{{a}} {{b}}", texts({"{{b}}", "{{a}}", ""}), "{{b}} {{a}}");
    row("a cell that holds markers", "{{a}}", texts({"%1 \\1 $1", "", ""}), "%1 \\1 $1");
    row("cells of several lines", "<{{a}}>", texts({"x\n\ny", "", ""}), "<x\n\ny>");
    row("cells in other letters", "{{a}}{{b}}", texts({"好吃", "\U0001f600", ""}), "好吃\U0001f600");
    row("a row that is too short", "{{a}}|{{b}}|{{c}}", texts({"one"}), "one||");
}

void TemplateTest::fills()
{
    QFETCH(QString, prompt);
    QFETCH(QStringList, cells);
    QFETCH(QString, filled);
    const auto bound = Template::bind(prompt, texts({"a", "b", "c"}));
    QVERIFY(bound);
    QCOMPARE(bound->fill(cells), filled);
}

void TemplateTest::refusesUnknownNames()
{
    const QString prompt = QString::fromUtf8("{{b}} {{x}} {{a}} {{A}} {{x}}");
    QCOMPARE(unknownPlaceholders(prompt, texts({"a", "b"})), texts({"x", "A"}));
    QCOMPARE(unknownPlaceholders(prompt, texts({"a", "b", "x", "A"})), QStringList());
    const auto bound = Template::bind(prompt, texts({"a", "b"}));
    QVERIFY(!bound);
    QCOMPARE(bound.error().kind, ErrorKind::UnknownColumn);
    QCOMPARE(bound.error().detail, QString::fromUtf8("x, A"));
}

void TemplateTest::saysWhichColumnsItUses()
{
    const auto bound = Template::bind(QString::fromUtf8("{{c}} {{a}} {{c}}"), texts({"a", "b", "c"}));
    QVERIFY(bound);
    QCOMPARE(bound->columns(), (QList<int>{0, 2}));
    QCOMPARE(Template::bind(QString::fromUtf8("none"), texts({"a"}))->columns(), QList<int>());
}

void TemplateTest::findsNothingInManyBracesQuickly()
{
    // Quadratic work here would not end within the time a test has.
    QCOMPARE(findPlaceholders(QString(2'000'000, u'{')).size(), 0);
    QCOMPARE(findPlaceholders(QString::fromUtf8("{{x}").repeated(500'000)).size(), 0);
}

ROWMILL_TEST(TemplateTest, QCoreApplication)
#include "template.moc"
