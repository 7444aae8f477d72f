#include "tests/room_test.h"
#include "ui/inspector/answer_box.h"
#include "ui/setup/answer_page.h"
#include "ui/setup/field_row.h"
#include "ui/widget/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace rowmill;
using namespace Qt::StringLiterals;

class AnswerPageTest : public QObject {
    Q_OBJECT

private slots:
    void labelsArePastedOneALine();
    void labelsComeFromAColumn();
    void aColumnOfTextsIsNoSetOfLabels();
    void fieldsAreAddedTypedAndRemoved();
    void whatIsWrittenStaysWhileItComesBack();
    void saysWhatAPackSaves();
    void saysWhatIsMissing();
    void anotherKindKeepsWhatTheFirstHad();
    void anAnswerThatDidNotFitIsShownAndWrittenOn();
    void fieldsAreReadAndWrittenAsLines();
};

namespace {

/// Neither it nor anything around it was hidden, whether or not the page is on the screen.
bool isShown(const QWidget* widget, const QWidget* page)
{
    while (widget && widget != page) {
        if (widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden())
            return false;
        widget = widget->parentWidget();
    }
    return true;
}

template<typename T>
T* named(const QWidget& page, const QString& name)
{
    for (T* child : page.findChildren<T*>()) {
        if (child->accessibleName() == name && isShown(child, &page))
            return child;
    }
    return nullptr;
}

AnswerContract last(const QSignalSpy& spy)
{
    return spy.isEmpty() ? AnswerContract() : spy.last().at(0).value<ProjectSetup>().recipe.contract;
}

void choose(const AnswerPage& page, int kind)
{
    named<QComboBox>(page, u"The answer is"_s)->setCurrentIndex(kind);
}

} // namespace

void AnswerPageTest::labelsArePastedOneALine()
{
    AnswerPage page;
    QSignalSpy spy(&page, &AnswerPage::changed);
    page.setSetup({});
    choose(page, 1);
    QCOMPARE(last(spy).kind, AnswerContract::Kind::Labels);
    auto* text = named<QPlainTextEdit>(page, u"Labels, one a line"_s);
    QVERIFY(text);
    text->setPlainText(u"up\n down \n\nup"_s);
    QCOMPARE(last(spy).labels, (QStringList{u"up"_s, u"down"_s}));
    text->setPlainText(u"up, down,left"_s);
    QCOMPARE(last(spy).labels.size(), 3);
}

void AnswerPageTest::labelsComeFromAColumn()
{
    AnswerPage page;
    QSignalSpy wanted(&page, &AnswerPage::labelsWanted);
    QSignalSpy spy(&page, &AnswerPage::changed);
    page.setTable({u"t.csv"_s, 3, {u"text"_s, u"R&D"_s}});
    ProjectSetup setup;
    setup.recipe.contract.kind = AnswerContract::Kind::Labels;
    page.setSetup(setup);
    QMenu* menu = page.findChild<QToolButton*>()->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().at(1)->text(), u"R&&D"_s);
    menu->actions().at(1)->trigger();
    QCOMPARE(wanted.last().at(0).toInt(), 1);
    page.setLabels({u"yes, please"_s}, false);
    QCOMPARE(last(spy).labels, QStringList{u"yes, please"_s});
    // What comes back from the project does not part it at its comma.
    page.setSetup(spy.last().at(0).value<ProjectSetup>());
    named<QPlainTextEdit>(page, u"Labels, one a line"_s)->insertPlainText(u"no\n"_s);
    QCOMPARE(last(spy).labels, (QStringList{u"no"_s, u"yes, please"_s}));
}

void AnswerPageTest::aColumnOfTextsIsNoSetOfLabels()
{
    AnswerPage page;
    QSignalSpy spy(&page, &AnswerPage::changed);
    ProjectSetup setup;
    setup.recipe.contract.kind = AnswerContract::Kind::Labels;
    setup.recipe.contract.labels = {u"kept"_s};
    page.setSetup(setup);
    page.setLabels(QStringList(500, u"text"_s), true);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(named<QPlainTextEdit>(page, u"Labels, one a line"_s)->toPlainText(), u"kept"_s);
}

void AnswerPageTest::fieldsAreAddedTypedAndRemoved()
{
    AnswerPage page;
    QSignalSpy spy(&page, &AnswerPage::changed);
    page.setSetup({});
    choose(page, 2);
    QPushButton* add = page.findChild<QPushButton*>();
    add->click();
    QTest::keyClicks(named<QLineEdit>(page, u"Name of the field"_s), u"mood"_s);
    named<QComboBox>(page, u"Type of the field mood"_s)->setCurrentIndex(int(FieldType::OneOf));
    QTest::keyClicks(named<QLineEdit>(page, u"What the field can be, with commas between"_s), u"good, bad"_s);
    add->click();
    QTest::keyClicks(page.findChildren<FieldRow*>().at(1)->findChild<QLineEdit*>(), u"count"_s);
    QCOMPARE(last(spy).fields,
             (QList<AnswerField>{{u"mood"_s, FieldType::OneOf, {u"good"_s, u"bad"_s}}, {u"count"_s}}));
    named<QToolButton>(page, u"Remove the field mood"_s)->click();
    QCOMPARE(last(spy).fields, (QList<AnswerField>{{u"count"_s}}));
}

/// The page is told of its own changes: the cursor and a blank at the end stay where they are.
void AnswerPageTest::whatIsWrittenStaysWhileItComesBack()
{
    AnswerPage page;
    connect(&page, &AnswerPage::changed, &page, [&page](const ProjectSetup& setup) { page.setSetup(setup); });
    page.setSetup({});
    choose(page, 2);
    page.findChild<QPushButton*>()->click();
    auto* name = named<QLineEdit>(page, u"Name of the field"_s);
    QTest::keyClicks(name, u"how many"_s);
    QCOMPARE(name->text(), u"how many"_s);
    choose(page, 1);
    auto* text = named<QPlainTextEdit>(page, u"Labels, one a line"_s);
    for (const QString& typed : {u"up "_s, u"\n"_s, u"\n"_s, u"down"_s})
        text->insertPlainText(typed);
    QCOMPARE(text->toPlainText(), u"up \n\ndown"_s);
}

void AnswerPageTest::saysWhatAPackSaves()
{
    AnswerPage page;
    QSignalSpy spy(&page, &AnswerPage::changed);
    page.setTable({u"t.csv"_s, 1010, {u"text"_s}});
    page.setSetup({});
    const auto says = [&page](const QString& words) {
        const auto labels = page.findChildren<PlainLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const PlainLabel* label) { return label->text().contains(words); });
    };
    QVERIFY(!says(u"instead of"_s));
    named<QSpinBox>(page, u"Rows in one request"_s)->setValue(20);
    QCOMPARE(spy.last().at(0).value<ProjectSetup>().recipe.pack, 20);
    QVERIFY(says(u"51 requests instead of "_s));
    ProjectSetup setup;
    setup.recipe.pack = 20;
    setup.recipe.systemPrompt = u"For {{text}}"_s;
    page.setSetup(setup);
    QVERIFY(says(u"each is asked alone"_s));
}

void AnswerPageTest::saysWhatIsMissing()
{
    Recipe recipe;
    QVERIFY(answersProblem(recipe, {u"text"_s}).isEmpty());
    recipe.contract.kind = AnswerContract::Kind::Labels;
    QVERIFY(!answersProblem(recipe, {u"text"_s}).isEmpty());
    recipe.contract.labels = {u"a"_s};
    QVERIFY(answersProblem(recipe, {u"text"_s}).isEmpty());
    recipe.contract.kind = AnswerContract::Kind::Fields;
    recipe.contract.fields = {{u"text"_s}};
    QVERIFY(answersProblem(recipe, {u"text"_s}).contains(u"text"_s));
    QVERIFY(answersProblem(recipe, {u"other"_s}).isEmpty());
}

void AnswerPageTest::anotherKindKeepsWhatTheFirstHad()
{
    AnswerPage page;
    QSignalSpy spy(&page, &AnswerPage::changed);
    ProjectSetup setup;
    setup.recipe.contract.kind = AnswerContract::Kind::Labels;
    setup.recipe.contract.labels = {u"a"_s};
    page.setSetup(setup);
    choose(page, 0);
    QVERIFY(last(spy).isFreeText());
    QCOMPARE(last(spy).labels, QStringList{u"a"_s});
}

void AnswerPageTest::anAnswerThatDidNotFitIsShownAndWrittenOn()
{
    AnswerBox box;
    QSignalSpy corrected(&box, &AnswerBox::corrected);
    RowDetail detail;
    detail.row.row = 3;
    detail.row.state = RowState::Failed;
    detail.row.outcome = Outcome::Invalid;
    detail.candidate = u"perhaps"_s;
    box.setDetail(detail);
    auto* shown = named<QPlainTextEdit>(box, u"The last answer, which did not fit"_s);
    QVERIFY(shown);
    QCOMPARE(shown->toPlainText(), u"perhaps"_s);
    box.write();
    auto* answer = named<QPlainTextEdit>(box, u"Answer"_s);
    QCOMPARE(answer->toPlainText(), u"perhaps"_s);
    answer->setPlainText(u"yes"_s);
    box.clear();
    QCOMPARE(corrected.last().at(1).toString(), u"yes"_s);
    detail.row.state = RowState::Done;
    detail.candidate.clear();
    box.setDetail(detail);
    QVERIFY(!named<QPlainTextEdit>(box, u"The last answer, which did not fit"_s));
}

void AnswerPageTest::fieldsAreReadAndWrittenAsLines()
{
    AnswerBox box;
    QSignalSpy corrected(&box, &AnswerBox::corrected);
    AnswerColumns columns{u"answer"_s};
    columns.contract.kind = AnswerContract::Kind::Fields;
    columns.contract.fields = {{u"mood"_s}, {u"stars"_s, FieldType::Whole}};
    box.setAnswers(columns);
    RowDetail detail;
    detail.row.row = 1;
    detail.row.state = RowState::Done;
    detail.row.answer = uR"({"mood":"good","stars":4})"_s;
    box.setDetail(detail);
    auto* answer = named<QPlainTextEdit>(box, u"Answer"_s);
    QCOMPARE(answer->toPlainText(), u"mood: good\nstars: 4"_s);
    box.write();
    answer->setPlainText(u"mood: good\nstars: 5"_s);
    box.clear();
    QCOMPARE(corrected.last().at(1).toString(), uR"({"mood":"good","stars":5})"_s);
}

ROWMILL_TEST(AnswerPageTest, QApplication)
#include "answer_page_test.moc"
