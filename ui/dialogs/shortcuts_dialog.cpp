#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/widget/plain_label.h"
#include "ui/widget/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rowmill {

namespace {

QString keyText(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString withoutLetter(QString title)
{
    const qsizetype bracket = title.indexOf(QLatin1String("(&"));
    if (bracket > 0)
        title.remove(bracket, 4);
    return title.remove(QLatin1Char('&'));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar* menus, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    build();
    addMenus(menus);
    addParts();
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    const QSize room = parent ? parent->size() : QSize(1000, 700);
    resize(QSize(560, 620).boundedTo(room * 0.94));
    m_search->setFocus();
}

void ShortcutsDialog::build()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search for an act or a key"));
    m_search->setAccessibleName(tr("Search in the shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Act"), tr("Keys")});
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setItemsExpandable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_none = new PlainLabel(tr("No shortcut matches."), PlainLabel::Role::Dim, this);
    m_none->hide();
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addSpacing(4);
    layout->addWidget(buttons);
}

void ShortcutsDialog::addGroup(const QString& title, const QList<Line>& lines)
{
    if (lines.isEmpty())
        return;
    auto* group = new QTreeWidgetItem(m_list, {title});
    group->setFirstColumnSpanned(true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    group->setFont(0, strong);
    group->setFlags(Qt::ItemIsEnabled);
    for (const Line& line : lines) {
        auto* item = new QTreeWidgetItem(group, {line.act, line.keys});
        // A screen reader stops at the first column.
        item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(line.act, line.keys));
    }
}

void ShortcutsDialog::addMenus(const QMenuBar* menus)
{
    for (const QAction* title : menus->actions()) {
        QList<Line> lines;
        for (const QAction* action : title->menu()->actions()) {
            QStringList keys;
            for (const QKeySequence& sequence : action->shortcuts())
                keys.append(keyText(sequence));
            if (!keys.isEmpty())
                lines.append({withoutLetter(action->text()), keys.join(tr(" or ", "between two keys"))});
        }
        addGroup(withoutLetter(title->text()), lines);
    }
}

/// What the parts of the window do with keys of their own.
void ShortcutsDialog::addParts()
{
    const auto keys = [](QKeyCombination combination) { return keyText(QKeySequence(combination)); };
    const QString enter = keys(Qt::Key_Return);
    const QString escape = keys(Qt::Key_Escape);
    const QString tab = keys(Qt::Key_Tab);
    addGroup(tr("In the table"),
             {{tr("Next or previous row, next or previous column"), tr("Arrow keys")},
              {tr("A page down or up"), keys(Qt::Key_PageDown) + QStringLiteral(", ") + keys(Qt::Key_PageUp)},
              {tr("First or last row"),
               keys(Qt::CTRL | Qt::Key_Home) + QStringLiteral(", ") + keys(Qt::CTRL | Qt::Key_End)},
              {tr("Select more rows"), tr("Shift with the keys above")},
              {tr("Copy the selected rows"), keys(Qt::CTRL | Qt::Key_C)},
              {tr("The row's menu"), tr("Menu key, or Shift+F10")}});
    addGroup(tr("Writing an answer"), {{tr("Keep what is written"), enter},
                                       {tr("Keep it, in the inspector"), keys(Qt::CTRL | Qt::Key_Return)},
                                       {tr("Begin a new line"), keys(Qt::SHIFT | Qt::Key_Return)},
                                       {tr("Leave it as it was"), escape}});
    addGroup(tr("In the prompt"), {{tr("Choose a column"), QStringLiteral("{{")},
                                   {tr("Next or previous column of the list"), tr("Up, Down")},
                                   {tr("Take the column"), tr("%1 or %2").arg(enter, tab)},
                                   {tr("Close the list"), escape},
                                   {tr("On to the next field"), tab}});
    addGroup(tr("Everywhere"),
             {{tr("Next or previous control"), tab + QStringLiteral(", ") + keys(Qt::SHIFT | Qt::Key_Tab)},
              {tr("Another step, chip or choice of the same group"), tr("Arrow keys")},
              {tr("Press a button, tick a box"), keys(Qt::Key_Space)},
              {tr("Open a list of choices"), keys(Qt::ALT | Qt::Key_Down)},
              {tr("The menus"), tr("F10, or Alt with the underlined letter")},
              {tr("Paste a table, on the first page"), keys(Qt::CTRL | Qt::Key_V)},
              {tr("Close a dialog"), escape}});
}

void ShortcutsDialog::search(const QString& text)
{
    const QString wanted = text.simplified();
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool some = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool fits = group->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            some = some || fits;
        }
        group->setHidden(!some);
        any = any || some;
    }
    m_none->setVisible(!any);
}

} // namespace rowmill
