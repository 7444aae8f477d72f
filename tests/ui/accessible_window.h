#pragma once

#include "tests/ui/accessible_walk.h"
#include "tests/ui/window_test.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"
#include "ui/window/project_view.h"
#include "ui/window/run_panel.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QToolBar>

#include <algorithm>

namespace rowmill::test {

/// A window with a table open, to be looked at as a keyboard and a screen reader meet it.
class AccessibleWindowTest : public WindowTest {
protected:
    static constexpr int Rows = 12;

    void begin()
    {
        startAnew();
        startServer();
        showWindow({1280, 900});
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openTable()
    {
        QFile file(path("t.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,text,kind\n");
        for (int i = 1; i <= Rows; ++i)
            file.write(QByteArray::number(i) + ",\"message " + QByteArray::number(i) + "\",a\n");
        file.close();
        m_window->openFile(file.fileName());
        QTRY_COMPARE(view()->table()->model()->rowCount(), Rows);
        const auto edits = view()->setup()->findChildren<QPlainTextEdit*>();
        for (QPlainTextEdit* edit : edits) {
            if (edit->accessibleName() == QLatin1String("Prompt for each row"))
                edit->setPlainText(QStringLiteral("Say: {{text}}"));
        }
        QTRY_VERIFY(actions()->run->isEnabled());
    }
    void lookAtNames(const QList<QWidget*>& controls, const QString& where)
    {
        for (const QWidget* widget : controls) {
            ++m_looked;
            const QByteArray who = (described(widget) + u" (" + where + u')').toUtf8();
            QString name = spoken(widget);
            if (qobject_cast<const QComboBox*>(widget)) {
                // Qt speaks its value as its name, and expects a label that stands for it.
                const auto labels = interfaceOf(widget)->relations(QAccessible::Label);
                name = labels.isEmpty() ? spoken(widget, QAccessible::Description)
                                        : labels.first().first->text(QAccessible::Name);
            }
            const auto* text = qobject_cast<const QLabel*>(widget);
            QVERIFY2(!name.trimmed().isEmpty() || (text && text->text().isEmpty()), who.constData());
            QVERIFY2(!name.contains(QLatin1String("rowmill::")), who.constData());
            QVERIFY2(name != QLatin1String(widget->metaObject()->className()), who.constData());
            if (qobject_cast<const QAbstractSpinBox*>(widget))
                QVERIFY2(!spoken(widget, QAccessible::Value).isEmpty(), who.constData());
        }
    }
    /// Names, the way of Tab and its order, of what can be seen now.
    void look(QWidget* root, const QString& where)
    {
        QVERIFY2(QApplication::focusWidget(), qPrintable(where + u": nothing has the focus"));
        const QList<QWidget*> controls = controlsOf(root);
        lookAtNames(controls, where);
        const QList<QWidget*> stops = tabStops();
        for (const QWidget* control : controls) {
            const bool reached = stops.contains(control) || isBesideAStop(control, stops);
            QVERIFY2(reached, qPrintable(where + u": Tab never comes to " + described(control)));
        }
        const QList<QWidget*> parts{view()->setup(), view()->table(), view()->inspector(), view()->runPanel(),
                                    m_window->findChild<QToolBar*>()};
        const bool window = root == m_window.get();
        const QList<QWidget*> ordered = window ? stops : fromTheTop(stops, root);
        for (qsizetype i = 0; i + 1 < ordered.size(); ++i) {
            const QWidget* a = ordered.at(i);
            const QWidget* b = ordered.at(i + 1);
            const bool one = !window || std::any_of(parts.cbegin(), parts.cend(), [&](const QWidget* part) {
                return part->isAncestorOf(a) && part->isAncestorOf(b);
            });
            QVERIFY2(!one || readsOn(a, b, root),
                     qPrintable(where + u": Tab goes back from " + described(a) + u" to " + described(b)));
        }
        const auto bars = root->findChildren<QWidget*>();
        for (const QWidget* bar : bars) {
            if (bar->isVisible() && (bar->inherits("QProgressBar") || bar->inherits("rowmill::PartBar"))) {
                QVERIFY2(interfaceOf(bar)->valueInterface(), qPrintable(described(bar)));
                QVERIFY2(!spoken(bar).isEmpty(), qPrintable(described(bar)));
            }
        }
    }
    Actions* actions() const { return m_window->actions(); }
    ProjectView* view() const { return m_window->findChild<ProjectView*>(); }
    RowTable* table() const { return view()->table()->table(); }

    int m_looked = 0; ///< controls
};

} // namespace rowmill::test
