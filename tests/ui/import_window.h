#pragma once

#include "tests/ui/window_test.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/banner.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/table_import.h"

// Behind the window, since it names in the open what that has names for.
#include "tests/formats/workbook_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

namespace rowmill::test {

/// A window that a table file is on its way into.
class ImportWindow : public IsolatedTest {
protected:
    static constexpr int Wait = 30'000; ///< ms, at most

    void showAnew()
    {
        startAnew();
        m_window = std::make_unique<MainWindow>([]() -> Result<QUrl> { return QUrl(); });
        m_window->resize(1024, 640);
        m_window->show();
        m_window->activateWindow();
    }

    Actions* actions() const { return m_window->actions(); }
    Banner* banner() const { return m_window->findChild<Banner*>(); }
    RowTableModel* model() const { return m_window->findChild<TablePage*>()->model(); }
    ImportDialog* dialog() const { return m_window->findChild<ImportDialog*>(); }
    QTableView* previewTable() const { return dialog()->findChild<QTableView*>(); }
    void ask(const QString& path) { m_window->findChild<TableImport*>()->ask(path); }

    /// Where keys go.
    QWidget* focus() const { return dialog()->focusWidget() ? dialog()->focusWidget() : dialog(); }

    QString previewed() const { return dialog() ? headings(previewTable()->model(), 0, -1) : QString(); }

    /// The source columns of what is open.
    QString columns() const
    {
        const auto* table = model();
        return table && table->rowCount() > 0 ? headings(table, 1, table->columnCount()) : QString();
    }

    static QString headings(const QAbstractItemModel* model, int from, int to)
    {
        QStringList names;
        for (int i = from; i < (to < 0 ? model->columnCount() : to); ++i) {
            const QString name = model->headerData(i, Qt::Horizontal).toString();
            if (name == QStringLiteral("answer"))
                break;
            names.append(name);
        }
        return names.join(u' ');
    }

    QComboBox* box(const QString& name) const
    {
        for (auto* found : dialog()->findChildren<QComboBox*>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }

    bool offers(const QString& words) const
    {
        for (const auto* found : dialog()->findChildren<QComboBox*>()) {
            if (found->isVisible() && found->currentText() == words)
                return true;
        }
        const auto* skip = dialog()->findChild<QSpinBox*>();
        return skip->isVisible() && skip->text() == words;
    }

    bool says(const QString& words) const
    {
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    QPushButton* button(const QString& text) const { return buttonIn(dialog(), text); }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace rowmill::test
