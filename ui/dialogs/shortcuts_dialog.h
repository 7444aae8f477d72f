#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace rowmill {

/// The keys of the window, read from its actions so that the list is always right. Main thread; deletes
/// itself when closed.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace rowmill
