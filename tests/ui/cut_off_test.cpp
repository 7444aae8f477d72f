#include "tests/room_test.h"
#include "tests/ui/window_test.h"
#include "ui/setup/setup_panel.h"
#include "ui/setup/step_button.h"
#include "ui/text/languages.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/project_view.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStyleOptionComboBox>
#include <QTreeView>
#include <QtTest>

#include <algorithm>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels of its words a control cannot show; 0 and less: all can be read.
int missing(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        if (button->text().isEmpty() || qobject_cast<const StepButton*>(button))
            return 0;
        return button->minimumSizeHint().width() - button->width();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return box->fontMetrics().horizontalAdvance(box->currentText()) - field.width();
    }
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->wordWrap() || label->text().isEmpty())
            return 0;
        // One that shortens itself says so with "…", and shows the rest as its tool tip; it should not have
        // to.
        return label->sizeHint().width() - label->width();
    }
    return 0;
}

QString wordsOf(const QWidget* widget)
{
    const auto* box = qobject_cast<const QComboBox*>(widget);
    return box ? box->currentText() : widget->property("text").toString();
}

} // namespace

/// Every language fits the window at the smallest size that it is made for: buttons, boxes, labels and the
/// headings of lists show all of their words.
class CutOffTest : public IsolatedTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_host.reset(); }
    void theWindowFits_data() { addLanguages(); }
    void theWindowFits();
    void thePagesFit_data() { addLanguages(); }
    void thePagesFit();
    void theDialogsFit_data() { addLanguages(); }
    void theDialogsFit();

private:
    static void addLanguages();
    void open();
    MainWindow* window() const { return m_host->window(); }
    Actions* actions() const { return window()->actions(); }
    void look(const QWidget* whole, const QString& place);
    void judge(int least);

    QStringList m_faults;
    int m_looked = 0;
    std::unique_ptr<WindowHost> m_host;
};

void CutOffTest::initTestCase()
{
    isolate();
}

void CutOffTest::init()
{
    startAnew();
    m_faults.clear();
    m_looked = 0;
}

void CutOffTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void CutOffTest::open()
{
    QFETCH(QString, language);
    WindowSettings::setLanguage(language);
    m_host = std::make_unique<WindowHost>(QString());
    window()->resize(1024, 640);
    m_host->show();
    window()->trySample();
    QTRY_VERIFY(actions()->run->isEnabled());
}

void CutOffTest::look(const QWidget* whole, const QString& place)
{
    const QList<QWidget*> widgets = whole->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        ++m_looked;
        if (missing(widget) > 1)
            m_faults.append(u"%1: %2 (%3 px)"_s.arg(place, wordsOf(widget)).arg(missing(widget)));
        const auto* list = qobject_cast<const QTreeView*>(widget);
        for (int i = 0; list && !list->isHeaderHidden() && i < list->header()->count(); ++i) {
            if (list->header()->sectionSizeHint(i) > list->header()->sectionSize(i) + 1)
                m_faults.append(place + u": "_s + list->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
}

void CutOffTest::judge(int least)
{
    m_faults.removeDuplicates();
    QVERIFY2(m_looked >= least, qPrintable(QString::number(m_looked)));
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

void CutOffTest::theWindowFits()
{
    open();
    look(window(), u"window"_s);
    judge(60);
}

void CutOffTest::thePagesFit()
{
    open();
    SetupPanel* setup = window()->view()->setup();
    const auto* pages = setup->findChild<QStackedWidget*>();
    for (int step = 0; step < SetupStepCount; ++step) {
        setup->openStep(SetupStep(step));
        QTRY_COMPARE(pages->currentIndex(), step);
        auto* kind = pages->currentWidget()->findChild<QComboBox*>();
        // The answer page has a form for each kind of answer.
        for (int i = 0; i < (SetupStep(step) == SetupStep::Answer ? kind->count() : 1); ++i) {
            if (SetupStep(step) == SetupStep::Answer)
                kind->setCurrentIndex(i);
            look(pages->currentWidget(), u"page %1"_s.arg(step));
        }
    }
    judge(60);
}

void CutOffTest::theDialogsFit()
{
    open();
    for (QAction* opener :
         {actions()->preferences, actions()->about, actions()->shortcuts, actions()->exportAll,
          actions()->network, actions()->prices, actions()->history, actions()->keys, actions()->eventLog}) {
        opener->trigger();
        QDialog* dialog = nullptr;
        const auto isOpen = [&] {
            const QList<QDialog*> all = window()->findChildren<QDialog*>();
            const auto it = std::find_if(all.begin(), all.end(), [](QDialog* d) { return d->isVisible(); });
            dialog = it == all.end() ? nullptr : *it;
            return dialog != nullptr;
        };
        QTRY_VERIFY(isOpen());
        look(dialog, dialog->windowTitle());
        if (dialog->width() > 1024 || dialog->height() > 640)
            m_faults.append(
                u"%1 is %2 x %3"_s.arg(dialog->windowTitle()).arg(dialog->width()).arg(dialog->height()));
        dialog->close();
        QTRY_VERIFY(!isOpen());
    }
    judge(100);
}

ROWMILL_TEST(CutOffTest, QApplication)
#include "cut_off_test.moc"
